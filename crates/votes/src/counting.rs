//! What ballots add up to, and what is said of it when a vote closes.

use anonymity::{LEAST, fives};
use ballots::secret::{self, Counted};
use ballots::{Pairwise, Position, Ranking, RunOff, Steps, Sums, Turnout, run_off, schulze};
use serde::{Deserialize, Serialize};

use crate::ballot::Cast;
use crate::model::{Choice, Counting, Kind, Vote};

/// What was cast so far, added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    turnout: Turnout,
    counted: Counted,
    words: Vec<String>,
}

/// What a vote came to, the same for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    /// A named vote, with its numbers.
    Named(Box<Named>),
    /// A secret one.
    Secret(secret::Published),
    /// An open question without names: at least so many wrote, and this, each once, in the order of the alphabet.
    Said(usize, Vec<String>),
    /// Fewer than five cast a secret ballot: nothing is said, and it is destroyed.
    TooFew,
    /// A proposal was adopted: so many gave their consent, so many let the group decide.
    Adopted(usize, usize),
    /// Its last day came before everybody had been heard, or with objections.
    NotAdopted,
}

/// The numbers of a named vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Named {
    pub(crate) turnout: Turnout,
    pub(crate) head: ballots::Outcome,
    pub(crate) counted: Counted,
    /// Of a run-off, the options of each round and how many put each first.
    pub(crate) rounds: Vec<Vec<(usize, usize)>>,
}

impl Tally {
    /// Nothing, for the options of this vote.
    pub(crate) fn empty(kind: Kind, options: usize) -> Tally {
        let counted = match kind {
            Kind::One | Kind::Several | Kind::Dots => Counted::Sums(Sums::empty(options)),
            Kind::Ranked => Counted::Pairs(Pairwise::empty(options)),
            Kind::Gradients | Kind::Consent | Kind::Words => Counted::Steps(Steps::default()),
        };
        Tally { turnout: Turnout::default(), counted, words: Vec::new() }
    }

    /// Takes a ballot apart and lets it fall in.
    pub(crate) fn take(&mut self, cast: &Cast) {
        match (&mut self.counted, cast) {
            (_, Cast::Abstains) => {
                self.turnout.abstaining += 1;
                return;
            }
            (Counted::Sums(sums), Cast::Gives(given)) => sums.take(given),
            (Counted::Pairs(pairs), Cast::Orders(ranking)) => pairs.take(ranking),
            (Counted::Steps(steps), Cast::Stands(step)) => steps.take(*step),
            (_, Cast::Says(words)) => join(&mut self.words, words),
            _ => {}
        }
        self.turnout.choosing += 1;
    }

    /// How many took part.
    pub(crate) fn people(&self) -> usize {
        self.turnout.people()
    }

    /// Whether something would be shown of a secret vote: all that is known while it is open.
    pub(crate) fn is_enough(&self) -> bool {
        self.turnout.choosing >= LEAST
    }

    /// What is published of a secret vote.
    pub(crate) fn of_secret(self, vote: &Vote, options: &[Choice]) -> Outcome {
        let lot: Vec<usize> = options.iter().map(|each| usize::try_from(each.lot).unwrap_or_default()).collect();
        match vote.kind {
            Kind::Words if self.is_enough() && self.people() < vote.needed() => {
                let at_least = fives(self.turnout.choosing);
                Outcome::Secret(secret::Published { at_least, said: secret::Said::NoQuorum })
            }
            Kind::Words if self.is_enough() => {
                let mut words = self.words;
                words.dedup();
                Outcome::Said(fives(self.turnout.choosing), words)
            }
            Kind::Words => Outcome::TooFew,
            _ => {
                let published = secret::published(&self.counted, self.turnout, (vote.needed(), &lot));
                published.map_or(Outcome::TooFew, Outcome::Secret)
            }
        }
    }
}

/// Takes its place among the others as in a dictionary.
fn join(said: &mut Vec<String>, new: &str) {
    let own = writing::place(new);
    let before = said.partition_point(|each| writing::place(each) < own);
    said.insert(before, new.to_owned());
}

/// What is published of a named vote, other than a consent.
pub(crate) fn of_named(vote: &Vote, options: usize, casts: &[Cast]) -> Outcome {
    let mut tally = Tally::empty(vote.kind, options);
    casts.iter().for_each(|cast| tally.take(cast));
    let (head, rounds) = match &tally.counted {
        Counted::Sums(sums) => (sums.outcome(), Vec::new()),
        Counted::Pairs(_) if vote.counting == Counting::RunOff => {
            let RunOff { rounds, outcome } = run_off(options, &rankings(casts));
            (outcome, rounds)
        }
        Counted::Pairs(pairs) => (schulze(pairs).outcome(pairs), Vec::new()),
        Counted::Steps(_) => (ballots::Outcome::Nobody, Vec::new()),
    };
    let head = head.with_quorum(tally.turnout, vote.needed());
    Outcome::Named(Box::new(Named { turnout: tally.turnout, head, counted: tally.counted, rounds }))
}

fn rankings(casts: &[Cast]) -> Vec<Ranking> {
    let ranking = |cast: &Cast| if let Cast::Orders(ranking) = cast { Some(ranking.clone()) } else { None };
    casts.iter().filter_map(ranking).collect()
}

/// Where people stand on a proposal.
pub(crate) fn positions(casts: &[Cast]) -> Vec<Position> {
    let position = |cast: &Cast| if let Cast::Takes(position, _) = cast { Some(*position) } else { None };
    casts.iter().filter_map(position).collect()
}

impl Outcome {
    /// The place of the option at the head.
    pub(crate) fn chosen(&self) -> Option<usize> {
        let head = match self {
            Outcome::Named(named) => named.head.clone(),
            Outcome::Secret(published) => published.said.outcome(),
            _ => return None,
        };
        if let ballots::Outcome::Chosen(option) = head { Some(option) } else { None }
    }
}
