//! « Lu et compris », above conversations: a member says that they read and understood an announcement that asks for it. It promises
//! that they choose to press, that the page says before who will see it, that who wrote the announcement alone reads how many
//! pressed and who, that nobody is counted as missing, and that one may take it back.

ui::texts!($);

pub mod acknowledging;
mod pages;
mod store;
mod web;

pub use acknowledging::{ACKNOWLEDGEMENTS, forget, forget_things};
pub use web::routes;
