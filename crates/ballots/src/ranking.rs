//! The order in which one person puts options: ties are allowed, and what is left blank stands below all that is placed.

use serde::{Deserialize, Serialize};

/// One person's order: for each option its place, 1 for the first; none where it was left blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranking(Vec<Option<usize>>);

impl Ranking {
    /// The order that these places give.
    pub fn new(places: Vec<Option<usize>>) -> Ranking {
        Ranking(places)
    }

    /// The order that names the options from the first to the last; those that it does not name are blank.
    pub fn in_order(options: usize, order: &[usize]) -> Ranking {
        let place = |option| order.iter().position(|each| *each == option).map(|place| place + 1);
        Ranking((0..options).map(place).collect())
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.0.len()
    }

    /// The places as they were given.
    pub fn places(&self) -> &[Option<usize>] {
        &self.0
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Whether two options were given one place.
    pub fn has_ties(&self) -> bool {
        let mut placed: Vec<usize> = self.0.iter().flatten().copied().collect();
        placed.sort_unstable();
        placed.windows(2).any(|two| two[0] == two[1])
    }

    /// Whether it puts one option before the other.
    pub fn prefers(&self, one: usize, other: usize) -> bool {
        self.height(one) < self.height(other)
    }

    /// Whether it puts an option last: at the lowest place, where not all stand.
    pub fn puts_last(&self, option: usize) -> bool {
        let heights = || (0..self.0.len()).map(|each| self.height(each));
        heights().max() == Some(self.height(option)) && heights().min() != heights().max()
    }

    /// Of the options that are left, that which stands first; none where several do, or where all of them are blank.
    pub(crate) fn first_of(&self, left: &[usize]) -> Option<usize> {
        let best = left.iter().map(|option| self.height(*option)).min().filter(|best| *best < usize::MAX)?;
        let mut first = left.iter().copied().filter(|option| self.height(*option) == best);
        first.next().filter(|_| first.next().is_none())
    }

    fn height(&self, option: usize) -> usize {
        self.0[option].unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_blank_stands_below_all() {
        let ranking = Ranking::new(vec![Some(2), None, Some(1), None]);
        assert!(ranking.prefers(2, 0) && ranking.prefers(0, 1) && !ranking.prefers(1, 3));
        assert!(ranking.puts_last(1) && ranking.puts_last(3) && !ranking.puts_last(0));
        assert_eq!((ranking.first_of(&[0, 1]), ranking.first_of(&[1, 3])), (Some(0), None));
    }

    #[test]
    fn one_who_puts_all_at_one_place_puts_none_last() {
        let level = Ranking::new(vec![Some(1), Some(1)]);
        assert!(level.has_ties() && !level.puts_last(0) && !level.is_blank());
        assert!(Ranking::new(vec![None, None]).is_blank());
    }
}
