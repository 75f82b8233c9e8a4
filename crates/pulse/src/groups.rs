//! The notes of a pulse as they are shown: each group of at least five at its middle note. The rule, why it holds and what was
//! weighed are in [`anonymity::groups`].

/// The notes that can be given: 1 to 5.
pub(crate) const NOTES: usize = 5;

/// How many chose each note, from 1 to 5.
pub(crate) type Counts = [usize; NOTES];

/// The middle note of each group, lowest first; nothing under five notes. It says how many groups there are, and not how many
/// people are in each.
pub(crate) fn groups(counts: &Counts) -> Vec<u8> {
    anonymity::groups(&in_order(counts)).into_iter().map(|group| group.middle).collect()
}

fn in_order(counts: &Counts) -> Vec<u8> {
    (1..).zip(counts).flat_map(|(note, count)| std::iter::repeat_n(note, *count)).collect()
}
