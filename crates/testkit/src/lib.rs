//! What tests stand on: a fresh database for each, a clock that stands still, an SMTP server that remembers, pages read by
//! role and words, people with a browser. Development only: here a failure is a panic that says what was there.

mod asked;
mod clock;
mod database;
mod figures;
mod instance;
mod page;
mod person;
mod sink;
mod storage;
mod watch;
mod world;

pub use clock::{NOW, clock};
pub use database::Database;
pub use figures::Figures;
pub use instance::{instance, settings};
pub use page::{Field, Form, Page, TICKED, UNTICKED};
pub use person::{Person, Visit};
pub use sink::{Phase, Received, Sink, Trouble};
pub use watch::Watch;
pub use world::World;
