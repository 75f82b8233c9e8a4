//! Signing in and what belongs to oneself, through the whole program, on a real database.

mod addresses_used_once;
mod application;
mod deletion;
mod devices;
mod guessing;
mod house;
mod languages;
mod passkeys;
mod profile;
mod shared_computer;
mod sign_in;
mod sweep;
mod tokens;

use crate::world::Person;
use house::Door;

/// What nobody should have typed, and what every field must bear.
const WRONG: &[&str] = &[
    "",
    "   ",
    "\0",
    "a\0b",
    "\u{1B}abc",
    "a\u{1}b",
    "\u{200F}",
    "👩‍👧‍👦",
    "%00",
    "<script>alert(1)</script>",
    "'; DROP TABLE people; --",
];

/// Ten thousand lines.
fn endless() -> String {
    "ligne\n".repeat(10_000)
}
