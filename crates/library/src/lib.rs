//! The library: what the group keeps to use again, and what happened when somebody tried it. A resource begins with a title and a
//! sentence; it comes from a message in one step; it is worth what its trials tell, and nothing is scored. It promises that whoever
//! has a resource, by whichever way out, has it because one table says so ([`rights`]), and that what is put away is gone at once from
//! all of them.

ui::texts!($);

mod agreeing;
mod announcing;
mod asking;
mod bringing;
mod carrying;
mod catalogue;
mod catalogue_store;
mod collecting;
mod done;
mod downloading;
mod downloads_store;
mod draft;
mod exporting;
mod extracting;
mod filing;
mod finding;
mod folder;
mod going;
mod importing;
mod keeping;
mod measured;
mod model;
mod obtaining;
mod pages;
mod read;
mod reading_addresses;
mod records;
pub mod rights;
mod saving;
mod sharing;
mod shelf;
mod shelf_store;
mod store;
mod trial;
mod trials_store;
mod trying;
mod web;
mod words_store;

pub use asking::needless;
pub use carrying::{Carried, about, way_to_keep};
pub use downloading::DOWNLOADS;
pub use draft::{Draft, Field, Problem};
pub use extracting::begin;
pub use filing::HOLDER;
pub use finding::RESOURCES;
pub use going::destinations;
pub use keeping::{NotKept, forget, keep};
pub use measured::MEASURED;
pub use model::{Content, Kind};
pub use read::{ResourceRead, SharedRead, TrialRead, resources, shared};
pub use reading_addresses::Reads;
pub use sharing::fresh;
pub use trial::Again;
pub use trying::{TRIAL, words};
pub use web::{routes, shelf};

/// Where resources are, inside a community.
pub const ADDRESS: &str = "/bibliotheque";
/// A resource was kept, changed, tried, put away, taken out again.
pub const CHANGED: &str = "library.changed";

/// The jobs of this slice.
pub fn handlers(handlers: platform::jobs::Handlers) -> platform::jobs::Handlers {
    handlers
        .on(asking::ASK, asking::ask)
        .on(trying::SWEEP, trying::sweep)
        .on(extracting::READ, extracting::read)
        .on(extracting::CATCH_UP, extracting::catch_up)
}
