//! The key of a sending: what a browser or a program gives with a message, and gives again when the answer was lost, so
//! that words sent twice are said once. A key is worth for its author, room and words: the same key under other words (a
//! page that the browser brought back) makes another message and loses nothing.

use platform::secret;

use crate::{Body, Room};

/// The lengths that make sense.
const LENGTHS: std::ops::RangeInclusive<usize> = 8..=128;

/// A key of a sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendKey(String);

impl SendKey {
    /// A key as it was received: visible ASCII of a sensible length.
    pub fn parse(given: &str) -> Option<SendKey> {
        let fits = LENGTHS.contains(&given.len()) && given.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| SendKey(given.to_owned()))
    }

    /// A new one, for the form of a page.
    pub fn fresh() -> SendKey {
        SendKey(secret::token())
    }

    /// The key as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored with the message.
    pub(crate) fn of(&self, room: &Room, body: &Body) -> String {
        let mut print = secret::hash(&format!("{}\n{}\n{}", self.0, room.id, body.as_str()));
        print.truncate(32);
        print
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_and_visible() {
        assert!(SendKey::parse("3f1c8a52").is_some());
        assert!(SendKey::parse("").is_none() && SendKey::parse("short").is_none());
        assert!(SendKey::parse("with space").is_none() && SendKey::parse("éééééééé").is_none());
        assert!(SendKey::parse(&"a".repeat(129)).is_none());
        assert!(SendKey::parse(SendKey::fresh().as_str()).is_some());
    }
}
