//! The key that a page carries so that what it sends counts once, however often the button was pressed. A meeting's name in
//! calendars is made of it, and no two meetings have the same one.

use platform::secret;

/// The name of the hidden field.
pub(super) const KEY: &str = "cle";
/// As long as a secret of this program is written.
const LENGTH: usize = 43;

/// A key.
#[derive(Clone, Debug)]
pub struct Key(String);

impl Key {
    /// The key that the page carried, or a new one when it is none of ours.
    pub fn read(typed: &str) -> Key {
        let plain = |each: char| each.is_ascii_alphanumeric() || "-_".contains(each);
        let ours = typed.len() == LENGTH && typed.chars().all(plain);
        Key(if ours { typed.to_owned() } else { secret::token() })
    }

    /// As the page carries it.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The name in calendars of the meeting of this place that it makes in a community.
    pub(super) fn uid(&self, community: i64, place: usize) -> String {
        format!("{}-{community}-{place}@jasette", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_kept_and_what_is_none_is_replaced() {
        let key = Key::read("");
        assert_eq!(Key::read(key.as_str()).as_str(), key.as_str());
        for other in ["court", &"é".repeat(43), &"a b".repeat(20)] {
            assert_ne!(Key::read(other).as_str(), other);
        }
        assert_ne!(key.uid(1, 0), key.uid(2, 0));
    }
}
