//! What a file gives and what it should give, as phrases that stand inside a sentence.

use toml::de::DeValue;
use ui::Lang;

use super::declare::Key;

/// What a key of the file takes.
#[derive(Clone, Debug)]
pub enum Expected {
    /// A text in both languages.
    BothLanguages {
        /// The most characters of each.
        most: usize,
        /// Whether line breaks are refused.
        one_line: bool,
    },
    /// A text in one language.
    Text {
        /// The most characters.
        most: usize,
        /// Whether line breaks are refused.
        one_line: bool,
    },
    /// A whole number.
    Number {
        /// The smallest.
        least: u32,
        /// The largest.
        most: u32,
    },
    /// `true` or `false`.
    Truth,
    /// A time of day.
    Time,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A new id.
    Id {
        /// The most characters.
        most: usize,
    },
    /// The id of a table of this path.
    IdOf {
        /// The path of the table: `logic_model.objective`.
        table: &'static str,
        /// Those of the file.
        known: Vec<String>,
    },
    /// The id of a table of this path that stands above in the file.
    EarlierId {
        /// The path of the table.
        table: &'static str,
    },
    /// A question of the same survey on which another one may depend.
    EarlierQuestion,
    /// A list.
    List {
        /// The fewest values.
        least: usize,
        /// The most values.
        most: usize,
        /// What each must be.
        of: Box<Expected>,
    },
    /// A table.
    Table {
        /// What it is about.
        about: &'static str,
        /// Its keys, for the documentation.
        keys: Keys,
    },
}

/// The keys of a table, for the documentation.
#[derive(Clone, Copy)]
pub struct Keys(pub(super) fn() -> Vec<Key>);

impl std::fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Keys")
    }
}

impl Expected {
    /// The words among which one must be.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::OneOf(words) => words.as_slice(),
            _ => &[],
        }
        .iter()
        .copied()
    }

    /// The phrase that follows « Il faut ».
    pub(super) fn phrase(&self, lang: Lang) -> String {
        match self {
            Self::BothLanguages { most, one_line: true } => t!(lang, "program-expects-both-lines", most = *most),
            Self::BothLanguages { most, one_line: false } => t!(lang, "program-expects-both-texts", most = *most),
            Self::Text { most, one_line: true } => t!(lang, "program-expects-line", most = *most),
            Self::Text { most, one_line: false } => t!(lang, "program-expects-text", most = *most),
            Self::Number { least, most } if least == most => t!(lang, "program-expects-one-number", number = *least),
            Self::Number { least, most } => t!(lang, "program-expects-number", least = *least, most = *most),
            Self::Truth => t!(lang, "program-expects-truth"),
            Self::Time => t!(lang, "program-expects-time"),
            Self::OneOf(words) => t!(lang, "program-expects-word", words = quoted(lang, words)),
            Self::Id { most } => t!(lang, "program-expects-id", most = *most),
            Self::IdOf { table, known } => id_of(lang, table, known),
            Self::EarlierId { table } => t!(lang, "program-expects-id-above", table = format!("[[{table}]]")),
            Self::EarlierQuestion => t!(lang, "program-expects-question"),
            Self::List { least, most, of } => list(lang, *least, *most, of),
            Self::Table { .. } => t!(lang, "program-expects-table"),
        }
    }
}

fn id_of(lang: Lang, table: &str, known: &[String]) -> String {
    let table = format!("[[{table}]]");
    if known.is_empty() {
        t!(lang, "program-expects-id-of", table = table)
    } else {
        t!(lang, "program-expects-id-among", table = table, ids = quoted(lang, known))
    }
}

fn list(lang: Lang, least: usize, most: usize, of: &Expected) -> String {
    if let Expected::Table { .. } = of {
        t!(lang, "program-expects-tables", least = least, most = most)
    } else {
        t!(lang, "program-expects-list", least = least, most = most, each = of.phrase(lang))
    }
}

/// Words of the file, each in the quotation marks of the language.
pub(super) fn quoted<W: AsRef<str>>(lang: Lang, words: &[W]) -> String {
    let each = |word: &W| t!(lang, "program-quoted", word = excerpt(word.as_ref()));
    words.iter().map(each).collect::<Vec<_>>().join(", ")
}

/// What the file has instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A text, shortened.
    Text(String),
    /// A text with nothing in it.
    EmptyText,
    /// A text that is too long.
    LongText {
        /// Its length.
        characters: usize,
    },
    /// A text with a character that does not show.
    Hidden {
        /// The first of them.
        character: char,
    },
    /// A number.
    Number(String),
    /// `true` or `false`.
    Truth(bool),
    /// A date, a time or both.
    Moment(String),
    /// A list.
    List {
        /// How many values it has.
        count: usize,
    },
    /// A table.
    Table,
}

impl Found {
    pub(super) fn of(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(text) => Self::text(text),
            DeValue::Integer(number) => Self::Number(excerpt(&number.to_string())),
            DeValue::Float(number) => Self::Number(excerpt(&number.to_string())),
            DeValue::Boolean(truth) => Self::Truth(*truth),
            DeValue::Datetime(moment) => Self::Moment(moment.to_string()),
            DeValue::Array(items) => Self::List { count: items.len() },
            DeValue::Table(_) => Self::Table,
        }
    }

    pub(super) fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::EmptyText } else { Self::Text(excerpt(text)) }
    }

    /// The phrase that follows « on y trouve ».
    pub(super) fn phrase(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => t!(lang, "program-found-text", text = text.as_str()),
            Self::EmptyText => t!(lang, "program-found-empty"),
            Self::LongText { characters } => t!(lang, "program-found-long", characters = *characters),
            Self::Hidden { character } => t!(lang, "program-found-hidden", code = code(*character)),
            Self::Number(number) => t!(lang, "program-found-number", number = number.as_str()),
            Self::Truth(truth) => t!(lang, "program-found-truth", truth = truth.to_string()),
            Self::Moment(moment) => t!(lang, "program-found-moment", moment = moment.as_str()),
            Self::List { count } => t!(lang, "program-found-list", count = *count),
            Self::Table => t!(lang, "program-found-table"),
        }
    }
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// The beginning of a text of the file, safe to show: short, on one line, every sign visible.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 40;
    let visible = |each: char| if each.is_control() { '\u{fffd}' } else { each };
    let text = platform::text::shown(text);
    let mut excerpt: String = text.trim().chars().take(MOST).map(visible).collect();
    if text.trim().chars().count() > MOST {
        excerpt.push('…');
    }
    excerpt
}
