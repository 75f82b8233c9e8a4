//! What a season changes: its logic model as a picture and in words, what shows each part of it, and the indicators that a
//! community looks at. It promises that what happens here is counted by itself, that a value which nobody knows is never a
//! zero, that a computed value is written over by nobody, and that nothing it shows is about a person.

ui::texts!($);

mod evidence;
mod form;
pub mod indicator;
mod keeping;
pub mod looked;
pub mod model;
mod noting;
mod pages;
mod proof;
pub mod read;
mod shown;
mod store;
mod web;
mod whole;

pub use evidence::{INDICATORS, LOGIC_MODEL};
pub use keeping::{CHANGED, forget, make, open_season};
pub use proof::HOLDER;
pub use shown::{Pending, Shown, ShownHook};
pub use web::routes;
pub use whole::Whole;
