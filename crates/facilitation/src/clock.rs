//! The clock of a meeting: what the deeds of those who facilitate add up to, in the order of their own times. Nothing else is
//! stored of it, so every page that reads the deeds shows the same clock, and a reload or a dead battery loses nothing.
//!
//! A deed that moves the clock says where its sender believed it stood, and counts only if it stood there: two people who press
//! « Suite » at once advance once. One that was done while the network was away arrives late with its own time, and takes its
//! place among the others.

use std::collections::HashMap;

use forms::coded;
use meetings::time::FORGOTTEN;
use platform::SECOND;

/// So much is added at once, in seconds.
pub(crate) const FIVE_MINUTES: i64 = 300;
/// A visit shorter than this is a slip of the finger: the block was not held.
const SLIP: i64 = 10 * SECOND;

/// Where the clock can stand: a step of a block, 0 in a block without steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    pub(crate) block: i64,
    pub(crate) step: i64,
}

coded! {
    /// What can be done with the clock.
    Deed {
        /// The meeting begins.
        Start = "start" => "clock-deed-start",
        /// Time stops.
        Pause = "pause" => "clock-deed-pause",
        /// Time goes on, even of a meeting that had ended.
        Resume = "resume" => "clock-deed-resume",
        /// The current step is given more time.
        Extend = "extend" => "clock-deed-extend",
        /// On to the next step, or the next block.
        Next = "next" => "clock-deed-next",
        /// On to the next block, whatever steps are left.
        Skip = "skip" => "clock-deed-skip",
        /// Back to the step before, with the time it had left.
        Back = "back" => "clock-deed-back",
        /// The meeting ends.
        End = "end" => "clock-deed-end",
    }
}

impl Deed {
    /// Where it is posted, under the page of those who facilitate.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Deed::Start => "/animation/depart",
            Deed::Pause => "/animation/pause",
            Deed::Resume => "/animation/reprise",
            Deed::Extend => "/animation/prolongation",
            Deed::Next => "/animation/suite",
            Deed::Skip => "/animation/saut",
            Deed::Back => "/animation/retour",
            Deed::End => "/animation/fin",
        }
    }
}

/// A deed that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) deed: Deed,
    /// Where its sender believed the clock stood.
    pub(crate) from: Option<Spot>,
    /// Where it goes: known when it was done, so that a change of the agenda does not change what happened.
    pub(crate) to: Option<Spot>,
    /// How much longer the spot lasts in all: two people who give five minutes at once give five minutes.
    pub(crate) seconds: i64,
    pub(crate) at: i64,
}

coded! {
    /// Whether time goes by.
    State {
        /// Not started.
        Waiting = "waiting",
        /// It does.
        Running = "running",
        /// It stopped, and will go on.
        Paused = "paused",
        /// The meeting is over.
        Ended = "ended",
    }
}

#[expect(clippy::derivable_impls, reason = "the values are written by `coded!`")]
impl Default for State {
    fn default() -> State {
        State::Waiting
    }
}

/// A stay at one spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Visit {
    spot: Spot,
    from: i64,
    to: Option<i64>,
}

/// A block as it was really held, pauses included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lived {
    /// The block of the agenda; it may have been removed since.
    pub block: i64,
    /// When it began, in milliseconds UTC.
    pub started_at: i64,
    /// When it ended, in milliseconds UTC.
    pub ended_at: i64,
}

/// What the deeds add up to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    state: State,
    spot: Option<Spot>,
    since: i64,
    spent: HashMap<Spot, i64>,
    extended: HashMap<Spot, i64>,
    visits: Vec<Visit>,
    last: i64,
}

impl Clock {
    /// The clock after these deeds, whatever the order in which they came.
    pub(crate) fn of(deeds: &[Done]) -> Clock {
        let mut in_time = deeds.to_vec();
        in_time.sort_by_key(|done| done.at);
        let mut clock = Clock::default();
        in_time.iter().for_each(|done| clock.take(done));
        clock
    }

    /// The same, ended with the meeting when nobody pressed « Terminer » and hours have passed.
    pub(crate) fn unless_forgotten(mut self, planned_end: Option<i64>, now: i64) -> Clock {
        let end = planned_end.unwrap_or(0).max(self.last);
        if matches!(self.state, State::Running | State::Paused) && now > end + FORGOTTEN {
            self.take(&Done { deed: Deed::End, from: None, to: None, seconds: 0, at: end });
        }
        self
    }

    pub(crate) fn state(&self) -> State {
        self.state
    }

    /// Where it stands, or stood when it ended.
    pub(crate) fn spot(&self) -> Option<Spot> {
        self.spot
    }

    /// Since when time goes by without a break.
    pub(crate) fn since(&self) -> i64 {
        self.since
    }

    /// When it was started.
    pub(crate) fn started_at(&self) -> Option<i64> {
        self.visits.first().map(|visit| visit.from)
    }

    /// When it ended.
    pub(crate) fn ended_at(&self) -> Option<i64> {
        self.visits.last().filter(|_| self.state == State::Ended)?.to
    }

    /// The time already spent at a spot before the current stretch, in milliseconds.
    pub(crate) fn settled(&self, spot: Spot) -> i64 {
        self.spent.get(&spot).copied().unwrap_or(0)
    }

    /// The time spent at a spot, in milliseconds.
    pub(crate) fn spent(&self, spot: Spot, now: i64) -> i64 {
        let runs = self.state == State::Running && self.spot == Some(spot);
        self.settled(spot) + if runs { (now - self.since).max(0) } else { 0 }
    }

    /// How much longer than planned a spot lasts, in milliseconds.
    pub(crate) fn extended(&self, spot: Spot) -> i64 {
        self.extended.get(&spot).copied().unwrap_or(0)
    }

    /// Whether something happened in a block already.
    pub(crate) fn was_in(&self, block: i64) -> bool {
        self.visits.iter().any(|visit| visit.spot.block == block)
    }

    /// The block that was being held at a moment.
    pub(crate) fn block_at(&self, at: i64) -> Option<i64> {
        let then = |visit: &&Visit| visit.from <= at && visit.to.is_none_or(|to| at < to);
        self.visits.iter().rev().find(then).map(|visit| visit.spot.block)
    }

    /// The blocks as they were held, in order. One that people came back to stands twice.
    pub(crate) fn lived(&self, now: i64) -> Vec<Lived> {
        let mut lived: Vec<Lived> = Vec::new();
        for visit in &self.visits {
            let ended_at = visit.to.unwrap_or(now).max(visit.from);
            match lived.last_mut().filter(|last| last.block == visit.spot.block) {
                Some(last) => last.ended_at = ended_at,
                None => lived.push(Lived { block: visit.spot.block, started_at: visit.from, ended_at }),
            }
        }
        lived.retain(|each| each.ended_at - each.started_at >= SLIP);
        lived.dedup_by(|later, earlier| {
            let same = later.block == earlier.block;
            earlier.ended_at = if same { later.ended_at } else { earlier.ended_at };
            same
        });
        lived
    }

    fn take(&mut self, done: &Done) {
        let at = done.at;
        match (done.deed, self.state) {
            (Deed::Start, State::Waiting) if done.to.is_some() => self.stand(done.to, at, State::Running),
            (Deed::Pause, State::Running) => self.stop(at, State::Paused),
            (Deed::Resume, State::Paused | State::Ended) => self.go_on(at),
            (Deed::Extend, State::Running | State::Paused) if self.is_at(done.from) => self.extend(done),
            (Deed::Next | Deed::Skip | Deed::Back, State::Running | State::Paused)
                if self.is_at(done.from) && done.to.is_some() =>
            {
                self.stop(at, self.state);
                self.stand(done.to, at, self.state);
            }
            (Deed::End, State::Running | State::Paused) => {
                self.stop(at, State::Ended);
                self.leave(at);
            }
            // Done already, or done elsewhere first.
            _ => {}
        }
        self.last = self.last.max(at);
    }

    fn is_at(&self, spot: Option<Spot>) -> bool {
        spot.is_some() && spot == self.spot
    }

    fn stop(&mut self, at: i64, state: State) {
        if let Some(spot) = self.spot.filter(|_| self.state == State::Running) {
            *self.spent.entry(spot).or_default() += at - self.since;
        }
        (self.since, self.state) = (at, state);
    }

    fn leave(&mut self, at: i64) {
        if let Some(visit) = self.visits.last_mut() {
            visit.to = Some(at);
        }
    }

    fn stand(&mut self, spot: Option<Spot>, at: i64, state: State) {
        self.leave(at);
        (self.spot, self.since, self.state) = (spot, at, state);
        self.visits.extend(spot.map(|spot| Visit { spot, from: at, to: None }));
    }

    fn go_on(&mut self, at: i64) {
        (self.since, self.state) = (at, State::Running);
        if let Some(visit) = self.visits.last_mut() {
            visit.to = None;
        }
    }

    fn extend(&mut self, done: &Done) {
        if let Some(spot) = self.spot {
            let kept = self.extended.entry(spot).or_default();
            *kept = (*kept).max(done.seconds * SECOND);
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
