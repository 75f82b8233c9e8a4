//! Pairs, between meetings: two people of the group take an hour for one another, or visit one another's organisation. A pair is
//! proposed by one and accepted by the other, or drawn among those who want it. It promises that nobody is in a pair who did not
//! say yes, that a no is told to nobody, and that the group hears of it only what the two of them say. A question that facilitation asks
//! the group in between is a message of a room, and no more.

ui::texts!($);

mod done;
mod drawing;
mod letters;
mod matching;
mod model;
mod page;
mod pairing;
mod part;
mod question;
mod store;
mod telling;
mod web;

pub use part::{PART, destinations};

/// Where they are, inside a community.
pub const ADDRESS: &str = "/jumelages";
/// Somebody wants to be in the next drawing, a pair was made, met, or ended: of whom it is said, and nothing else.
pub const CHANGED: &str = "pairs.changed";
