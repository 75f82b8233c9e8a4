//! Help: how to do things, for each role; the words of the product; and whom to reach. Its words are the same for everybody, and
//! its links are those that the reader's role opens. It keeps nothing and writes nothing: what it says of a community, the
//! names of those who coordinate it, passes through the right to see its members.

ui::texts!($);

mod guides;
mod pages;
mod people;
mod places;
mod reader;
mod web;
mod words;

pub use web::routes;
