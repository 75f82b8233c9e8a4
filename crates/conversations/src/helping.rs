//! The pages of requests for help: where one asks, under one's name or through somebody; what became of it; the board.

mod board;
mod form;
mod one;
mod relaying;
pub(crate) mod web;
