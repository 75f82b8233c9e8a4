//! The times of a meeting: what its page, the page that runs it and home show first depends on them, so that none of them
//! speaks of what is not of the moment.

use platform::{DAY, HOUR, MINUTE};

use crate::lists::Fact;
use crate::model::{Meeting, State};

/// The name of the fact by which the part that runs meetings says that a clock was started (or taken up again), or ended, and
/// when: its word is [`RUNS`] or [`ENDED`].
pub const CLOCK: &str = "clock";
/// The clock was started, and not ended since.
pub const RUNS: &str = "runs";
/// The clock was ended.
pub const ENDED: &str = "ended";

/// People arrive so long before the hour, in milliseconds: what is of the day shows from then on.
pub const EARLY: i64 = 30 * MINUTE;
/// A clock that nobody ended stops by itself so long after the planned end, in milliseconds.
pub const FORGOTTEN: i64 = 3 * HOUR;

/// Where a meeting stands for those who look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// It has no date yet.
    ToBeSet,
    /// It has one, and is being prepared.
    Prepared,
    /// People arrive, or it is being held.
    On,
    /// It was held: what closes it remains.
    Held,
    /// It will not be held.
    Cancelled,
}

impl Time {
    /// Of a meeting at a moment, by its hours and by its clock, if one was started.
    pub fn of(meeting: &Meeting, clock: Option<&Fact>, now: i64) -> Time {
        match (meeting.state(now), meeting.starts_at, meeting.ends_at()) {
            (State::Cancelled, ..) => Time::Cancelled,
            (State::Set | State::Held, Some(start), Some(end)) => by_the_clock((start, end), clock, now),
            _ => Time::ToBeSet,
        }
    }
}

fn by_the_clock((start, end): (i64, i64), clock: Option<&Fact>, now: i64) -> Time {
    // A clock of long before was that of the date it had then.
    let clock = clock.and_then(|fact| Some((fact.word.as_str(), fact.moment?))).filter(|(_, at)| *at > start - DAY);
    match clock {
        Some((ENDED, _)) => Time::Held,
        Some((RUNS, at)) if now <= end.max(at) + FORGOTTEN => Time::On,
        _ if now >= end => Time::Held,
        _ if now >= start - EARLY => Time::On,
        _ => Time::Prepared,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::example::meeting;

    fn clock(word: &str, moment: i64) -> Fact {
        Fact { meeting: 1, number: None, moment: Some(moment), word: word.into() }
    }

    #[test]
    fn a_meeting_goes_through_its_four_times() {
        let meeting = meeting("2027-03-18", "13:00");
        let (start, end) = (meeting.starts_at.expect("it is set"), meeting.ends_at().expect("it is set"));
        assert_eq!(Time::of(&Meeting { starts_at: None, ..meeting.clone() }, None, start), Time::ToBeSet);
        assert_eq!(Time::of(&meeting, None, start - EARLY - 1), Time::Prepared);
        assert_eq!(Time::of(&meeting, None, start - EARLY), Time::On);
        assert_eq!(Time::of(&meeting, None, end), Time::Held);
        assert_eq!(Time::of(&Meeting { cancelled_at: Some(1), ..meeting }, None, end), Time::Cancelled);
    }

    #[test]
    fn its_clock_says_more_than_its_hours() {
        let meeting = meeting("2027-03-18", "13:00");
        let (start, end) = (meeting.starts_at.expect("it is set"), meeting.ends_at().expect("it is set"));
        let at = |word: &str, at: i64, now: i64| Time::of(&meeting, Some(&clock(word, at)), now);
        assert_eq!(at(RUNS, start - HOUR, start - HOUR), Time::On, "it began before its hour");
        assert_eq!(at(RUNS, start, end + HOUR), Time::On, "it goes on after its hour");
        assert_eq!(at(RUNS, start, end + FORGOTTEN + 1), Time::Held, "nobody ended it");
        assert_eq!(at(ENDED, end - HOUR, end - HOUR + 1), Time::Held, "it ended before its hour");
        assert_eq!(at(ENDED, start - 7 * DAY, start - 6 * DAY), Time::Prepared, "that was the date it had before");
    }
}
