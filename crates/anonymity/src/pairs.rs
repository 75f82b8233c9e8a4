//! What each person answered before and after, shown without anybody: the pairs are put in order, those who fell most first,
//! cut into groups of at least five, and each group is shown at its middle pair.
//!
//! Before, after and change shown each by itself would be more than their sum: every room of ten people was listed, and in
//! 14 of 100 it becomes certain that one to four people gave something (`cargo run --release -p anonymity --features attack --example attack`).
//! A pair that somebody gave says all three at once, and nothing beside it can be subtracted.
//!
//! Why it holds, for any number of people, and when up to three of them put their own pairs together: move every other member
//! of a group onto its middle pair. The order of the people, the sizes and the middles stay, so the same is shown; and each
//! pair, or any set of pairs, was then given by none of the others or by five less those few. The tests list the rooms.

use crate::groups::{cut, middle};

/// What one person answered at the beginning and at the end, as numbers of one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    /// At the beginning.
    pub before: i64,
    /// At the end.
    pub after: i64,
}

impl Pair {
    /// By how much it rose; below zero, fell.
    pub fn change(self) -> i64 {
        self.after.saturating_sub(self.before)
    }
}

/// The middle pair of each group of at least five, by change then by where it began, lowest first; none under five pairs. From
/// 5 to 9 pairs it is one, from 10 to 14 two, from 15 to 19 three.
pub fn middle_pairs(pairs: &[Pair]) -> Vec<Pair> {
    let mut ordered = pairs.to_vec();
    ordered.sort_unstable_by_key(|pair| (pair.change(), pair.before));
    cut(&ordered).map(middle).collect()
}

#[cfg(test)]
mod tests;
