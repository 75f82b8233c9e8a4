//! Votes of a community: one option, several, dots, an order, gradients of agreement, an open question, and consent. It promises
//! that nothing of a vote changes once it is open, that what is chosen is hidden until it closes, that a secret ballot is in no
//! row, event or log line and is shown by the rules of `ballots::secret` alone (`docs/adr/0007`), and that silence is no consent.

ui::texts!($);

mod about;
mod access;
mod ballot;
mod casting;
mod consenting;
mod counting;
mod deeds;
mod done;
mod door;
mod draft;
mod finding;
mod going;
mod live;
mod model;
mod pages;
mod part;
pub mod read;
mod reminding;
mod seams;
mod store;
mod web;

pub use about::{Blocks, SubjectKind, Titles, VoteSubject};
pub use casting::{NEVER_COPIED, leave_open_ones_out};
pub use deeds::{AMENDED, CAST, CHANGED, CLOSED, OPENED, REMARKED, STEPPED};
pub use finding::VOTES;
pub use going::{by_code, destinations, open_to};
pub use model::{Ballots, Counting, Kind, Stands, VOTES_PAGE};
pub use part::PART;
pub use reminding::REMINDED;
pub use seams::{Lead, Leads, Offered, Source, Sources, Told, about};
