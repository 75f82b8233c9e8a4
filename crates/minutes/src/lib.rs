//! The minutes of a meeting: one text, three layers. The program drafts it from what happened, one person at a time writes it,
//! the members read it over for some days, and it is approved. It promises that what was said in confidence is read by the
//! members alone, whatever is done with the text, and that nothing that somebody typed is lost to somebody else's saving.

ui::texts!($);

mod access;
pub(crate) mod done;
mod draft;
mod finding;
mod gathered;
mod layers;
mod letter;
mod measured;
mod model;
mod origin;
mod page;
mod part;
pub mod read;
mod review;
mod sharing;
mod store;
mod web;
mod words;
mod writing;

pub use finding::SECTIONS;
pub use measured::MEASURED;
pub use origin::{SECTION, section, words};
pub use part::PART;
pub use sharing::fresh;
pub use web::shelf;

/// Where the network reads what meetings decided and learnt.
pub const OUTCOMES: &str = "/reseau/rencontres";
