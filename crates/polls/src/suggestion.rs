//! Suggestions: the moments that a new poll begins with, so that opening it takes one form and often one button. They follow
//! the habits of the community: the weekday and the hour of the meetings that it has already set.

use communities::program::PartOfMonth;
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use meetings::model::Meeting;
use platform::{DAY, MINUTE};
use ui::dates::{self, holidays};

use super::moment::Moment;

/// So many moments are suggested at most: more is work for everyone.
const MOST: usize = 6;
/// People need this long to free themselves.
const NOTICE: i64 = 10 * DAY;
/// How long people have to answer.
const TIME_TO_ANSWER: i64 = 7 * DAY;
const WEEKDAYS: [Weekday; 3] = [Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday];
const HOURS: [Time; 2] = [Time::constant(9, 0, 0, 0), Time::constant(13, 30, 0, 0)];

/// Moments in the month where the meeting is expected, or in the weeks to come. `habits` are the starts of other meetings.
pub(super) fn moments(meeting: &Meeting, habits: &[i64], now: i64) -> Vec<Moment> {
    let (first, last) = days(meeting, now);
    let (weekdays, hours) = (weekdays(habits), hours(habits, meeting.minutes));
    let days = first
        .series(1.day())
        .take_while(|date| *date <= last)
        .filter(|date| weekdays.contains(&date.weekday()) && holidays::on(*date).is_none());
    let found: Vec<Moment> = days
        .flat_map(|date| hours.iter().filter_map(move |time| moment(date, *time, meeting.minutes)))
        .filter(|moment| moment.starts_at > now + DAY)
        .collect();
    spread(found)
}

/// When answers end: in a week, and the day before the first moment at the latest.
pub(super) fn deadline(first: Option<i64>, now: i64) -> i64 {
    let evening = |at: i64| dates::from_fields(&dates::for_date_field(at), "18:00").unwrap_or(at);
    let week = evening(now + TIME_TO_ANSWER);
    match first {
        Some(first) if week >= first => evening(first - DAY).clamp(now + MINUTE, first),
        _ => week,
    }
}

/// From the first day to the last among which to choose.
fn days(meeting: &Meeting, now: i64) -> (Date, Date) {
    let soonest = dates::local(now + NOTICE).date();
    let weeks = |from: Date| (from, from.checked_add(20.days()).unwrap_or(from));
    let Some(expected) = meeting.expected else { return weeks(soonest) };
    let Ok(month) = Date::new(expected.month.year, expected.month.month, 1) else { return weeks(soonest) };
    let (from, to) = match expected.part {
        Some(PartOfMonth::Early) => (1, 10),
        Some(PartOfMonth::Middle) => (11, 20),
        Some(PartOfMonth::Late) => (21, month.days_in_month()),
        None => (1, month.days_in_month()),
    };
    let day = |number: i8| month.with().day(number).build().unwrap_or(month);
    let (first, last) = (day(from).max(soonest), day(to));
    if first > last { weeks(soonest) } else { (first, last) }
}

fn weekdays(habits: &[i64]) -> Vec<Weekday> {
    let known: Vec<Weekday> = habits.iter().map(|at| dates::local(*at).weekday()).collect();
    if known.is_empty() { WEEKDAYS.to_vec() } else { known }
}

/// The hours of the other meetings, or a morning and an afternoon when the meeting leaves room for both.
fn hours(habits: &[i64], minutes: i64) -> Vec<Time> {
    let mut known: Vec<Time> = habits.iter().map(|at| dates::local(*at).time()).collect();
    if known.is_empty() {
        known = HOURS.to_vec();
    }
    known.sort_unstable();
    known.dedup();
    let start = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
    let mut kept: Vec<Time> = Vec::new();
    for time in known {
        if kept.last().is_none_or(|before| start(*before) + minutes <= start(time)) {
            kept.push(time);
        }
    }
    kept
}

fn moment(date: Date, time: Time, minutes: i64) -> Option<Moment> {
    let starts_at = dates::from_fields(&date.to_string(), &time.strftime("%H:%M").to_string())?;
    Some(Moment { starts_at, minutes })
}

/// A few of them, from the beginning to the end of the days.
fn spread(found: Vec<Moment>) -> Vec<Moment> {
    let count = found.len();
    if count <= MOST {
        return found;
    }
    (0..MOST).map(|place| found[place * (count - 1) / (MOST - 1)]).collect()
}

#[cfg(test)]
mod tests {
    use communities::program::SeasonMonth;

    use super::*;
    use crate::moment::checked;
    use meetings::model::Expected;
    use meetings::model::example::meeting;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("tests write moments that exist")
    }

    fn expected(month: i8, part: Option<PartOfMonth>) -> Meeting {
        let month = SeasonMonth { year: 2027, month };
        Meeting { starts_at: None, expected: Some(Expected { month, part }), ..meeting("2027-03-18", "13:00") }
    }

    fn days_of(meeting: &Meeting, habits: &[i64]) -> Vec<String> {
        let found = moments(meeting, habits, at("2027-03-17", "13:30"));
        let kept = checked(found.clone(), at("2027-03-17", "13:30")).expect("suggestions can be opened");
        assert_eq!(kept, found, "in order, and alone at their hour");
        let said = |moment: &Moment| {
            format!("{} {}", dates::for_date_field(moment.starts_at), dates::for_time_field(moment.starts_at))
        };
        found.iter().map(said).collect()
    }

    #[test]
    fn they_are_in_the_month_of_the_meeting_and_follow_its_habits() {
        let habits = [at("2027-01-20", "13:00"), at("2027-02-17", "13:00")];
        assert_eq!(
            days_of(&expected(4, None), &habits),
            ["2027-04-07 13:00", "2027-04-14 13:00", "2027-04-21 13:00", "2027-04-28 13:00"]
        );
    }

    #[test]
    fn without_habits_they_are_mornings_and_afternoons_in_the_middle_of_the_week() {
        let found = days_of(&expected(4, Some(PartOfMonth::Early)), &[]);
        assert_eq!(
            found,
            [
                "2027-04-01 09:00",
                "2027-04-01 13:30",
                "2027-04-06 09:00",
                "2027-04-07 09:00",
                "2027-04-07 13:30",
                "2027-04-08 13:30"
            ]
            .map(String::from)
            .to_vec()
        );
    }

    #[test]
    fn no_holiday_is_suggested() {
        let habits = [at("2027-01-21", "13:00")];
        assert_eq!(
            days_of(&expected(6, None), &habits),
            ["2027-06-03 13:00", "2027-06-10 13:00", "2027-06-17 13:00"],
            "24 June is the National Day"
        );
    }

    #[test]
    fn a_month_that_is_over_gives_the_weeks_to_come() {
        let found = days_of(&expected(2, None), &[]);
        assert!(found[0].starts_with("2027-03-30"), "{found:?}");
        assert!(!days_of(&Meeting { expected: None, ..expected(4, None) }, &[]).is_empty());
    }

    #[test]
    fn the_deadline_leaves_a_week_and_ends_before_the_first_moment() {
        let now = at("2027-03-17", "13:30");
        assert_eq!(deadline(Some(at("2027-04-06", "9:00")), now), at("2027-03-24", "18:00"));
        assert_eq!(deadline(Some(at("2027-03-20", "9:00")), now), at("2027-03-19", "18:00"));
        let soon = at("2027-03-17", "15:00");
        assert!((now..=soon).contains(&deadline(Some(soon), now)));
        assert_eq!(deadline(None, now), at("2027-03-24", "18:00"));
    }
}
