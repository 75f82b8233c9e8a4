//! Mutual help, above conversations, whose messages may ask for it: the form where one asks, under one's name or through
//! somebody; the page of what became of it; the board of a community; and what waits for who facilitates. It promises that
//! whoever asks through a facilitator is known to her alone, and to nobody once it is settled.

ui::texts!($);

mod form;
mod further;
mod pages;
pub mod relays;
pub mod settling;
mod store;
mod waiting;
mod web;

pub use further::{Further, words};
pub use relays::{forget, forget_things};
pub use waiting::awaiting;
pub use web::routes;
