//! What asks for a word of who facilitates: answers that are lacking, people whom the group has not seen nor read since two
//! meetings, commitments without news. It gathers what the slices below tell and keeps nothing. It promises that facilitators
//! alone see it, that it tells of nobody what they did where the group cannot read, and that it puts nobody in an order.

ui::texts!($);

mod lacking;
mod page;
mod part;
mod silence;
mod web;

pub use part::{PART, destinations};

/// Where it is, inside a community.
pub const ADDRESS: &str = "/animation";
