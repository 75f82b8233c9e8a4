//! Meetings in people's own calendars: one to download, or all of one's own at a private address that a calendar reads again
//! and again. A meeting keeps its name there for ever, and moves or is cancelled where it stands.

pub(crate) mod feed;
pub(crate) mod file;
mod page;
pub(crate) mod web;
mod zone;

pub use file::{Calendar, Entry};
pub use page::profile_part;
