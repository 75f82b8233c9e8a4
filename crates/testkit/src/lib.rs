//! What tests stand on: a fresh database for each, a clock that stands still, an SMTP server that remembers, pages read by
//! role and words, people with a browser. Development only: here a failure is a panic that says what was there.

mod clock;
mod database;

pub use clock::{NOW, clock};
pub use database::Database;
