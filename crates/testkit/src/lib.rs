//! What tests stand on: a fresh database for each, a clock that stands still, an SMTP server that remembers, pages read by
//! role and words, people with a browser. Development only: here a failure is a panic that says what was there.

mod clock;
mod database;
mod figures;
mod instance;
mod sink;

pub use clock::{NOW, clock};
pub use database::Database;
pub use figures::Figures;
pub use instance::{instance, settings};
pub use sink::{Phase, Received, Sink, Trouble};
