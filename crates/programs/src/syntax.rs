//! A file that is not even TOML: the parser speaks English to engineers, these sentences speak to whoever wrote it.

use ui::Lang;

use super::error::{Flaw, Problem};
use super::expected::excerpt;

/// How the file is not TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// A key or a table that is written twice.
    Twice {
        /// The key.
        key: String,
    },
    /// A text without quotation marks.
    Unquoted {
        /// What stands there.
        found: String,
    },
    /// Nothing after the equals sign.
    NoValue,
    /// A key without an equals sign, or a key of several words.
    NoEquals {
        /// What stands there.
        found: String,
    },
    /// A text that does not end on its line, or has a sign that must not stand in it.
    BrokenText {
        /// What stands there.
        found: String,
    },
    /// A bracket or a brace that is never closed.
    Unclosed,
    /// A list or a brace whose parts are not kept apart by commas.
    NoComma {
        /// What stands there.
        found: String,
    },
    /// A date or a time that does not exist.
    NoSuchMoment {
        /// What stands there.
        found: String,
    },
    /// A backslash followed by something that means nothing.
    BadEscape,
    /// Brackets within brackets within brackets.
    TooDeep,
    /// Anything else.
    Other {
        /// What stands there.
        found: String,
    },
}

impl Malformed {
    pub(super) fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::Twice { key } => t!(lang, "program-toml-twice", key = key.as_str()),
            Self::Unquoted { found } => t!(lang, "program-toml-unquoted", found = found.as_str()),
            Self::NoValue => t!(lang, "program-toml-no-value"),
            Self::NoEquals { found } => t!(lang, "program-toml-no-equals", found = found.as_str()),
            Self::BrokenText { found } if found.is_empty() => t!(lang, "program-toml-open-text"),
            Self::BrokenText { found } => t!(lang, "program-toml-broken-text", found = found.as_str()),
            Self::Unclosed => t!(lang, "program-toml-unclosed"),
            Self::NoComma { found } => t!(lang, "program-toml-no-comma", found = found.as_str()),
            Self::NoSuchMoment { found } => t!(lang, "program-toml-no-such-moment", found = found.as_str()),
            Self::BadEscape => t!(lang, "program-toml-bad-escape"),
            Self::TooDeep => t!(lang, "program-toml-too-deep"),
            Self::Other { found } => t!(lang, "program-toml-other", found = found.as_str()),
        }
    }

    /// Whether what follows can still be trusted to be read as it was meant.
    fn stands_alone(&self) -> bool {
        matches!(self, Self::Twice { .. } | Self::Unquoted { .. } | Self::NoValue | Self::NoSuchMoment { .. })
    }

    fn of(message: &str, found: String) -> Self {
        let says = |beginnings: &[&str]| beginnings.iter().any(|beginning| message.starts_with(beginning));
        if says(&["duplicate key", "cannot extend"]) {
            Self::Twice { key: found }
        } else if says(&["string values must be quoted"]) {
            if found.is_empty() { Self::NoValue } else { Self::Unquoted { found } }
        } else if says(&["key with no value", "invalid unquoted key", "unquoted keys", "extra `=`"]) {
            Self::NoEquals { found }
        } else if says(&["invalid basic", "invalid literal", "invalid multi-line", "missing opening quote"]) {
            Self::BrokenText { found }
        } else if says(&["unclosed"]) {
            Self::Unclosed
        } else if says(&["missing comma", "unexpected `=` in array", "missing assignment"]) {
            Self::NoComma { found }
        } else if says(&["invalid date", "invalid time", "invalid local", "invalid offset"]) {
            Self::NoSuchMoment { found }
        } else if says(&["missing escaped value", "too few unicode"]) {
            Self::BadEscape
        } else if says(&["recursion limit", "cannot recurse"]) {
            Self::TooDeep
        } else {
            Self::Other { found }
        }
    }
}

/// The mistakes worth telling: one for each line, up to the first that makes the rest of the file doubtful.
pub(super) fn flaws(source: &str, errors: &[toml::de::Error]) -> Vec<Flaw> {
    let mut met: Vec<_> = errors.iter().map(|error| met(source, error)).collect();
    met.sort_by_key(|(at, _)| *at);
    let mut flaws = Vec::new();
    let mut told = None;
    for (at, malformed) in met {
        let line = line_start(source, at);
        let last = !malformed.stands_alone();
        if told != Some(line) {
            flaws.push(Flaw::new(at, Problem::Malformed(malformed)));
        }
        told = Some(line);
        if last {
            break;
        }
    }
    flaws
}

fn met(source: &str, error: &toml::de::Error) -> (usize, Malformed) {
    let span = error.span().unwrap_or_default();
    let found = source.get(span.clone()).filter(|text| !text.is_empty());
    let found = found.unwrap_or_else(|| rest_of_line(source, span.start));
    (span.start, Malformed::of(error.message(), excerpt(found)))
}

fn rest_of_line(source: &str, at: usize) -> &str {
    source.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default()
}

fn line_start(source: &str, at: usize) -> usize {
    source.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}
