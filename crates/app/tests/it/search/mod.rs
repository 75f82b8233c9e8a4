//! Search, from the outside: what each person finds by words, and what they do not.

mod finding;
mod going;
mod gone;
mod house;
mod kinds;
mod making;
mod typing;

pub(crate) use house::{ROOM, read};
