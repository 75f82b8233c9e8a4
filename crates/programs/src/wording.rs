//! A text that people read, in both languages of the interface.

use platform::text;
use serde::{Deserialize, Serialize};
use toml::de::DeValue;
use ui::Lang;

use super::expected::{Expected, Found};
use super::reader::{Node, Reader, TableReader};
use super::rule::Rule;

/// A text in French and in English; French is the source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The French.
    pub fr: String,
    /// Its English twin.
    pub en: String,
}

impl Text {
    /// The text in one language.
    pub fn speaking(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// A text in both languages.
#[derive(Clone, Copy)]
pub(super) struct Wording {
    most: usize,
    one_line: bool,
}

/// A text of one line, such as a title.
pub(super) const fn line(most: usize) -> Wording {
    Wording { most, one_line: true }
}

/// A text of one or more paragraphs.
pub(super) const fn paragraphs(most: usize) -> Wording {
    Wording { most, one_line: false }
}

impl Rule for Wording {
    type Value = Text;

    fn expected(&self) -> Expected {
        Expected::BothLanguages { most: self.most, one_line: self.one_line }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<Text> {
        let DeValue::Table(table) = node.get_ref() else {
            return reader.unfit(node, Found::of(node.get_ref()), self.expected());
        };
        let mut table = TableReader::of(table, node.span().start, reader);
        let fr = table.key("fr", &OneLanguage(*self));
        let en = table.key("en", &OneLanguage(*self));
        table.close();
        Some(Text { fr: fr?, en: en? })
    }
}

struct OneLanguage(Wording);

impl Rule for OneLanguage {
    type Value = String;

    fn expected(&self) -> Expected {
        Expected::Text { most: self.0.most, one_line: self.0.one_line }
    }

    fn read(&self, node: &Node<'_>, reader: &mut Reader) -> Option<String> {
        let Some(written) = node.get_ref().as_str() else {
            return reader.unfit(node, Found::of(node.get_ref()), self.expected());
        };
        match self.accept(written) {
            Ok(text) => Some(text),
            Err(problem) => reader.unfit(node, self.found(written, problem), self.expected()),
        }
    }
}

impl OneLanguage {
    fn accept(&self, written: &str) -> Result<String, text::TextProblem> {
        if self.0.one_line { text::line(written, self.0.most) } else { text::paragraphs(written, self.0.most) }
    }

    fn found(&self, written: &str, problem: text::TextProblem) -> Found {
        match problem {
            text::TextProblem::Empty => Found::EmptyText,
            text::TextProblem::TooLong { .. } => Found::LongText { characters: written.trim().chars().count() },
            text::TextProblem::Hidden | text::TextProblem::Unknown => match self.first_hidden(written) {
                Some(character) => Found::Hidden { character },
                None => Found::text(written),
            },
        }
    }

    fn first_hidden(&self, written: &str) -> Option<char> {
        // Between two letters, so that nothing is trimmed away.
        let hides = |each: &char| self.accept(&format!("a{each}a")) == Err(text::TextProblem::Hidden);
        written.chars().find(hides)
    }
}
