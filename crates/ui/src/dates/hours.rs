//! Hours and lengths in words: « 13 h 30 », « 3 h », "1:30 p.m.".

use super::local;
use crate::Lang;

/// « 13 h 30 », « 13 h »; "1:30 p.m.", "1 p.m.".
pub fn time(lang: Lang, at: i64) -> String {
    spoken(lang, local(at).hour(), local(at).minute(), false)
}

/// The same for columns, where English says the minutes always: « 13 h », "1:00 p.m.". French never writes « 13 h 00 » (OQLF).
pub fn clock(lang: Lang, at: i64) -> String {
    spoken(lang, local(at).hour(), local(at).minute(), lang == Lang::En)
}

/// « 13 h à 16 h », "1 p.m. to 4 p.m.".
pub fn time_range(lang: Lang, from: i64, to: i64) -> String {
    t!(lang, "time-range", from = time(lang, from), to = time(lang, to))
}

/// A length in minutes: « 45 min », « 3 h », « 1 h 15 ».
pub fn duration(lang: Lang, minutes: i64) -> String {
    let (hours, rest) = (minutes.max(0) / 60, minutes.max(0) % 60);
    match (hours, rest) {
        (0, _) => t!(lang, "duration-minutes", minutes = rest),
        (_, 0) => t!(lang, "duration-hours", hours = hours),
        _ => t!(lang, "duration-both", hours = hours, minutes = two(rest)),
    }
}

/// A length with its hours always, for sums and columns: « 3 h », « 0 h 45 ».
pub fn hours(lang: Lang, minutes: i64) -> String {
    match (minutes.max(0) / 60, minutes.max(0) % 60) {
        (hours, 0) => t!(lang, "duration-hours", hours = hours),
        (hours, rest) => t!(lang, "duration-both", hours = hours, minutes = two(rest)),
    }
}

fn spoken(lang: Lang, hour: i8, minute: i8, with_minutes: bool) -> String {
    let minutes = two(i64::from(minute));
    let half = if hour < 12 { "am" } else { "pm" };
    let hour = match lang {
        Lang::Fr => hour,
        Lang::En => (hour + 11) % 12 + 1,
    };
    if minute == 0 && !with_minutes {
        t!(lang, "time-hour", hour = hour, half = half)
    } else {
        t!(lang, "time-hour-minute", hour = hour, minutes = minutes, half = half)
    }
}

fn two(number: i64) -> String {
    format!("{number:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::at;

    #[test]
    fn hours_are_said_as_people_say_them() {
        let (start, end) = (at("2027-03-18 13:30"), at("2027-03-18 16:00"));
        assert_eq!(time(Lang::Fr, start), "13\u{a0}h\u{a0}30");
        assert_eq!(time(Lang::En, start), "1:30\u{a0}p.m.");
        assert_eq!(time(Lang::Fr, end), "16\u{a0}h");
        assert_eq!(clock(Lang::Fr, end), "16\u{a0}h");
        assert_eq!(clock(Lang::En, end), "4:00\u{a0}p.m.");
        assert_eq!(time_range(Lang::Fr, start, end), "13\u{a0}h\u{a0}30 à 16\u{a0}h");
        assert_eq!(time_range(Lang::En, start, end), "1:30\u{a0}p.m. to 4\u{a0}p.m.");
    }

    #[test]
    fn noon_and_midnight_are_twelve_in_english() {
        assert_eq!(time(Lang::En, at("2027-03-18 12:00")), "12\u{a0}p.m.");
        assert_eq!(time(Lang::En, at("2027-03-18 00:05")), "12:05\u{a0}a.m.");
        assert_eq!(time(Lang::Fr, at("2027-03-18 00:05")), "0\u{a0}h\u{a0}05");
    }

    #[test]
    fn lengths_are_short() {
        assert_eq!(duration(Lang::Fr, 45), "45\u{a0}min");
        assert_eq!(duration(Lang::Fr, 180), "3\u{a0}h");
        assert_eq!(duration(Lang::Fr, 75), "1\u{a0}h\u{a0}15");
        assert_eq!(duration(Lang::En, 75), "1\u{a0}h\u{a0}15\u{a0}min");
        assert_eq!([180, 45, 0].map(|minutes| hours(Lang::Fr, minutes)), ["3\u{a0}h", "0\u{a0}h\u{a0}45", "0\u{a0}h"]);
        assert_eq!([185, 180].map(|minutes| duration(Lang::Fr, minutes)), ["3\u{a0}h\u{a0}05", "3\u{a0}h"]);
        assert_eq!(duration(Lang::Fr, -5), "0\u{a0}min");
    }
}
