//! What may be said of a secret vote. What is published is always what would be published if everybody had cast one and the
//! same ballot: the option at the head, the order of all where people put them in order, the middle step of groups of five. No
//! number, no tie and no direction that goes against the order: each would make it certain that one to four people chose
//! something (`docs/adr/0007`). What is level goes by lots that were drawn when the vote opened, and were printed on it.

use anonymity::{LEAST, fives, groups};
use serde::{Deserialize, Serialize};

use crate::{Outcome, Pairwise, Steps, Sums, Turnout, schulze};

/// What was cast so far, added up: it holds no ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// What each option was given.
    Sums(Sums),
    /// Who prefers what to what.
    Pairs(Pairwise),
    /// Who stands where.
    Steps(Steps),
}

/// What is published of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Published {
    /// At least so many people chose: a multiple of five.
    pub at_least: usize,
    /// What they said; nothing where fewer took part than had been fixed.
    pub said: Said,
}

/// What is published of what was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Fewer took part than had been fixed.
    NoQuorum,
    /// This option is at the head.
    First(usize),
    /// All of them, from the first to the last.
    Order(Vec<usize>),
    /// The middle step of each group of five or more, the warmest first.
    Steps(Vec<usize>),
}

impl Said {
    /// Who leads.
    pub fn outcome(&self) -> Outcome {
        match self {
            Said::NoQuorum => Outcome::NoQuorum,
            Said::First(option) => Outcome::Chosen(*option),
            Said::Order(order) => order.first().map_or(Outcome::Nobody, |option| Outcome::Chosen(*option)),
            Said::Steps(_) => Outcome::Nobody,
        }
    }
}

/// What may be published; nothing at all when fewer than five people chose. The quorum is a multiple of five, so that it tells
/// no more than the number of people does; `lot` is the place that each option drew.
pub fn published(counted: &Counted, turnout: Turnout, (quorum, lot): (usize, &[usize])) -> Option<Published> {
    if turnout.choosing < LEAST {
        return None;
    }
    let said = if turnout.people() < quorum { Said::NoQuorum } else { said(counted, lot) };
    Some(Published { at_least: fives(turnout.choosing), said })
}

fn said(counted: &Counted, lot: &[usize]) -> Said {
    match counted {
        Counted::Sums(sums) => {
            Said::First(sums.head().into_iter().min_by_key(|option| lot[*option]).unwrap_or_default())
        }
        Counted::Pairs(pairwise) => Said::Order(schulze(pairwise).by_lot(lot)),
        Counted::Steps(steps) => Said::Steps(groups(&steps.all()).iter().map(|group| group.middle).collect()),
    }
}

#[cfg(test)]
mod tests;
