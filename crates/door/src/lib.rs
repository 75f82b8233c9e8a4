//! The open door: what a community is, for whoever comes from the street, once coordination opened it; and who asks to take part. It
//! promises that a page for the street names no member, no host and no place where people meet, and has no script,
//! but for the one that keeps an application on the device of who asks it to; and that its cloth says of the group which kinds of
//! things it does, and nothing of anybody.

ui::texts!($);

mod answers;
mod application;
mod applying;
mod asked;
mod asking;
mod beside;
pub mod bringing;
mod cloth;
mod deciding;
mod destroying;
mod door;
mod draft;
mod editing;
mod going;
mod letters;
mod opening;
mod places;
mod public;
pub mod read;
mod reviewing;
mod rows;
mod season;
mod sewing;
mod store;
mod street;
mod words;

pub use applying::{AtTheConsole, ask_at_the_console};
pub use beside::{Training, Trainings};
pub use destroying::handlers;
pub use going::{awaiting, destinations};
pub use places::freed;

use axum::Router;
use identity::people;
use platform::{Instance, Result, Tx};

/// Where coordination looks after its door, inside a community.
pub const DOOR: &str = "/porte";

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    public::routes().merge(editing::routes()).merge(asking::routes()).merge(reviewing::routes())
}

/// Forgets a person: what they sent from their address goes, and their name off what they wrote and answered.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await?;
    let email = people::by_id(tx, person).await?.map(|person| person.email).unwrap_or_default();
    rows::forget(tx, person, &email).await
}
