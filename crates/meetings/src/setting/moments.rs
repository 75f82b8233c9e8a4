//! From the day and the hour that somebody typed to a moment, or to what is wrong with them: among others the two nights of
//! the year when an hour does not exist, or exists twice.

use platform::{DAY, HOUR};
use ui::dates;

use super::draft::Problem;

/// Nobody plans a meeting further ahead than this.
const FURTHEST: i64 = 3 * 366 * DAY;
/// A day on which no clock changes, to read an hour by itself.
const PLAIN_DAY: &str = "2001-01-01";

/// The problems of the day and of the hour.
pub(crate) type Wrong = (Option<Problem>, Option<Problem>);

/// Reads a day and an hour; both empty is "to be determined". `standing` is the moment that the meeting has already, which
/// may be past.
pub fn read(date: &str, time: &str, standing: Option<i64>, now: i64) -> Result<Option<i64>, Wrong> {
    match (date.trim(), time.trim()) {
        ("", "") => Ok(None),
        ("", _) => Err((Some(Problem::NoDay), None)),
        (_, "") => Err((day(date).err(), Some(Problem::NoHour))),
        (date, time) => both(date, time, standing, now).map(Some),
    }
}

fn both(date: &str, time: &str, standing: Option<i64>, now: i64) -> Result<i64, Wrong> {
    let (day, hour) = (day(date), hour(time));
    let (Ok(()), Ok(hour)) = (&day, &hour) else { return Err((day.err(), hour.err())) };
    let at = dates::from_fields(date, time).ok_or((Some(Problem::NotADay), None))?;
    let same = |moment: i64| dates::for_time_field(moment) == *hour && dates::for_date_field(moment) == date;
    if standing == Some(at) {
        return Ok(at);
    }
    if !same(at) {
        return Err((None, Some(Problem::SkippedHour)));
    }
    if same(at + HOUR) {
        return Err((None, Some(Problem::DoubledHour)));
    }
    if at <= now {
        return Err((Some(Problem::Past), None));
    }
    if at > now + FURTHEST {
        return Err((Some(Problem::TooFar), None));
    }
    Ok(at)
}

fn day(date: &str) -> Result<(), Problem> {
    let shaped = date.len() == 10 && dates::from_fields(date, "12:00").is_some();
    if shaped { Ok(()) } else { Err(Problem::NotADay) }
}

/// The hour as a time field writes it.
fn hour(time: &str) -> Result<String, Problem> {
    dates::from_fields(PLAIN_DAY, time).map(dates::for_time_field).ok_or(Problem::NotAnHour)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("tests write moments that exist")
    }

    fn now() -> i64 {
        at("2027-03-01", "12:00")
    }

    fn typed(date: &str, time: &str) -> Result<Option<i64>, Wrong> {
        read(date, time, None, now())
    }

    #[test]
    fn a_day_and_an_hour_are_a_moment_and_nothing_is_to_be_determined() {
        assert_eq!(typed("2027-03-18", "13:30"), Ok(Some(at("2027-03-18", "13:30"))));
        assert_eq!(typed("2027-03-18", "13 h 30"), Ok(Some(at("2027-03-18", "13:30"))));
        assert_eq!(typed("", " "), Ok(None));
    }

    #[test]
    fn each_problem_stands_beside_its_field() {
        assert_eq!(typed("2027-03-18", ""), Err((None, Some(Problem::NoHour))));
        assert_eq!(typed("", "13:00"), Err((Some(Problem::NoDay), None)));
        assert_eq!(typed("18 mars", "midi"), Err((Some(Problem::NotADay), Some(Problem::NotAnHour))));
        assert_eq!(typed("2027-02-30", "13:00"), Err((Some(Problem::NotADay), None)));
        assert_eq!(typed("2027-03-01", "11:59"), Err((Some(Problem::Past), None)));
        assert_eq!(typed("2127-03-01", "12:00"), Err((Some(Problem::TooFar), None)));
        assert_eq!(typed("2027-03-18\0", "1\x003:00"), Err((Some(Problem::NotADay), Some(Problem::NotAnHour))));
    }

    #[test]
    fn the_nights_when_clocks_change_have_hours_that_are_none() {
        assert_eq!(typed("2027-03-14", "02:30"), Err((None, Some(Problem::SkippedHour))));
        assert_eq!(typed("2027-03-14", "03:00"), Ok(Some(at("2027-03-14", "03:00"))));
        assert_eq!(typed("2027-11-07", "01:30"), Err((None, Some(Problem::DoubledHour))));
        assert_eq!(typed("2027-11-07", "00:30"), Ok(Some(at("2027-11-07", "00:30"))));
        assert_eq!(typed("2027-11-07", "02:00"), Ok(Some(at("2027-11-07", "02:00"))));
    }

    #[test]
    fn a_meeting_that_was_held_keeps_its_date() {
        let held = at("2027-02-18", "13:00");
        assert_eq!(read("2027-02-18", "13:00", Some(held), now()), Ok(Some(held)));
    }
}
