//! Communities: opened, joined, agreed upon, left. Through the whole program, on a real database.

mod arriving;
mod charter;
mod doors;
mod forgetting;
mod house;
mod inviting;
mod members;
mod opening;
mod organizations;
mod places;
mod visits;

use house::House;

/// What nobody should have typed, and what every field must bear without falling.
const STRANGE: &[&str] = &["", "   ", "\0", "a\0b", "\u{202E}abc", "a\u{1}b", "👩‍👧‍👦", "%00", "<script>alert(1)</script>"];

/// Ten thousand lines.
fn endless() -> String {
    "ligne\n".repeat(10_000)
}
