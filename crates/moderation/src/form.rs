//! What somebody typed of a report, kept as they typed it.

use forms::{Key, fields, refusals};
use platform::text::{self, TextProblem};

use crate::report::{LONGEST, Reporting};

fields! {
    /// To whom.
    To to: Vec<String> = "personnes" => "report-to",
    /// What one says of the message.
    Words words = "texte" => "report-words",
    /// What makes a second sending the same report.
    Key key = "cle",
}

refusals! {
    /// Why it cannot be made to these people.
    NotTo {
        /// Nobody was chosen.
        Nobody => "report-to-nobody",
        /// Somebody of them does not answer reports, or said the message.
        Unknown => "report-to-unknown",
    }
}

/// What is wrong with each field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wrong {
    pub(crate) to: Option<NotTo>,
    pub(crate) words: Option<TextProblem>,
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Wrong>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// What it asks, or what is wrong with it; `answer` are those who may be named.
    pub(crate) fn check(&self, answer: &[i64]) -> Result<Reporting, Wrong> {
        let words = text::optional_paragraphs(&self.words, LONGEST);
        match (self.people(answer), words) {
            (Ok(to), Ok(words)) => Ok(Reporting { to, words: words.trim().to_owned(), key: Key::read(&self.key) }),
            (to, words) => Err(Wrong { to: to.err(), words: words.err() }),
        }
    }

    fn people(&self, answer: &[i64]) -> Result<Vec<i64>, NotTo> {
        let mut to: Vec<i64> = self.to.iter().map(|each| each.parse().unwrap_or_default()).collect();
        to.sort_unstable();
        to.dedup();
        match to.is_empty() {
            true => Err(NotTo::Nobody),
            false if to.iter().all(|person| answer.contains(person)) => Ok(to),
            false => Err(NotTo::Unknown),
        }
    }
}
