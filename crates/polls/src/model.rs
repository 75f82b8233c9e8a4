//! A poll, as a value: what is proposed, who answered what, which date suits most. What others answered is reached through
//! [`Results`] only, which a poll gives to those who may read them.

use std::cmp::Reverse;
use std::collections::HashMap;

use forms::coded;
use ui::availability::Shape;

use super::moment::Moment;

coded! {
    /// What somebody answers to a moment.
    Availability {
        /// It suits them.
        Yes = "yes" => "poll-yes",
        /// They can, if nothing else suits more people.
        IfNeeded = "if_needed" => "poll-if-needed",
        /// They cannot.
        No = "no" => "poll-no",
    }
}

impl Availability {
    /// Its drawing, so that colour never speaks alone.
    pub(crate) const fn shape(self) -> Shape {
        match self {
            Availability::Yes => Shape::Full,
            Availability::IfNeeded => Shape::Half,
            Availability::No => Shape::Empty,
        }
    }
}

/// Where a poll stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It takes answers.
    Open,
    /// Its deadline is past; the date is to be chosen.
    Closed,
    /// It is over.
    Ended,
}

/// The poll itself.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Poll {
    /// Its number.
    pub id: i64,
    /// The meeting that looks for its date.
    pub meeting_id: i64,
    /// When answers stop.
    pub closes_at: i64,
    /// Whether others' answers are hidden until one answers.
    pub hides_answers: bool,
    /// When it was withdrawn, or the date set.
    pub ended_at: Option<i64>,
    /// When those who have not answered are to be reminded.
    pub reminder_at: Option<i64>,
    /// When they last were.
    pub reminded_at: Option<i64>,
}

impl Poll {
    /// Where it stands at a moment.
    pub fn stage(&self, now: i64) -> Stage {
        match self.ended_at {
            Some(_) => Stage::Ended,
            None if self.closes_at <= now => Stage::Closed,
            None => Stage::Open,
        }
    }
}

/// A moment proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Slot {
    /// Its number.
    pub id: i64,
    /// When.
    #[sqlx(flatten)]
    pub moment: Moment,
    /// Whether it became the date of the meeting.
    pub is_chosen: bool,
}

/// Somebody who answered.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Voter {
    /// Who.
    pub person: i64,
    /// What they added in a few words.
    pub word: String,
    /// Whether somebody wrote it down for them.
    pub is_noted: bool,
    /// Who did, if that account is still there.
    pub noted_by: Option<i64>,
}

/// A poll with its moments and its answers.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The poll.
    pub poll: Poll,
    /// What is proposed, in order.
    pub slots: Vec<Slot>,
    pub(super) voters: Vec<Voter>,
    pub(super) votes: HashMap<(i64, i64), Availability>,
}

impl Whole {
    /// What this person answered to a moment.
    pub fn own(&self, slot: i64, person: i64) -> Option<Availability> {
        self.votes.get(&(slot, person)).copied()
    }

    /// What they added, and who wrote it down.
    pub fn voter(&self, person: i64) -> Option<&Voter> {
        self.voters.iter().find(|voter| voter.person == person)
    }

    /// Whether an answer of theirs is still missing: they have not answered, or a moment was added since.
    pub fn awaits(&self, person: i64) -> bool {
        self.slots.iter().any(|slot| self.own(slot.id, person).is_none())
    }

    /// How many people answered. That alone tells nothing of anybody.
    pub fn answered(&self) -> usize {
        self.voters.len()
    }

    /// What everybody answered, for this person: nothing while it is hidden from them.
    pub fn results(&self, person: i64, runs_it: bool) -> Option<Results<'_>> {
        let shown = !self.poll.hides_answers || runs_it || self.voter(person).is_some();
        shown.then_some(Results(self))
    }

    /// Whether all those who answered about a moment cannot come then.
    pub(super) fn is_refused(&self, slot: i64) -> bool {
        Results(self).tally(slot).is_refused()
    }
}

/// What everybody answered.
#[derive(Clone, Copy, Debug)]
pub struct Results<'a>(&'a Whole);

impl<'a> Results<'a> {
    /// How many answered what to a moment.
    pub fn tally(&self, slot: i64) -> Tally {
        let mut tally = Tally::default();
        for answer in self.0.voters.iter().filter_map(|voter| self.0.own(slot, voter.person)) {
            tally.add(answer);
        }
        tally
    }

    /// The moments with their counts: those that suit most people first, then those that suit them best, then the earliest.
    pub fn ranked(&self) -> Vec<(&'a Slot, Tally)> {
        let mut ranked: Vec<_> = self.0.slots.iter().map(|slot| (slot, self.tally(slot.id))).collect();
        ranked.sort_by_key(|(slot, tally)| (Reverse(tally.can()), Reverse(tally.yes), slot.moment));
        ranked
    }

    /// Those who answered this, in the order in which they answered.
    pub fn who(&self, slot: i64, answer: Availability) -> Vec<&'a Voter> {
        self.0.voters.iter().filter(|voter| self.0.own(slot, voter.person) == Some(answer)).collect()
    }

    /// Everybody who answered.
    pub fn voters(&self) -> &'a [Voter] {
        &self.0.voters
    }
}

/// How many answered what to a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// It suits them.
    pub yes: usize,
    /// They can, if needed.
    pub if_needed: usize,
    /// They cannot.
    pub no: usize,
}

impl Tally {
    fn add(&mut self, answer: Availability) {
        *match answer {
            Availability::Yes => &mut self.yes,
            Availability::IfNeeded => &mut self.if_needed,
            Availability::No => &mut self.no,
        } += 1;
    }

    /// How many gave this answer.
    pub fn of(&self, answer: Availability) -> usize {
        match answer {
            Availability::Yes => self.yes,
            Availability::IfNeeded => self.if_needed,
            Availability::No => self.no,
        }
    }

    /// How many could come.
    pub fn can(&self) -> usize {
        self.yes + self.if_needed
    }

    /// Whether all those who answered cannot.
    pub fn is_refused(&self) -> bool {
        self.can() == 0 && self.no > 0
    }
}

#[cfg(test)]
mod tests;
