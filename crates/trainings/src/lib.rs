//! Trainings that a community opens to the network: a meeting of which the network reads what coordination wrote for it, with places,
//! and a list of who waits when there are none. It promises that of a community nothing else shows there, that who registered is
//! known to its coordination alone, that places go in the order in which people registered, and that whoever registered hears of
//! another date, or that there is none.

ui::texts!($);

mod done;
mod draft;
mod letters;
mod model;
mod opening;
mod outside;
mod pages;
mod part;
mod places;
mod read;
mod registering;
mod store;
mod web;

pub use outside::ahead;
pub use part::{PART, departed};
pub use read::{OwnPlace, TrainingRead, trainings};
pub use registering::fresh;
pub use web::shelf;

/// Where the network reads of them.
pub const TRAININGS: &str = "/reseau/formations";
/// A training was opened to the network, or what it reads of it changed.
pub const OPENED: &str = "trainings.opened";
/// A training is open to the network no more.
pub const CLOSED: &str = "trainings.closed";
/// Somebody registered, or withdrew, or was taken off the list.
pub const CHANGED: &str = "trainings.changed";
