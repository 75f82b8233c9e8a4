//! What is true of every text that people type, whoever shows it: which of its characters show, in what order names stand, where
//! an address begins and ends, and what French does before a name. It knows no community word, no page and no database.

mod addresses;
mod before;
mod order;
mod shown;

pub use addresses::{Span, spans};
pub use before::{au, de, du, que};
pub use order::{Place, letters, place, spelled};
pub use shown::shown;
