//! When something was done. A page whose network was away sends a deed later with the time at which it was done; the server
//! takes that time only within the meeting and never from the future.

use forms::refusals;
use meetings::model::Meeting;
use platform::{DAY, HOUR, SECOND};

/// How long after its hour a meeting may still go on.
const AFTER: i64 = 12 * HOUR;
/// Two clocks that were compared may still differ by this much.
const TOLERANCE: i64 = 2 * SECOND;
/// A page that was away for longer than this tells of another day.
const LONGEST_AWAY: i64 = DAY;

refusals! {
    /// Why a deed was not done.
    NotDone {
        /// The meeting has no date.
        NoDate => "clock-not-done-no-date",
        /// The meeting is cancelled.
        Cancelled => "clock-not-done-cancelled",
        /// Its day has not come.
        TooEarly => "clock-not-done-too-early",
        /// Its time is over.
        TooLate => "clock-not-done-too-late",
        /// Its agenda has no block.
        NoAgenda => "clock-not-done-no-agenda",
        /// It was done at a time that has not come.
        Future => "clock-not-done-future",
    }
}

/// The moment of a deed of the clock: the one that the page told, or now.
pub(crate) fn of_deed(meeting: &Meeting, told: Option<i64>, now: i64) -> Result<i64, NotDone> {
    let at = of_note(meeting, told, now)?;
    let end = meeting.ends_at().ok_or(NotDone::NoDate)?;
    if at > end + AFTER { Err(NotDone::TooLate) } else { Ok(at) }
}

/// The moment of what is written down, which may also be after the meeting.
pub(crate) fn of_note(meeting: &Meeting, told: Option<i64>, now: i64) -> Result<i64, NotDone> {
    let at = told.unwrap_or(now);
    if at > now + TOLERANCE {
        return Err(NotDone::Future);
    }
    let at = at.min(now);
    match meeting.cancelled_at {
        Some(_) => Err(NotDone::Cancelled),
        None if meeting.starts_at.is_none() => Err(NotDone::NoDate),
        None if !meeting.takes_attendance(at) => Err(NotDone::TooEarly),
        None if at < now - LONGEST_AWAY => Err(NotDone::TooLate),
        None => Ok(at),
    }
}

#[cfg(test)]
mod tests {
    use platform::MINUTE;

    use super::*;
    use meetings::model::example::meeting;

    #[test]
    fn a_told_time_counts_within_the_meeting_only() {
        let meeting = meeting("2027-03-18", "13:00");
        let start = meeting.starts_at.expect("it has a date");
        let now = start + HOUR;
        assert_eq!(of_deed(&meeting, None, now), Ok(now));
        assert_eq!(of_deed(&meeting, Some(now - 20 * MINUTE), now), Ok(now - 20 * MINUTE));
        assert_eq!(of_deed(&meeting, Some(now + 500), now), Ok(now), "two clocks are never quite the same");
        assert_eq!(of_deed(&meeting, Some(now + MINUTE), now), Err(NotDone::Future));
        assert_eq!(of_deed(&meeting, Some(now - DAY), now), Err(NotDone::TooEarly));
        assert_eq!(of_deed(&meeting, Some(i64::MIN), now), Err(NotDone::TooEarly));
        assert_eq!(of_deed(&meeting, Some(i64::MAX), now), Err(NotDone::Future));
    }

    #[test]
    fn the_clock_moves_from_the_day_until_the_night_and_notes_are_taken_after() {
        let meeting = meeting("2027-03-18", "13:00");
        let start = meeting.starts_at.expect("it has a date");
        assert_eq!(of_deed(&meeting, None, start - 2 * HOUR), Ok(start - 2 * HOUR), "the room is being set up");
        assert_eq!(of_deed(&meeting, None, start - DAY), Err(NotDone::TooEarly));
        assert_eq!(of_deed(&meeting, None, start + 2 * DAY), Err(NotDone::TooLate));
        assert_eq!(of_note(&meeting, None, start + 2 * DAY), Ok(start + 2 * DAY));
        assert_eq!(of_note(&meeting, Some(start), start + 2 * DAY), Err(NotDone::TooLate), "a page of another day");
        let cancelled = Meeting { cancelled_at: Some(1), ..meeting.clone() };
        assert_eq!(of_deed(&cancelled, None, start), Err(NotDone::Cancelled));
        let undated = Meeting { starts_at: None, ..meeting };
        assert_eq!(of_deed(&undated, None, start), Err(NotDone::NoDate));
    }
}
