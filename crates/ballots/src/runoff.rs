//! Instant run-off: the option that the fewest put first goes, and those who put it first count for their next one, until one
//! has more than half.

use crate::{Outcome, Ranking};

/// What was counted, round after round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOff {
    /// Of each round, the options that were left with how many put each first.
    pub rounds: Vec<Vec<(usize, usize)>>,
    /// Who leads; level where the group has to be asked who goes.
    pub outcome: Outcome,
}

/// Counts. A ballot on which nothing that is left is placed, or which places several first, counts for nobody in that round.
pub fn run_off(options: usize, rankings: &[Ranking]) -> RunOff {
    let mut left: Vec<usize> = (0..options).collect();
    let mut rounds = Vec::new();
    loop {
        let round = firsts(&left, rankings);
        rounds.push(round.clone());
        if let Some(outcome) = ended(&round) {
            return RunOff { rounds, outcome };
        }
        match goes(&round, rankings) {
            Ok(gone) => left.retain(|option| !gone.contains(option)),
            Err(level) => return RunOff { rounds, outcome: Outcome::Level(level) },
        }
    }
}

fn firsts(left: &[usize], rankings: &[Ranking]) -> Vec<(usize, usize)> {
    let count = |option: usize| rankings.iter().filter(|ranking| ranking.first_of(left) == Some(option)).count();
    left.iter().map(|option| (*option, count(*option))).collect()
}

/// One has more than half of those who still count; or nobody does; or those that are left are all level.
fn ended(round: &[(usize, usize)]) -> Option<Outcome> {
    let all: usize = round.iter().map(|(_, count)| count).sum();
    let ahead = round.iter().find(|(_, count)| 2 * count > all);
    match ahead {
        _ if all == 0 => Some(Outcome::Nobody),
        Some((option, _)) => Some(Outcome::Chosen(*option)),
        None if round.iter().all(|(_, count)| *count == round[0].1) => {
            Some(Outcome::Level(round.iter().map(|(option, _)| *option).collect()))
        }
        None => None,
    }
}

/// The one that goes. Of those level at the bottom, that which the fewest put second; or all of them, where together they have
/// less than the next one: no order in which they go would change anything. Otherwise the group is asked.
fn goes(round: &[(usize, usize)], rankings: &[Ranking]) -> Result<Vec<usize>, Vec<usize>> {
    let fewest = round.iter().map(|(_, count)| *count).min().unwrap_or_default();
    let bottom: Vec<usize> = round.iter().filter(|(_, count)| *count == fewest).map(|(option, _)| *option).collect();
    let next = round.iter().map(|(_, count)| *count).filter(|count| *count > fewest).min();
    if bottom.len() == 1 || next.is_some_and(|next| fewest * bottom.len() < next) {
        return Ok(bottom);
    }
    let left: Vec<usize> = round.iter().map(|(option, _)| *option).collect();
    let seconds: Vec<usize> = bottom.iter().map(|option| seconds(*option, &left, rankings)).collect();
    let least = seconds.iter().min().copied().unwrap_or_default();
    let gone: Vec<usize> =
        bottom.iter().zip(&seconds).filter(|(_, count)| **count == least).map(|(option, _)| *option).collect();
    if gone.len() == 1 { Ok(gone) } else { Err(bottom) }
}

fn seconds(option: usize, left: &[usize], rankings: &[Ranking]) -> usize {
    let is_second = |ranking: &&Ranking| {
        ranking.first_of(left).is_some_and(|first| {
            let others: Vec<usize> = left.iter().copied().filter(|each| *each != first).collect();
            ranking.first_of(&others) == Some(option)
        })
    };
    rankings.iter().filter(is_second).count()
}
