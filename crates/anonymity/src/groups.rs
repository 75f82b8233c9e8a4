//! The rule by which answers are shown: never fewer than five together. Answers are put in order, cut into groups of at least
//! five, and each group is shown at its middle answer.
//!
//! This is microaggregation (Defays and Nanopoulos 1993; Domingo-Ferrer and Mateo-Sanz 2002), with the median because notes
//! are an order and not a quantity, and a threshold of five as in published tables of counts. Cells that are too small are
//! usually blanked instead, and others with them so that a subtraction does not give the first ones back (complementary
//! suppression). With ten people and five notes that blanks the whole table, or leaks: of nine answers, « fewer than five »
//! at 1-2, at 3 and at 4-5 says that somebody is in each. Here there is nothing to subtract from.
//!
//! What is promised: what is shown is also what would be shown of a room in which at least five people gave each answer that
//! was given at all. So nobody who reads it, even knowing how many answered and how it is computed, can tell that something
//! was answered by one, two, three or four people. The tests look at every room there can be.

use crate::LEAST;

/// Some people whose answers stand next to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group<T> {
    /// How many they are, five at least. Never shown: it is there for the order of a drawing, and for tests.
    pub people: usize,
    /// The answer in the middle, the lower of two: all that may be shown of them.
    pub middle: T,
}

/// The groups of these answers, lowest first; none under five answers.
pub fn groups<T: Ord + Copy>(answers: &[T]) -> Vec<Group<T>> {
    let mut ordered = answers.to_vec();
    ordered.sort_unstable();
    cut(&ordered).map(|group| Group { people: group.len(), middle: middle(group) }).collect()
}

/// The middle of all these answers together; nothing under five. It is how a question that was asked of some alone is shown: a second
/// group would tell how many they were at least (`docs/adr/0006`).
pub fn as_one_group<T: Ord + Copy>(answers: &[T]) -> Option<T> {
    let mut ordered = answers.to_vec();
    ordered.sort_unstable();
    (ordered.len() >= LEAST).then(|| middle(&ordered))
}

/// How many people each group of so many has: as many groups as can be, as equal as can be, the larger ones first. None under
/// five.
pub fn sizes(people: usize) -> impl Iterator<Item = usize> {
    let groups = people / LEAST;
    (0..groups).map(move |place| people / groups + usize::from(place < people % groups))
}

/// What is in order, cut into its groups.
pub(crate) fn cut<T>(ordered: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = ordered;
    sizes(ordered.len()).map(move |size| {
        let (group, others) = rest.split_at(size);
        rest = others;
        group
    })
}

/// What stands in the middle of a group, the lower of two.
pub(crate) fn middle<T: Copy>(group: &[T]) -> T {
    group[(group.len() - 1) / 2]
}

#[cfg(test)]
mod tests;
