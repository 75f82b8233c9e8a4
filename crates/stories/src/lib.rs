//! Stories of what came out of something here, above evaluation: five questions, none obligatory. It promises that a story is its
//! teller's: they alone read it until they say otherwise on a page that shows it as it will be read, what they allowed has an end,
//! and what they take back is taken back at once everywhere. A story that is held as a [`StoryAccess`] may be read.

ui::texts!($);

mod access;
mod accompanying;
mod consent;
mod ending;
mod evidence;
mod finding;
mod form;
mod going;
mod level;
mod measured;
mod pages;
pub mod read;
mod sharing;
mod shown;
mod since;
mod store;
mod story;
mod telling;
mod told;
mod web;
mod went;

pub use access::{Sight, StoryAccess, visible};
pub use accompanying::HOLDER;
pub use ending::handlers;
pub use evidence::EVIDENCE;
pub use finding::STORIES as FOUND;
pub use going::destinations;
pub use level::Level;
pub use measured::MEASURED;
pub use shown::{SHOWN, way, way_about};
pub use story::{Cycle, Since, Story, Words};
pub use telling::forget;
pub use told::{Start, Starts, needless};
pub use web::routes;
pub use went::{Quoted, Went, WentHook};

/// Where stories are, inside a community.
pub const STORIES: &str = "/evaluation/recits";
/// A story was told, changed, shared otherwise, taken away. The event says which, to its teller alone, and nothing of it.
pub const CHANGED: &str = "stories.changed";
