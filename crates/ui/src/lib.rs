//! What people see and read, whatever the slice: the look, the frame of a page, its pieces, and how each
//! language writes dates and numbers.
//!
//! Everything here takes values and gives HTML: no row, no request, no word about communities. Same values,
//! same HTML.

#[macro_use]
mod sentences;
texts!($);

pub mod agenda;
pub mod answers;
pub mod assets;
pub mod availability;
pub mod avatar;
pub mod badge;
pub mod bars;
pub mod breadcrumb;
pub mod button;
pub mod card;
pub mod conflict;
pub mod copy;
pub mod dates;
mod discretion;
mod element;
pub mod emoji;
pub mod empty;
pub mod facts;
pub mod fold;
pub mod form;
pub mod icon;
pub mod language;
pub mod layout;
pub mod mail;
pub mod markdown;
pub mod message;
pub mod month;
pub mod narrow;
pub mod next;
pub mod notice;
pub mod numbers;
pub mod path;
pub mod prose;
pub mod qr;
pub mod quilt;
pub mod raised;
pub mod season;
pub mod shell;
pub mod tag;
pub mod timer;
pub mod todo;
#[cfg(test)]
mod tokens;
pub mod waiting;

pub use icon::Icon;
pub use language::Lang;
pub use maud::Markup;
