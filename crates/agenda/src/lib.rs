//! The agenda of a meeting: timed blocks in their order, their steps, who leads them, and their sum against the length of the
//! meeting. It promises that steps add up to their block to the minute, that a block keeps its number wherever it is moved, and
//! that whoever enters the meeting may read it, because no situation is told in it.

ui::texts!($);

mod cards;
mod circles;
mod documents;
pub(crate) mod done;
mod draft;
mod model;
mod opening;
mod order;
mod page;
mod part;
mod prepare;
mod proposals;
mod said;
mod steps;
mod store;
mod templates;
mod web;

use platform::{On, Result};

pub use cards::{CARDS, Card, StepWords, Words};
pub(crate) use circles::circles;
pub use draft::{Draft, Field, Problem, Wanted};
pub use model::example;
pub use model::{Balance, Block, BlockKind, Document, Step, offsets, total};
pub use order::Move;
pub use part::{PART, of_scene};
pub use prepare::{NotPrepared, add, begin, change, put_back, shift, take_out};
pub use proposals::{Answer, Kind as ProposalKind, New as NewProposal, NotProposed, Proposal, propose, withdraw};
pub use templates::{NotKept, keep as keep_template};

/// The agenda of a meeting, in order.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Block>> {
    store::blocks(on, meeting).await
}
