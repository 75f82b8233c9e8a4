//! A theme as somebody types it, kept as it was typed until it is checked.

use forms::{Key, fields, keep};
use meetings::setting::LONGEST_THEME;
use platform::text::{self, TextProblem};

use crate::model::Theme;

/// The most characters of why.
pub(crate) const LONGEST_WHY: usize = 1_000;

fields! {
    /// The sentence.
    Title title = "theme",
    /// Why.
    Why why = "pourquoi",
    /// The revision that was seen, of a change.
    Revision revision = "revision",
    /// What it comes from, as the address said it.
    Origin origin = "de",
    /// The key of the sending.
    Sending key = "cle",
}

/// A theme to propose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// The sentence, from one to 160 characters: it becomes the theme of a meeting.
    pub title: String,
    /// Why; may be empty.
    pub why: String,
    /// The room of the message from which it comes, and the message.
    pub from: Option<(i64, i64)>,
    /// What else it comes from, by its word; may be empty.
    pub origin: String,
    /// Made by the page or the program: the same key with the same words is kept once.
    pub key: String,
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, TextProblem)>>;

impl Draft {
    /// An empty form.
    pub(crate) fn empty() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// A form that begins with these words: the first line that fits is the sentence, the whole why.
    pub(crate) fn from_words(words: &str) -> Draft {
        let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let title = beginning(line, LONGEST_THEME);
        let why = if title.len() == words.trim().len() { String::new() } else { beginning(words.trim(), LONGEST_WHY) };
        Draft { title, why, ..Draft::empty() }
    }

    /// A theme as it stands.
    pub(crate) fn of(theme: &Theme) -> Draft {
        let (title, why) = (theme.title.clone(), theme.why.clone());
        Draft { title, why, revision: theme.revision.to_string(), ..Draft::empty() }
    }

    /// What is typed, or all that is wrong with it.
    pub fn check(&self) -> Result<New, Vec<(Field, TextProblem)>> {
        let mut wrong = Vec::new();
        let title = keep(&mut wrong, Field::Title, text::line(&self.title, LONGEST_THEME));
        let why = keep(&mut wrong, Field::Why, text::optional_paragraphs(&self.why, LONGEST_WHY));
        match (title, why) {
            (Some(title), Some(why)) => {
                Ok(New { title, why, from: None, origin: String::new(), key: self.key.clone() })
            }
            _ => Err(wrong),
        }
    }
}

/// The whole words at the beginning of a text that fit in so many characters.
fn beginning(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(words, _)| words).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_begins_a_theme_with_its_first_line() {
        let draft = Draft::from_words("\nDire non.\nSurtout au téléphone.");
        assert_eq!((draft.title.as_str(), draft.why.as_str()), ("Dire non.", "Dire non.\nSurtout au téléphone."));
        assert_eq!(Draft::from_words("Dire non").why, "", "said once is enough");
        let long = Draft::from_words(&"mot ".repeat(400));
        assert!(long.title.ends_with("mot") && long.check().is_ok(), "{}", long.title);
    }

    #[test]
    fn a_sentence_is_asked_and_why_is_not() {
        let typed = |title: &str, why: &str| Draft { title: title.into(), why: why.into(), ..Draft::empty() }.check();
        assert!(typed("Dire non sans fermer la porte", "").is_ok_and(|new| new.why.is_empty()));
        assert_eq!(typed("  ", ""), Err(vec![(Field::Title, TextProblem::Empty)]));
        let long = typed(&"é".repeat(LONGEST_THEME + 1), &"é".repeat(LONGEST_WHY + 1)).expect_err("both are too long");
        assert_eq!(long.iter().map(|(field, _)| *field).collect::<Vec<_>>(), [Field::Title, Field::Why]);
    }
}
