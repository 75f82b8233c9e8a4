//! The course of a meeting: its agenda as the clock goes through it, one leg for each step, or for a block without steps. With
//! the clock it gives the reading that every page shows: where we are, how much time is left, what comes next, how late.

use agenda::Block;
use forms::coded;
use platform::{MINUTE, SECOND};

use super::clock::{Clock, Deed, Spot, State};

/// « Bientôt fini »: the last two minutes, or the last fifth of a shorter leg.
pub(crate) const SOON: i64 = 2 * MINUTE;

/// A step, or a block without steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Leg {
    pub(crate) spot: Spot,
    /// The place of its block in the agenda.
    pub(crate) block: usize,
    /// How long it was planned to last, in milliseconds.
    pub(crate) length: i64,
}

/// The agenda, leg by leg.
#[derive(Clone, Debug, Default)]
pub(crate) struct Course {
    pub(crate) blocks: Vec<Block>,
    pub(crate) legs: Vec<Leg>,
}

impl Course {
    pub(crate) fn of(blocks: Vec<Block>) -> Course {
        let legs = blocks.iter().enumerate().flat_map(|(place, block)| legs_of(place, block)).collect();
        Course { blocks, legs }
    }

    /// The block of a leg.
    pub(crate) fn block(&self, leg: usize) -> &Block {
        &self.blocks[self.legs[leg].block]
    }

    /// The block of this number.
    pub(crate) fn block_of(&self, id: i64) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id == id)
    }

    /// The leg where the clock stands. Of a block that lost the step, its last one; of a block that is gone, the first that was
    /// not begun.
    pub(crate) fn standing(&self, clock: &Clock) -> Option<usize> {
        let spot = clock.spot()?;
        self.find(spot).or_else(|| {
            let begun = |leg: &Leg| clock.was_in(leg.spot.block);
            self.legs.iter().position(|leg| !begun(leg)).or(self.legs.len().checked_sub(1))
        })
    }

    fn find(&self, spot: Spot) -> Option<usize> {
        let exact = self.legs.iter().position(|leg| leg.spot == spot);
        exact.or_else(|| self.legs.iter().rposition(|leg| leg.spot.block == spot.block))
    }

    /// Where a deed leads whose sender believed that the clock stood there.
    pub(crate) fn destination(&self, clock: &Clock, deed: Deed, from: Option<Spot>) -> Option<Spot> {
        let here = || match from == clock.spot() {
            true => self.standing(clock),
            false => self.find(from?),
        };
        let leg = match deed {
            Deed::Start => Some(0),
            Deed::Next => here().map(|leg| leg + 1),
            Deed::Skip => here().and_then(|leg| self.next_block(leg)),
            Deed::Back => here().and_then(|leg| leg.checked_sub(1)),
            Deed::Pause | Deed::Resume | Deed::Extend | Deed::End => None,
        };
        Some(self.legs.get(leg?)?.spot)
    }

    /// The first leg of the block after that of this leg.
    pub(crate) fn next_block(&self, leg: usize) -> Option<usize> {
        let block = self.legs.get(leg)?.block;
        self.legs.iter().position(|other| other.block > block)
    }

    /// What every page shows at this moment.
    pub(crate) fn read(&self, clock: &Clock, planned: Planned, now: i64) -> Reading {
        let leg = self.standing(clock).filter(|_| clock.state() != State::Waiting);
        let length = leg.map_or(0, |leg| self.length(clock, leg));
        let left = leg.map_or(0, |leg| length - clock.spent(self.legs[leg].spot, now));
        let rest: i64 = (leg.map_or(0, |leg| leg + 1)..self.legs.len()).map(|leg| self.length(clock, leg)).sum();
        let from = if leg.is_none() { planned.starts_at.map_or(now, |start| start.max(now)) } else { now };
        let ends_at = clock.ended_at().unwrap_or(from + left.max(0) + rest);
        Reading {
            state: clock.state(),
            leg,
            length,
            left,
            rest,
            block_left: leg.map_or(0, |leg| left.max(0) + self.rest_of_block(clock, leg)),
            ends_at,
            late: planned.ends_at.map_or(0, |planned| ends_at - planned),
        }
    }

    /// How long a leg lasts, with what it was given.
    pub(crate) fn length(&self, clock: &Clock, leg: usize) -> i64 {
        let leg = &self.legs[leg];
        leg.length + clock.extended(leg.spot)
    }

    fn rest_of_block(&self, clock: &Clock, leg: usize) -> i64 {
        let same = |other: &usize| self.legs[*other].block == self.legs[leg].block;
        (leg + 1..self.legs.len()).filter(same).map(|other| self.length(clock, other)).sum()
    }
}

fn legs_of(place: usize, block: &Block) -> Vec<Leg> {
    let leg = |step: usize, minutes: i64| Leg {
        spot: Spot { block: block.id, step: i64::try_from(step).unwrap_or(0) },
        block: place,
        length: minutes * MINUTE,
    };
    match block.steps.is_empty() {
        true => vec![leg(0, block.minutes)],
        false => block.steps.iter().enumerate().map(|(step, each)| leg(step, each.minutes)).collect(),
    }
}

/// When the meeting was to begin and to end.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Planned {
    pub(crate) starts_at: Option<i64>,
    pub(crate) ends_at: Option<i64>,
}

coded! {
    /// What is said of the time that is left, by the word that the style sheet and the script know.
    Phase {
        /// There is enough.
        Plenty = "plenty" => "clock-words-plenty",
        /// The end is near.
        Soon = "soon" => "clock-words-soon",
        /// There is none.
        Over = "over" => "clock-words-over",
        /// It stands still.
        Paused = "paused" => "clock-words-paused",
        /// The meeting is over.
        Ended = "ended" => "clock-words-ended",
        /// It has not begun.
        Waiting = "waiting" => "clock-words-waiting",
    }
}

/// The clock at a moment. Lengths are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) state: State,
    /// Where it stands; none before the start.
    pub(crate) leg: Option<usize>,
    pub(crate) length: i64,
    /// What is left of the leg; below zero once its time is over.
    pub(crate) left: i64,
    /// What comes after it.
    pub(crate) rest: i64,
    pub(crate) block_left: i64,
    /// When the meeting would end if all that is left took its time.
    pub(crate) ends_at: i64,
    /// By how much that is after its hour; below zero when it is before.
    pub(crate) late: i64,
}

impl Reading {
    /// How much of the leg is left, while time goes by.
    pub(crate) fn phase(&self) -> Phase {
        match self.left {
            left if left < 0 => Phase::Over,
            left if left <= SOON.min(self.length / 5) => Phase::Soon,
            _ => Phase::Plenty,
        }
    }

    /// How late in whole minutes; a minute more or less is on time.
    pub(crate) fn minutes_late(&self) -> i64 {
        (self.late as f64 / MINUTE as f64).round() as i64
    }
}

/// « 12:04 »: minutes and seconds, as a wall clock counts them down.
pub(crate) fn digits(milliseconds: i64) -> String {
    // What is left is rounded up, so that a step of five minutes begins at 5:00 and its time is over when 0:00 is past.
    let seconds = match milliseconds < 0 {
        true => -milliseconds / SECOND,
        false => (milliseconds + SECOND - 1) / SECOND,
    };
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
pub(crate) mod tests;
