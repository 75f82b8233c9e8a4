//! The member's page: what happens or waits, what was said since their last visit, the next meeting, the season, the quilt.
//! It gathers what the slices below tell and adds nothing of its own; it writes one thing, the moment of the visit, which
//! nobody else ever sees.

ui::texts!($);

mod beginnings;
mod greeting;
mod lately;
mod next_meeting;
mod pages;
mod quilt;
mod rhythm;
mod visit;
mod waiting;
mod web;

pub use web::routes;
