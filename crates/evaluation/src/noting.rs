//! What somebody typed of a value, kept as they typed it.

use forms::keep;
use forms::{Key, fields};
use platform::text;

use crate::form::{Problem, number};
use crate::indicator::LONGEST_WORDS;

fields! {
    /// The value.
    Number number = "valeur" => "value",
    /// How it was found.
    Note note = "note" => "value-note",
    /// The file that goes with it; what was chosen is never given back.
    File file = "piece" => "value-file",
    /// What makes a second sending the same value.
    Key key = "cle",
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    /// An empty form.
    pub(crate) fn new() -> Draft {
        Draft { key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// The value and how it was found, or what is wrong with it.
    pub(crate) fn check(&self) -> Result<(i64, String), Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let value = number(&self.number).and_then(|number| number.ok_or(Problem::NoNumber));
        let value = keep(&mut wrong, Field::Number, value);
        let note = text::optional_paragraphs(&self.note, LONGEST_WORDS).map_err(Problem::Text);
        let note = keep(&mut wrong, Field::Note, note);
        value.zip(note).ok_or(wrong)
    }
}
