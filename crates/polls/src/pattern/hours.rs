//! The hours of a pattern: « 9 h et 13 h 30 », « 9 h à 11 h 30 », « 20 h à minuit ».

use platform::MINUTE;
use ui::dates;

use super::words::{Clock, Half, WHOLE_DAY, Word};
use crate::mistake::Mistake;
use crate::moment::Moment;

/// The longest that an evening goes on into the next day, in minutes; an end that comes before its beginning by more is a mistake.
const LONGEST_NIGHT: i64 = 12 * 60;

/// When it begins, and when it ends if that was said: in minutes since the day began, as clocks show them. An end may be on the
/// next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hours {
    pub(super) at: i64,
    pub(super) until: Option<i64>,
}

impl Hours {
    pub(super) fn of(moment: Moment) -> Hours {
        let minute = |at: i64| {
            let time = dates::local(at).time();
            i64::from(time.hour()) * 60 + i64::from(time.minute())
        };
        let at = minute(moment.starts_at);
        let nights = i64::from(!dates::same_day(moment.starts_at, moment.ends_at() - MINUTE));
        let last = minute(moment.ends_at() - MINUTE) + 1;
        Hours { at, until: Some(last + nights * WHOLE_DAY) }
    }
}

/// The hours, in the order in which they were said.
pub(super) fn read(words: &[Word]) -> Result<Vec<Hours>, Mistake> {
    let mut found: Vec<Hours> = Vec::new();
    let mut ends = false;
    for word in words {
        match (word, found.last_mut().filter(|_| ends)) {
            (Word::Time(end), Some(last)) => {
                last.until = Some(until(last.at, *end)?);
                ends = false;
            }
            (Word::Time(Clock { said: Half::Midnight, .. }), None) => return Err(Mistake::WhichMidnight),
            (Word::Time(at), None) => found.push(Hours { at: at.minute, until: None }),
            (Word::To, _) => ends = true,
            _ => ends = false,
        }
    }
    if found.is_empty() { Err(Mistake::NoHour) } else { Ok(found) }
}

fn until(from: i64, end: Clock) -> Result<i64, Mistake> {
    match end.minute - from {
        0 => Err(Mistake::NoLength),
        later if later > 0 => Ok(end.minute),
        earlier if earlier + WHOLE_DAY <= LONGEST_NIGHT => Ok(end.minute + WHOLE_DAY),
        _ => Err(Mistake::Backwards),
    }
}
