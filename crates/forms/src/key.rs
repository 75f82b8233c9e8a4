//! The key of a sending: what a page or a program makes and gives with what it sends, and gives again when the answer was
//! lost, so that what is sent twice counts once. A key is worth for whom it is from, or the room it goes to, and for its
//! words: a page that the browser brought back with other words says something else, and loses nothing.

use platform::secret;

/// The lengths that make sense.
const LENGTHS: std::ops::RangeInclusive<usize> = 8..=128;

/// A key of a sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// The name of the hidden field that carries it.
    pub const FIELD: &str = "cle";

    /// A key as it was received: visible ASCII of a sensible length.
    pub fn parse(given: &str) -> Option<Key> {
        let given = given.trim();
        let fits = LENGTHS.contains(&given.len()) && given.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then(|| Key(given.to_owned()))
    }

    /// The key that was received, or a new one when it is none: no key is like none other.
    pub fn read(given: &str) -> Key {
        Key::parse(given).unwrap_or_else(Key::fresh)
    }

    /// A new one, for the form of a page.
    pub fn fresh() -> Key {
        Key(secret::token())
    }

    /// The key as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key alone, for a form that keeps what was typed.
    pub fn into_string(self) -> String {
        self.0
    }

    /// What is stored with what was sent: the print of the key, of the number of whom or what it is worth for, and of the words.
    pub fn print(&self, of: i64, words: &str) -> String {
        let mut print = secret::hash(&format!("{}\n{of}\n{words}", self.0));
        print.truncate(32);
        print
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_and_visible() {
        assert!(Key::parse("3f1c8a52").is_some());
        assert!(Key::parse("").is_none() && Key::parse("short").is_none());
        assert!(Key::parse("with space").is_none() && Key::parse("éééééééé").is_none());
        assert!(Key::parse(&"a".repeat(129)).is_none());
        assert!(Key::parse(Key::fresh().as_str()).is_some());
    }

    #[test]
    fn a_key_is_worth_for_one_person_and_their_words() {
        let stored = |key: &str, person, words| Key::read(key).print(person, words);
        assert_eq!(stored("abcdefgh", 7, "Oui"), stored(" abcdefgh", 7, "Oui"));
        assert_ne!(stored("abcdefgh", 7, "Oui"), stored("abcdefgh", 8, "Oui"));
        assert_ne!(stored("abcdefgh", 7, "Oui"), stored("abcdefgh", 7, "Non"));
        assert_ne!(stored("", 7, "Oui"), stored("", 7, "Oui"), "no key is like none other");
    }

    #[test]
    fn a_key_is_kept_and_what_is_none_is_replaced() {
        let key = Key::read("");
        assert_eq!(Key::read(key.as_str()), key);
        for other in ["court", &"é".repeat(43), &"a b".repeat(20)] {
            assert_ne!(Key::read(other).as_str(), other);
        }
        assert_ne!(key.print(1, "0"), key.print(2, "0"));
    }
}
