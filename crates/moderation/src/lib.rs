//! Moderation, above conversations: a message is reported to people whom one names among those who keep the space safe, who
//! say that they look at it and answer. It promises that a report is read by who made it and by those whom they named, and by
//! nobody else; that nothing of the message is copied; and that who made it knows at each step what happens next.

ui::texts!($);

mod form;
mod pages;
pub mod report;
mod store;
mod web;

pub use report::{awaiting, forget, forget_things, handlers};
pub use web::routes;
