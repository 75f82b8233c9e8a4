//! What people see and read, whatever the slice: the look, the frame of a page, its pieces, and how each
//! language writes dates and numbers.
//!
//! Everything here takes values and gives HTML: no row, no request, no word about communities. Same values,
//! same HTML.

#[macro_use]
mod sentences;
texts!($);

pub mod dates;
pub mod language;
pub mod numbers;

pub use language::Lang;
