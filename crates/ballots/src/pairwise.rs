//! How many people prefer each option to each other one.

use serde::{Deserialize, Serialize};

use crate::Ranking;

/// The counts of each pair. It is the same whatever the order in which ballots came, and holds none of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairwise {
    people: usize,
    counts: Vec<Vec<usize>>,
    lasts: Vec<usize>,
}

impl Pairwise {
    /// That of nobody, over so many options.
    pub fn empty(options: usize) -> Pairwise {
        Pairwise { people: 0, counts: vec![vec![0; options]; options], lasts: vec![0; options] }
    }

    /// That of these orders.
    pub fn of<'a>(options: usize, rankings: impl IntoIterator<Item = &'a Ranking>) -> Pairwise {
        let mut pairwise = Pairwise::empty(options);
        rankings.into_iter().for_each(|ranking| pairwise.take(ranking));
        pairwise
    }

    /// Counts one order with the others.
    pub fn take(&mut self, ranking: &Ranking) {
        self.people += 1;
        for one in 0..self.options() {
            self.lasts[one] += usize::from(ranking.puts_last(one));
            for other in 0..self.options() {
                self.counts[one][other] += usize::from(ranking.prefers(one, other));
            }
        }
    }

    /// How many options there are.
    pub fn options(&self) -> usize {
        self.counts.len()
    }

    /// How many orders were counted.
    pub fn people(&self) -> usize {
        self.people
    }

    /// How many prefer one to the other.
    pub fn prefer(&self, one: usize, other: usize) -> usize {
        self.counts[one][other]
    }

    /// How many put an option last.
    pub fn last(&self, option: usize) -> usize {
        self.lasts[option]
    }

    /// Of these options, those which the fewest people put last.
    pub fn least_last(&self, of: &[usize]) -> Vec<usize> {
        let fewest = of.iter().map(|option| self.last(*option)).min();
        of.iter().copied().filter(|option| Some(self.last(*option)) == fewest).collect()
    }

    #[cfg(test)]
    pub(crate) fn counted(counts: Vec<Vec<usize>>) -> Pairwise {
        Pairwise { people: 0, lasts: vec![0; counts.len()], counts }
    }
}
