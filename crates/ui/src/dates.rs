//! Dates and times as people say them, from milliseconds UTC, in the zone where the communities live.
//!
//! « mercredi 18 mars 2027, 13 h 30 à 16 h » in French, "Wednesday, March 18, 2027, 1:30 p.m. to 4 p.m." in
//! English. Spaces inside an hour or between a day and its month do not break. The forms read and write local
//! dates (`2027-03-18`, `13:30`) with [`for_date_field`], [`for_time_field`] and [`from_fields`].

mod days;
pub mod holidays;
mod hours;

pub use days::{days_until, long, month, month_and_year, relative, same_day, short, weekday, weekday_and_day};
pub use hours::{clock, duration, hours, time, time_range};

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use maud::{Markup, html};

/// The zone in which every date of the product is said.
pub const ZONE: &str = "America/Toronto";

static TORONTO: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get(ZONE).expect("the zone's rules are inside the program"));

/// A moment where the people are. Moments outside of what a calendar can say are brought back to its ends.
pub fn local(at: i64) -> Zoned {
    let end = if at < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let moment = Timestamp::from_millisecond(at).unwrap_or(end);
    moment.to_zoned(TORONTO.clone())
}

/// A moment as programs read it, for `datetime=`.
pub fn machine(at: i64) -> String {
    local(at).timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Words about a moment, wrapped so that programs know the moment too.
pub fn said(at: i64, words: &str) -> Markup {
    html! { time datetime=(machine(at)) { (words) } }
}

/// The value of a date field.
pub fn for_date_field(at: i64) -> String {
    local(at).strftime("%Y-%m-%d").to_string()
}

/// The value of a time field.
pub fn for_time_field(at: i64) -> String {
    local(at).strftime("%H:%M").to_string()
}

/// The moment that a date field and a time field name together, or nothing if they do not name one.
///
/// An hour that a clock change skips is taken an hour later; one that it repeats is the first of the two.
pub fn from_fields(date: &str, time: &str) -> Option<i64> {
    let date: Date = date.trim().parse().ok()?;
    let time = parse_time(time.trim())?;
    let zoned = DateTime::from_parts(date, time).to_zoned(TORONTO.clone()).ok()?;
    Some(zoned.timestamp().as_millisecond())
}

/// Reads `13:30`, and `13 h 30` or `13h` from a browser that shows a time field as plain text.
fn parse_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', 'h', 'H'])?;
    let minute = minute.trim().split(':').next().unwrap_or_default();
    let hour = number(hour.trim())?;
    let minute = if minute.is_empty() { 0 } else { number(minute)? };
    Time::new(hour, minute, 0, 0).ok()
}

fn number(digits: &str) -> Option<i8> {
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
pub(crate) fn at(text: &str) -> i64 {
    let (date, time) = text.split_once(' ').expect("tests write a date, a space, a time");
    from_fields(date, time).expect("tests write moments that exist")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    const HOUR: i64 = 3_600_000;

    #[test]
    fn fields_come_back_as_they_were_typed() {
        let moment = at("2027-03-18 13:30");
        assert_eq!(for_date_field(moment), "2027-03-18");
        assert_eq!(for_time_field(moment), "13:30");
        assert_eq!(machine(moment), "2027-03-18T17:30:00Z");
    }

    #[test]
    fn a_time_may_be_typed_as_it_is_said() {
        let moment = at("2027-03-18 13:30");
        for typed in ["13 h 30", "13h30", "13:30:00", "13 H 30"] {
            assert_eq!(from_fields("2027-03-18", typed), Some(moment), "{typed}");
        }
        assert_eq!(from_fields("2027-03-18", "9 h"), Some(at("2027-03-18 09:00")));
    }

    #[test]
    fn what_is_not_a_moment_is_refused() {
        for (date, time) in [
            ("", ""),
            ("2027-02-29", "13:00"),
            ("2027-03-18", "24:00"),
            ("2027-03-18", "12:60"),
            ("2027-03-18", "-1:00"),
            ("2027-03-18", "\u{0}:00"),
            ("18 mars", "13:00"),
            ("99999-01-01", "13:00"),
        ] {
            assert_eq!(from_fields(date, time), None, "{date:?} {time:?}");
        }
    }

    #[test]
    fn the_nights_when_clocks_change_are_said_right() {
        // In 2027 clocks jump from 2:00 to 3:00 on March 14 and fall from 2:00 to 1:00 on November 7.
        let before = at("2027-03-14 01:30");
        assert_eq!(time(Lang::Fr, before), "1\u{a0}h\u{a0}30");
        assert_eq!(time(Lang::Fr, before + HOUR), "3\u{a0}h\u{a0}30");
        assert_eq!(at("2027-03-14 02:30"), before + HOUR, "a skipped hour is taken an hour later");
        let first = at("2027-11-07 01:30");
        assert_eq!(time(Lang::Fr, first + HOUR), "1\u{a0}h\u{a0}30", "an hour later it is 1:30 again");
        assert_eq!(days_until(at("2027-11-08 00:30"), at("2027-11-07 00:30")), 1);
        assert_eq!(at("2027-11-08 00:00") - at("2027-11-07 00:00"), 25 * HOUR);
    }

    #[test]
    fn no_moment_makes_it_fall() {
        for moment in [i64::MIN, -1, 0, i64::MAX] {
            assert!(!long(Lang::Fr, moment).is_empty());
            assert!(!machine(moment).is_empty());
        }
    }
}
