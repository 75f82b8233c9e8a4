//! How a circle ends: the moment at which all that is said there is forgotten, for everybody and for good. It is known before the
//! circle is opened, stands beside its name, and whoever opened it may put it off or forward, which is told; but never beyond
//! [`MOST_DAYS`] after its opening, or it would be a room like another that only says that it forgets.

use forms::refusals;
use platform::{DAY, HOUR, Job};
use serde_json::json;
use ui::{Lang, dates};

/// A circle was forgotten; told on its channel, which is nobody's from then on.
pub(crate) const ENDED: &str = "conversations.circle_ended";
/// The day of a circle was put off or forward.
pub(crate) const MOVED: &str = "conversations.circle_moved";
/// The work that forgets a circle.
pub(crate) const KIND: &str = "conversations.forget_circle";

/// How many days a circle stands after its meeting, or after its opening, when nobody chooses.
pub(crate) const USUAL_DAYS: i64 = 30;
/// The most days after its opening: a meeting two months away, the usual days after it, and a month for who was away.
pub(crate) const MOST_DAYS: i64 = 120;

refusals! {
    /// Why a day is none at which a circle may end.
    NotAnEnd {
        /// It is no day.
        Unknown => "circle-ends-unknown",
        /// It is over.
        Past => "circle-ends-past",
        /// It is too far from the opening.
        TooLate => "circle-ends-too-late" (most = MOST_DAYS),
    }
}

/// How a room ends; nothing of it in a room that stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct End {
    /// When it is forgotten: the end of a day (milliseconds UTC).
    pub(crate) ends_at: Option<i64>,
    /// The moment that stood before it was last changed.
    pub(crate) ends_before: Option<i64>,
    /// When it was last changed.
    pub(crate) ends_moved_at: Option<i64>,
    /// When the circle was opened.
    pub(crate) opened_at: Option<i64>,
    /// By whom, while they have an account.
    pub(crate) opened_by: Option<i64>,
}

impl End {
    /// « jeudi 1er avril 2027 »: the last day on which it is read.
    pub(crate) fn day(&self, lang: Lang) -> Option<String> {
        self.ends_at.map(|end| day_of(lang, end))
    }

    /// « 1er avril »: the same beside its name, as it is never far.
    pub(crate) fn short_day(&self, lang: Lang) -> Option<String> {
        self.ends_at.map(|end| dates::short(lang, end - 1))
    }
}

/// The day of which this moment is the end.
pub(crate) fn day_of(lang: Lang, end: i64) -> String {
    dates::long(lang, end - 1)
}

/// The value of the field of the day.
pub(crate) fn field_of(end: i64) -> String {
    dates::for_date_field(end - 1)
}

/// The end of the day that was typed, for a circle that was opened then.
pub(crate) fn end_of(typed: &str, opened_at: i64, now: i64) -> Result<i64, NotAnEnd> {
    let begins = dates::from_fields(typed, "00:00").ok_or(NotAnEnd::Unknown)?;
    // A day and a half later is tomorrow, whatever the clocks do in between.
    let tomorrow = dates::for_date_field(begins + DAY + 12 * HOUR);
    let end = dates::from_fields(&tomorrow, "00:00").ok_or(NotAnEnd::Unknown)?;
    match end {
        end if end <= now => Err(NotAnEnd::Past),
        end if end > opened_at + (MOST_DAYS + 1) * DAY => Err(NotAnEnd::TooLate),
        end => Ok(end),
    }
}

/// The day that is offered for a circle that opens now, with the meeting that comes.
pub(crate) fn usual(meeting: Option<i64>, now: i64) -> String {
    let from = meeting.unwrap_or(now).max(now);
    dates::for_date_field((from + USUAL_DAYS * DAY).min(now + MOST_DAYS * DAY))
}

/// The work that forgets this room at this moment, in the place of what was asked before.
pub(crate) fn forgetting(room: i64, at: i64) -> Job {
    Job::new(KIND, json!({ "subject": room })).at(at).only(format!("circle:{room}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> i64 {
        dates::from_fields(date, time).expect("a moment that exists")
    }

    #[test]
    fn a_circle_ends_with_the_day_that_was_chosen_whatever_the_clocks_do() {
        let now = at("2027-03-02", "15:00");
        let end = |day: &str| end_of(day, now, now).map(|end| (dates::for_date_field(end), dates::for_time_field(end)));
        let midnight = |day: &str| Ok((day.to_owned(), "00:00".to_owned()));
        assert_eq!(end("2027-03-02"), midnight("2027-03-03"));
        assert_eq!(end("2027-03-13"), midnight("2027-03-14"), "clocks go forward on the 14th");
        assert_eq!(end("2027-03-14"), midnight("2027-03-15"));
        assert_eq!(field_of(end_of("2027-03-14", now, now).expect("a day to come")), "2027-03-14");
    }

    #[test]
    fn what_is_over_or_too_far_is_no_end() {
        let now = at("2027-03-02", "15:00");
        assert_eq!(end_of("2027-03-01", now, now), Err(NotAnEnd::Past));
        assert_eq!(end_of("demain", now, now), Err(NotAnEnd::Unknown));
        assert!(end_of(&dates::for_date_field(now + MOST_DAYS * DAY), now, now).is_ok());
        assert_eq!(end_of("2027-07-05", now, now), Err(NotAnEnd::TooLate));
    }

    #[test]
    fn the_day_that_is_offered_is_thirty_days_after_the_meeting_or_after_today() {
        let now = at("2027-03-02", "15:00");
        assert_eq!(usual(None, now), "2027-04-01");
        assert_eq!(usual(Some(at("2027-03-18", "13:30")), now), "2027-04-17");
        assert_eq!(usual(Some(at("2027-12-01", "13:30")), now), "2027-06-30");
    }
}
