//! Surveys of a community: made by coordination and the committee, answered by a link without signing in, shown once; or answered
//! with the name, where a survey promises that before it opens ([`signed`]). What is said here is of the others. What is
//! known of the pulse holds here too, by the same rules (`anonymity`, `identity::device`): all answers of an open survey are one
//! row of counts, no event or row is an answer, nothing smaller than five people is ever shown, and nothing is shown twice.
//!
//! It promises moreover that what is compared is the same question to the letter, that nothing of a survey changes once it is open,
//! that before, after and change are never published together, and that no result is said to be caused by the season. What remains
//! possible for who holds the database itself is said in `docs/adr/0004` and `docs/adr/0006`.

ui::texts!($);

mod access;
mod answer;
mod answering;
mod ballot;
mod code;
mod condition;
mod deeds;
mod done;
mod door;
mod evidence;
mod first_reading;
mod going;
mod inviting;
mod item;
mod making;
mod measured;
mod model;
mod noting;
mod opening;
mod pages;
mod paths;
mod planned;
mod question;
pub mod read;
mod releasing;
mod shown;
mod signed;
mod store;
mod web;
mod written;

use platform::jobs::Handlers;

pub use answering::{NEVER_COPIED, leave_open_ones_out};
pub use deeds::{CHANGED, CLOSED, NOTED, OPENED, RELEASED, WORDS_SHOWN};
pub use evidence::EVIDENCE;
pub use going::{SHOWN, destinations, leads_on, open_to, to_decide};
pub use inviting::{REMINDED, needless};
pub use measured::MEASURED;
pub use planned::{after_training, open_season, prepare_after_training};
pub use signed::forget;
pub use web::routes;

/// The work of this slice: a survey closes by itself at the end of its last day.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(deeds::CLOSE, deeds::close_by_itself).on(paths::FORGET, paths::forget)
}
