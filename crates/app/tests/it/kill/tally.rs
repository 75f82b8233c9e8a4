//! What was acknowledged, held against what is there.

use std::collections::{BTreeMap, BTreeSet};

use super::load::Kept;

/// The count of a story's posts.
pub(crate) struct Tally {
    /// Answered with 201.
    pub(crate) acknowledged: usize,
    /// Of these, not there with the number that was given for them.
    pub(crate) lost: usize,
    /// There once more than they were said.
    pub(crate) doubled: usize,
}

impl Tally {
    /// Each post has words of its own; numbers must grow.
    #[track_caller]
    pub(super) fn of(kept: &[Kept], there: &[Kept]) -> Tally {
        assert!(there.is_sorted_by(|one, next| one.seq < next.seq), "numbers grow");
        let by_number: BTreeMap<_, _> = there.iter().map(|message| (message.id, message)).collect();
        let lost = kept.iter().filter(|post| by_number.get(&post.id) != Some(post)).count();
        let said: BTreeSet<_> = there.iter().map(|message| message.body.as_str()).collect();
        Tally { acknowledged: kept.len(), lost, doubled: there.len() - said.len() }
    }

    /// Whether nothing is lost and nothing is there twice.
    pub(crate) fn is_whole(&self) -> bool {
        self.lost == 0 && self.doubled == 0
    }

    /// Each acknowledged post is there once, with the number that was given for it.
    #[track_caller]
    pub(super) fn holds(kept: &[Kept], there: &[Kept]) {
        let tally = Tally::of(kept, there);
        assert!(tally.is_whole(), "of {} posts {} are lost, {} twice", kept.len(), tally.lost, tally.doubled);
    }
}
