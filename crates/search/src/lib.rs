//! Search: one page where a member finds what they may read in their community, by words, however those are written, and by who
//! said it, where and when. It keeps nothing: it asks the index (`findings`), which knows the reader's reach, and reads each
//! thing that it shows as it is now. People are found in the directory, which every page has at hand.

ui::texts!($);

mod asking;
mod finding;
mod pages;
mod people;
mod snippet;
mod typed;
mod web;

pub use finding::{Item, Results, find};
pub use snippet::Piece;
pub use typed::Query;
pub use web::routes;

/// The page, inside a community.
pub use communities::frame::SEARCH;

/// The kind of people, who are in no index.
pub const PERSON: &str = "person";
