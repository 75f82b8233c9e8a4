//! `/communautes`: where one belongs, where one waits, and, for the coordination of the federation, where one begins.

mod pages;
pub(crate) mod web;
