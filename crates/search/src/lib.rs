//! Search: one page where a member finds what they may read in their community, by words, however those are written, and by who
//! said it, where and when. It keeps nothing: it asks the index (`findings`), which knows the reader's reach, and reads each
//! thing that it shows as it is now. People are found in the directory, which every page has at hand. Beside it, [`going`]: one list of
//! all that a member may open, to go there by a few letters.

ui::texts!($);

mod among;
mod asking;
mod finding;
pub mod going;
mod pages;
mod people;
mod snippet;
mod typed;
mod web;

pub use among::among;
pub use finding::{Item, Results, find};
pub use going::{Destination, Destinations};
pub use snippet::Piece;
pub use typed::Query;

use axum::Router;
use platform::Instance;

/// The page, inside a community.
pub use communities::frame::SEARCH;

/// The kind of people, who are in no index.
pub const PERSON: &str = "person";

/// The pages.
pub fn routes() -> Router<Instance> {
    web::routes().merge(going::routes())
}
