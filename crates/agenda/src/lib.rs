//! The agenda of a meeting: timed blocks in their order, their steps, who leads them, and their sum against the length of the
//! meeting. It promises that steps add up to their block to the minute, that a block keeps its number wherever it is moved, and
//! that whoever enters the meeting may read it, because no situation is told in it.

ui::texts!($);

mod cards;
mod circles;
mod documents;
pub(crate) mod done;
mod draft;
mod finding;
mod measured;
mod model;
mod opening;
mod order;
mod page;
mod part;
mod prepare;
mod problem;
mod proposals;
pub mod read;
mod said;
mod steps;
mod store;
mod templates;
mod web;

/// The job that sweeps what was taken back.
const SWEEP: &str = "meetings.agenda_sweep";

pub use cards::{CARDS, Card, StepWords, Words};
pub(crate) use circles::circles;
pub use draft::{Draft, Field};
pub use finding::{BLOCKS, SITUATIONS};
pub use measured::MEASURED;
pub use model::example;
pub use model::{Balance, Block, BlockKind, Document, Step, Wanted, offsets, total};
pub use order::Move;
pub use part::{PART, of_scene};
pub use prepare::{NotPrepared, add, begin, begin_from, change, put_back, shift, take_out};
pub use problem::Problem;
pub use proposals::{Answer, Kind as ProposalKind, New as NewProposal, NotProposed, Proposal, propose, withdraw};
pub use store::{of_meeting, titles};
pub use templates::{NotKept, keep as keep_template, offered as templates};
