//! What is true of every text that people type, whoever shows it: which of its characters show, in what order names stand, where
//! an address begins and ends, what French does before a name, and by which words, or beginnings of them, it is found. It knows no community word, no page
//! and no database.

mod addresses;
mod before;
mod beginnings;
mod order;
mod shown;
mod words;

pub use addresses::{Span, spans};
pub use before::{au, de, du, que};
pub use beginnings::{begin, beginnings};
pub use order::{Place, letters, place, spelled};
pub use shown::shown;
pub use words::{WORDS_VERSION, Word, words, words_where};
