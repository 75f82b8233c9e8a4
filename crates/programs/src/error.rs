//! The mistakes of a program file, each with its place and a sentence that says what was found and what was expected.

use ui::Lang;

use super::expected::{Expected, Found, quoted};
use super::syntax::Malformed;
use super::{FORMAT, MOST_BYTES};

/// One mistake in a program file.
#[derive(Clone, Debug)]
pub struct ProgramError {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What can be wrong. Keys are told with the tables they stand in, such as `season.minutes`.
#[derive(Clone, Debug)]
pub enum Problem {
    /// The file is larger than [`MOST_BYTES`].
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The file is not text in UTF-8.
    NotText,
    /// The file is not TOML.
    Malformed(Malformed),
    /// The file was made for a newer Jasette.
    NewerFormat {
        /// Its format.
        found: i64,
    },
    /// Nobody knows this key here.
    UnknownKey {
        /// The key.
        key: String,
        /// The known key that was most likely meant.
        near: Option<String>,
        /// Every key known here.
        known: Vec<String>,
    },
    /// A key that must be there is not.
    Missing {
        /// The key.
        key: String,
        /// What it takes.
        expected: Expected,
    },
    /// A value of the wrong type, out of bounds, or not among the words that the key takes.
    Unfit {
        /// The key.
        key: String,
        /// What the file has.
        found: Found,
        /// What the key takes.
        expected: Expected,
        /// The word that was most likely meant.
        near: Option<String>,
    },
    /// The same value twice in a list.
    Repeated {
        /// The key of the list.
        key: String,
        /// The value.
        found: Found,
    },
    /// An id that another table of the kind has.
    Taken {
        /// The key.
        key: String,
        /// The id.
        id: String,
        /// The line of the first one (its byte, until the mistake is located).
        first: usize,
    },
    /// A lower bound above its upper bound.
    Descending {
        /// The key of the lower bound.
        low: String,
        /// Its value.
        least: i64,
        /// The key of the upper bound.
        high: String,
        /// Its value.
        most: i64,
    },
    /// Two keys that exclude each other.
    Together {
        /// One of them.
        key: String,
        /// The other.
        other: String,
    },
    /// A key without the one that it needs.
    Alone {
        /// The key.
        key: String,
        /// The one that is not there.
        other: String,
    },
}

/// A mistake before its line is counted.
pub(super) struct Flaw {
    pub(super) at: usize,
    problem: Problem,
}

impl Flaw {
    pub(super) fn new(at: usize, problem: Problem) -> Self {
        Self { at, problem }
    }

    pub(super) fn located(self, file: &str, source: &str) -> ProgramError {
        let (line, column) = place(source, self.at);
        let problem = match self.problem {
            Problem::Taken { key, id, first } => Problem::Taken { key, id, first: place(source, first).0 },
            other => other,
        };
        ProgramError { file: file.to_owned(), line, column, problem }
    }
}

fn place(source: &str, at: usize) -> (usize, usize) {
    let before = source.get(..at).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

impl ProgramError {
    /// The whole sentence: file, line, column, what was found, what was expected.
    pub fn sentence(&self, lang: Lang) -> String {
        t!(
            lang,
            "program-error",
            file = self.file.as_str(),
            line = self.line.to_string(),
            column = self.column.to_string(),
            problem = self.problem.sentence(lang)
        )
    }
}

impl Problem {
    /// What was found and what was expected, without the place: for a page that shows the line beside it.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::TooLarge { bytes } => {
                t!(lang, "program-too-large", kilobytes = bytes.div_ceil(1024), most = MOST_BYTES / 1024)
            }
            Self::NotText => t!(lang, "program-not-text"),
            Self::Malformed(malformed) => malformed.sentence(lang),
            Self::NewerFormat { found } => {
                t!(lang, "program-newer-format", found = found.to_string(), known = FORMAT.to_string())
            }
            Self::UnknownKey { key, near, known } => unknown_key(lang, key, near.as_deref(), known),
            Self::Missing { key, expected } => {
                t!(lang, "program-missing", key = key.as_str(), expected = expected.phrase(lang))
            }
            Self::Unfit { key, found, expected, near } => unfit(lang, key, found, expected, near.as_deref()),
            Self::Repeated { key, found } => {
                t!(lang, "program-repeated", key = key.as_str(), found = found.phrase(lang))
            }
            Self::Taken { key, id, first } => {
                t!(lang, "program-taken", key = key.as_str(), id = id.as_str(), line = first.to_string())
            }
            Self::Descending { low, least, high, most } => {
                t!(lang, "program-descending", low = low.as_str(), least = *least, high = high.as_str(), most = *most)
            }
            Self::Together { key, other } => {
                t!(lang, "program-together", key = key.as_str(), other = other.as_str())
            }
            Self::Alone { key, other } => t!(lang, "program-alone", key = key.as_str(), other = other.as_str()),
        }
    }
}

fn unknown_key(lang: Lang, key: &str, near: Option<&str>, known: &[String]) -> String {
    match near {
        Some(near) => t!(lang, "program-unknown-key-near", key = key, near = near),
        None => t!(lang, "program-unknown-key", key = key, known = quoted(lang, known)),
    }
}

fn unfit(lang: Lang, key: &str, found: &Found, expected: &Expected, near: Option<&str>) -> String {
    let (found, expected) = (found.phrase(lang), expected.phrase(lang));
    match near {
        Some(near) => t!(lang, "program-unfit-near", key = key, found = found, expected = expected, near = near),
        None => t!(lang, "program-unfit", key = key, found = found, expected = expected),
    }
}
