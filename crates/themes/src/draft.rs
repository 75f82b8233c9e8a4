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
            (Some(title), Some(why)) => Ok(New { title, why, key: self.key.clone() }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_asked_and_why_is_not() {
        let typed = |title: &str, why: &str| Draft { title: title.into(), why: why.into(), ..Draft::empty() }.check();
        assert!(typed("Dire non sans fermer la porte", "").is_ok_and(|new| new.why.is_empty()));
        assert_eq!(typed("  ", ""), Err(vec![(Field::Title, TextProblem::Empty)]));
        let long = typed(&"é".repeat(LONGEST_THEME + 1), &"é".repeat(LONGEST_WHY + 1)).expect_err("both are too long");
        assert_eq!(long.iter().map(|(field, _)| *field).collect::<Vec<_>>(), [Field::Title, Field::Why]);
    }
}
