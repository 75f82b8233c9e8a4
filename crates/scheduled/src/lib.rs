//! Sending later, above conversations: what a member writes in a room waits for the hour that they chose, and is said then as if they
//! had pressed at that moment. It promises that it is theirs alone until then, that it is said once or not at all, that what could
//! not be said keeps its words and its reason, and that nothing of it outlives its circle.

ui::texts!($);

mod form;
mod pages;
mod sending;
mod store;
pub mod waiting;
mod web;

pub use sending::{handlers, needless};
pub use waiting::{forget, forget_things};
pub use web::routes;
