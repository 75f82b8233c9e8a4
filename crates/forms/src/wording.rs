//! A wording: what a decision or a commitment says, as somebody said it, from one to two thousand characters.

use platform::text::{self, TextProblem};

/// The words of a decision or of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording(String);

impl Wording {
    /// The most characters of a wording.
    pub const LONGEST: usize = 2_000;

    /// Reads what was typed.
    pub fn parse(typed: &str) -> Result<Wording, TextProblem> {
        text::paragraphs(typed, Wording::LONGEST).map(|words| Wording(words.trim().to_owned()))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_says_something_and_is_not_a_book() {
        assert_eq!(Wording::parse(" Essayer 🌱\r\nlundi ").map(|words| words.0), Ok("Essayer 🌱\nlundi".into()));
        assert_eq!(Wording::parse(" \u{200B}\n"), Err(TextProblem::Empty));
        assert!(Wording::parse(&"é".repeat(Wording::LONGEST)).is_ok());
        assert_eq!(
            Wording::parse(&"é".repeat(Wording::LONGEST + 1)),
            Err(TextProblem::TooLong { most: Wording::LONGEST })
        );
    }
}
