//! The celebration at the end of a season: the quilt as a poster, good moves and sentences that people leave, on pages that print. It
//! promises that nobody is counted or compared, that what somebody left, or what was said of them, goes when they say so, and that the
//! group sees a photo only while everybody who is in it agrees.

ui::texts!($);

mod done;
mod leaving;
mod left;
mod page;
mod part;
mod photo;
mod photo_page;
mod photo_store;
mod photographing;
mod poster;
mod store;
mod web;

pub use part::{PART, destinations};
pub use photographing::HOLDER;

/// Where it is, inside a community.
pub const ADDRESS: &str = "/fete";
/// Something was left for it, or taken back.
pub const CHANGED: &str = "celebration.changed";
