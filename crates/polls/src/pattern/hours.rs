//! The hours of a pattern: « 9 h et 13 h 30 », « 9 h à 11 h 30 ».

use jiff::civil::Time;
use ui::dates;

use super::words::Word;
use crate::mistake::Mistake;
use crate::moment::Moment;

/// When it begins, and how long it lasts if that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hours {
    pub(super) at: Time,
    pub(super) minutes: Option<i64>,
}

impl Hours {
    pub(super) fn of(moment: Moment) -> Hours {
        Hours { at: dates::local(moment.starts_at).time(), minutes: Some(moment.minutes) }
    }
}

/// The hours, in the order in which they were said.
pub(super) fn read(words: &[Word]) -> Result<Vec<Hours>, Mistake> {
    let mut found: Vec<Hours> = Vec::new();
    let mut ends = false;
    for word in words {
        match (word, found.last_mut().filter(|_| ends)) {
            (Word::Time(end, _), Some(last)) => {
                last.minutes = Some(length(last.at, *end)?);
                ends = false;
            }
            (Word::Time(at, _), None) => found.push(Hours { at: *at, minutes: None }),
            (Word::To, _) => ends = true,
            _ => ends = false,
        }
    }
    if found.is_empty() { Err(Mistake::NoHour) } else { Ok(found) }
}

fn length(from: Time, to: Time) -> Result<i64, Mistake> {
    let minutes = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
    match minutes(to) - minutes(from) {
        0 => Err(Mistake::NoLength),
        length if length < 0 => Err(Mistake::Backwards),
        length => Ok(length),
    }
}
