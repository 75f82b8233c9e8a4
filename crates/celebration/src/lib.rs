//! The celebration at the end of a season: the quilt as a poster, good moves and sentences that people leave, on pages that print. It
//! promises that nobody is counted or compared, and that what somebody left, or what was said of them, goes when they say so.

ui::texts!($);

mod done;
mod leaving;
mod left;
mod page;
mod part;
mod poster;
mod store;
mod web;

pub use part::{PART, destinations};

/// Where it is, inside a community.
pub const ADDRESS: &str = "/fete";
/// Something was left for it, or taken back.
pub const CHANGED: &str = "celebration.changed";
