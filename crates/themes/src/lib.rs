//! Themes: what members would like meetings to be about. A theme is proposed in a sentence, speaks to some, is put with others
//! that say the same, is kept, is chosen for a meeting, and then shows what came of it: one page from the idea to what was
//! decided. It promises that choosing one for a meeting is one act, and that nothing of what was proposed is lost with it.

ui::texts!($);

mod access;
mod board;
mod choosing;
mod done;
mod draft;
mod finding;
mod going;
mod model;
mod origins;
mod pages;
mod part;
mod proposing;
pub mod read;
mod returning;
mod saying;
mod store;
mod voting;
mod web;

pub use access::{ThemeAccess, ThemeGrant};
pub use choosing::{NotChosen, Wanted, choose, release};
pub use draft::{Draft, Field, New};
pub use finding::THEMES;
pub use going::destinations;
pub use model::{Life, Theme};
pub use origins::{Found, Origin, Origins, way};
pub use part::PART;
pub use proposing::{NotProposed, propose};
pub use saying::{add_voice, say};
pub use voting::{FROM, lead, offered};

/// Where themes are, inside a community.
pub const ADDRESS: &str = "/themes";
/// A theme was proposed, changed, said something of, chosen, taken back.
pub const CHANGED: &str = "themes.changed";
/// The job that sweeps what was taken back.
const SWEEP: &str = "themes.sweep";
