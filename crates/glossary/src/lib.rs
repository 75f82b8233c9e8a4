//! The glossary of a practice: the words of a group, each with a sentence, proposed by any member. It promises that a word stands once,
//! that it stays when who proposed it goes, and that a text in which somebody wants them linked has each of them linked once.

ui::texts!($);

mod access;
mod done;
mod draft;
mod finding;
mod going;
mod keeping;
mod linking;
mod model;
mod pages;
mod read;
mod store;
mod web;

pub use finding::TERMS;
pub use going::destinations;
pub use keeping::{NotKept, forget};
pub use linking::{Linking, linking};
pub use read::{TermRead, terms};
pub use web::routes;

/// Where it is, inside a community.
pub const ADDRESS: &str = "/glossaire";
/// A word was proposed, said otherwise, withdrawn, put back.
pub const CHANGED: &str = "glossary.changed";
