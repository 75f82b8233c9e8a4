//! One emoji: six that are at hand, each with its name, and any other that somebody types or pastes.

use ui::Lang;

/// One emoji, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emoji(String);

/// Those that are at hand, in their order.
pub const USUAL: [&str; 6] = ["🙏", "❤️", "👏", "💡", "👍", "😊"];

impl Emoji {
    /// The emoji, when what was typed is one and nothing else.
    pub fn parse(typed: &str) -> Option<Emoji> {
        let typed = typed.trim();
        ui::emoji::is_one(typed).then(|| Emoji(typed.to_owned()))
    }

    /// The emoji as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an emoji says: the name of one that is at hand, or what it is called; one that has no name yet is named by screen readers.
pub(crate) fn name(lang: Lang, emoji: &str) -> String {
    match USUAL.iter().position(|each| *each == emoji) {
        Some(0) => t!(lang, "reaction-thanks"),
        Some(1) => t!(lang, "reaction-heart"),
        Some(2) => t!(lang, "reaction-bravo"),
        Some(3) => t!(lang, "reaction-idea"),
        Some(4) => t!(lang, "reaction-agreed"),
        Some(5) => t!(lang, "reaction-smile"),
        _ => ui::emoji::name(lang, emoji).unwrap_or(emoji).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_at_hand_are_each_one() {
        for emoji in USUAL {
            assert_eq!(Emoji::parse(&format!(" {emoji}\n")).expect(emoji).as_str(), emoji);
        }
        assert_eq!(Emoji::parse("bravo"), None);
    }

    #[test]
    fn those_at_hand_have_a_name_in_both_languages() {
        for emoji in USUAL {
            assert_ne!(name(Lang::Fr, emoji), name(Lang::En, emoji));
        }
        assert_eq!(name(Lang::Fr, "☕"), "boisson chaude");
    }
}
