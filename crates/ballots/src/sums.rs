//! Sums: of who chose an option, and of the dots that it was given.

use serde::{Deserialize, Serialize};

use crate::Outcome;

/// The most dots that one person puts on one option, unless who prepares a vote says otherwise.
pub const MOST_DOTS: usize = 3;

/// The dots that each person has for so many options: a third of them, at least one.
pub fn budget(options: usize) -> usize {
    options.div_ceil(3).max(1)
}

/// What each option was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums(Vec<usize>);

impl Sums {
    /// Nothing, for so many options.
    pub fn empty(options: usize) -> Sums {
        Sums(vec![0; options])
    }

    /// Adds what one person gave: so much to each option.
    pub fn take(&mut self, given: &[usize]) {
        self.0.iter_mut().zip(given).for_each(|(sum, given)| *sum += given);
    }

    /// What each option was given.
    pub fn each(&self) -> &[usize] {
        &self.0
    }

    /// Those that were given most, unless nothing was given.
    pub fn head(&self) -> Vec<usize> {
        let most = self.0.iter().max().copied().filter(|most| *most > 0);
        (0..self.0.len()).filter(|option| Some(self.0[*option]) == most).collect()
    }

    /// Who leads; the group is asked when several do.
    pub fn outcome(&self) -> Outcome {
        Outcome::at_the_head(self.head())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_of_all_is_told_and_so_is_nothing_at_all() {
        let mut sums = Sums::empty(3);
        assert_eq!(sums.outcome(), Outcome::Nobody);
        (0..3).for_each(|option| {
            sums.take(&[usize::from(option == 0), usize::from(option == 1), usize::from(option == 2)])
        });
        assert_eq!(sums.outcome(), Outcome::Level(vec![0, 1, 2]));
        sums.take(&[0, 0, 2]);
        assert_eq!((sums.outcome(), sums.each()), (Outcome::Chosen(2), &[1, 1, 3][..]));
    }

    #[test]
    fn the_budget_is_a_third_of_the_options() {
        assert_eq!([1, 3, 4, 6, 12].map(budget), [1, 1, 2, 2, 4]);
    }
}
