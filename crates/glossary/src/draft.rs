//! A word as somebody types it, kept as it was typed until it is checked.

use forms::{Key, fields, keep};
use platform::text::{self, TextProblem};

use crate::model::{Term, alike};

/// The most characters of a word, and of its sentence.
pub(crate) const LONGEST_TERM: usize = 80;
pub(crate) const LONGEST_SENTENCE: usize = 400;

fields! {
    /// The word.
    Term term = "mot",
    /// What it means, in a sentence.
    Sentence sentence = "phrase",
    /// The revision that was seen, of a change.
    Revision revision = "revision",
    /// The key of the sending.
    Sending key = "cle",
}

/// A word that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct New {
    pub(crate) term: String,
    pub(crate) sentence: String,
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, TextProblem)>>;

impl Draft {
    pub(crate) fn empty() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// A word as it stands.
    pub(crate) fn of(term: &Term) -> Draft {
        let (words, sentence) = (term.term.clone(), term.sentence.clone());
        Draft { term: words, sentence, revision: term.revision.to_string(), ..Draft::empty() }
    }

    /// What is typed, or all that is wrong with it. A word without a letter could be found nowhere.
    pub(crate) fn check(&self) -> Result<New, Vec<(Field, TextProblem)>> {
        let mut wrong = Vec::new();
        let term = text::line(&self.term, LONGEST_TERM);
        let term = term.and_then(|term| if alike(&term).is_empty() { Err(TextProblem::Empty) } else { Ok(term) });
        let term = keep(&mut wrong, Field::Term, term);
        let sentence = keep(&mut wrong, Field::Sentence, text::line(&self.sentence, LONGEST_SENTENCE));
        match (term, sentence) {
            (Some(term), Some(sentence)) => Ok(New { term, sentence }),
            _ => Err(wrong),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_letters_and_a_sentence() {
        let typed =
            |term: &str, sentence: &str| Draft { term: term.into(), sentence: sentence.into(), ..Draft::empty() };
        assert!(typed("Mise en récit", "Dire ce qui a changé.").check().is_ok());
        let wrong = typed("· ·", " ").check().expect_err("neither is right");
        assert_eq!(wrong, [(Field::Term, TextProblem::Empty), (Field::Sentence, TextProblem::Empty)]);
        assert!(typed(&"é".repeat(LONGEST_TERM + 1), "x").check().is_err());
    }
}
