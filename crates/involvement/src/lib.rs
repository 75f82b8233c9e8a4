//! Hours given between meetings: in two presses a member notes theirs of a month. It promises that nobody else ever reads them:
//! once a month can be changed no more, their sum is kept if five people or more gave one, and what it was made of is destroyed.

ui::texts!($);

mod evidence;
mod measured;
mod month;
mod noting;
mod page;
pub mod read;
mod store;
mod telling;
mod web;

pub use evidence::EVIDENCE;
pub use measured::MEASURED;
pub use noting::forget;
pub use telling::handlers;
pub use web::routes;

/// Where hours are noted, inside a community.
pub const HOURS: &str = "/evaluation/heures";
/// Somebody noted their hours of a month. The event says so to them alone, and not how many.
pub const NOTED: &str = "involvement.noted";
/// What a month adds up to is kept, or it was of too few people; what it was made of is gone.
pub const TOLD: &str = "involvement.told";
