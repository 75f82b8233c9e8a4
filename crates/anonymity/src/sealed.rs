//! Where first answers sleep until the second ones come. Each person's are sealed in a box under something that this person
//! alone has, four words or five answers to small questions, and that is kept nowhere here, nor a hash of it. Whoever comes back
//! with it opens the box, whose answers are then read beside the new ones, and the box is gone.
//!
//! It promises that boxes say nothing of whom they are of, when they came or how they are opened: all of a survey are one value
//! ([`Boxes::bytes`]), written over at each answer, in the order of their own bytes, which are as good as dice; all are of one
//! length, whatever was answered and however they are opened. And that nobody is taken for another: where two boxes open, none
//! does.
//!
//! How strong it is: four words are 44 bits, five answers only as many as somebody who knows the person would need to guess, and
//! a machine with a copy of the database goes through all of them in an hour. What that means, for whom, and what was weighed
//! is in `docs/adr/0006`.

mod boxes;
mod code;
mod keys;
mod words;

pub use boxes::{ANSWERS, Boxes, Damaged, Dice, MOST_BOXES, Opened, Refused, Salt};
pub use code::{Code, QUESTIONS, Slip};
pub use keys::Keys;
pub use words::four_words;

#[cfg(test)]
mod tests;
