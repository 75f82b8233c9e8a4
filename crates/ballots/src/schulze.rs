//! Schulze's method, with winning votes (M. Schulze, « A new monotonic, clone-independent, reversal symmetric, and
//! Condorcet-consistent single-winner election method », 2011): one option stands before another when the strongest chain of
//! preferences from it to the other is stronger than the strongest one back.

use crate::{Outcome, Pairwise};

/// What the method says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schulze {
    strengths: Vec<Vec<usize>>,
    levels: Vec<Vec<usize>>,
}

impl Schulze {
    /// The strength of the strongest path from one option to the other.
    pub fn strength(&self, one: usize, other: usize) -> usize {
        self.strengths[one][other]
    }

    /// Whether it puts one before the other.
    pub fn puts_before(&self, one: usize, other: usize) -> bool {
        self.strength(one, other) > self.strength(other, one)
    }

    /// The options from the first to the last; those of one level are level.
    pub fn levels(&self) -> &[Vec<usize>] {
        &self.levels
    }

    /// The order in which nothing is level: what is, goes by the place that each option drew before the vote.
    pub fn by_lot(&self, lot: &[usize]) -> Vec<usize> {
        let mut levels = self.levels.clone();
        levels.iter_mut().for_each(|level| level.sort_by_key(|option| lot[*option]));
        levels.concat()
    }

    /// Who leads. Of those that are level at the head, that which the fewest put last; if they still are, the group is asked.
    pub fn outcome(&self, pairwise: &Pairwise) -> Outcome {
        let head = self.levels.first().filter(|_| pairwise.people() > 0);
        Outcome::at_the_head(head.map(|head| pairwise.least_last(head)).unwrap_or_default())
    }
}

/// Counts.
pub fn schulze(pairwise: &Pairwise) -> Schulze {
    let strengths = strongest(pairwise);
    let levels = levels(&strengths);
    Schulze { strengths, levels }
}

/// The strongest paths, as Floyd and Warshall find the shortest: a path is as strong as the weakest of its steps.
fn strongest(pairwise: &Pairwise) -> Vec<Vec<usize>> {
    let all = 0..pairwise.options();
    let won = |one, other| {
        if pairwise.prefer(one, other) > pairwise.prefer(other, one) { pairwise.prefer(one, other) } else { 0 }
    };
    let mut paths: Vec<Vec<usize>> =
        all.clone().map(|one| all.clone().map(|other| won(one, other)).collect()).collect();
    for by in all.clone() {
        let onwards = paths[by].clone();
        for row in &mut paths {
            let there = row[by];
            row.iter_mut().zip(&onwards).for_each(|(path, on)| *path = (*path).max(there.min(*on)));
        }
    }
    paths
}

/// Those before whom nobody stands, then the same of the others, until none is left: the relation has no circle.
fn levels(strengths: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut left: Vec<usize> = (0..strengths.len()).collect();
    let mut levels = Vec::new();
    while !left.is_empty() {
        let is_before = |one: usize, other: usize| strengths[one][other] > strengths[other][one];
        let (level, others) = left.iter().partition(|option| !left.iter().any(|other| is_before(*other, **option)));
        levels.push(level);
        left = others;
    }
    levels
}
