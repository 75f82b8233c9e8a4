//! The agenda of a meeting: timed blocks in their order, their steps, who leads them, and their sum against the length of the
//! meeting. It promises that steps add up to their block to the minute, that a block keeps its number wherever it is moved, and
//! that whoever enters the meeting may read it, because no situation is told in it.

mod documents;
mod model;
mod store;
pub(crate) mod web;

use std::collections::HashSet;

use maud::Markup;
use platform::{Db, On, Result};

use crate::access::MeetingAccess;

#[cfg(test)]
pub(crate) use model::tests::block;
pub use model::{Balance, Block, BlockKind, Document, Step, offsets, total};

/// The agenda of a meeting, in order.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Block>> {
    store::blocks(on, meeting).await
}

/// The meetings of a community of which at least one block is led by somebody.
pub(crate) async fn has_leader(on: impl Into<On<'_>>, community: i64) -> Result<HashSet<i64>> {
    store::with_a_leader(on, community).await
}

/// Its part of the page of a meeting; nothing when there is nothing to show or to do.
pub(crate) async fn panel(_db: &Db, _access: &MeetingAccess, _now: i64) -> Result<Markup> {
    Ok(Markup::default())
}
