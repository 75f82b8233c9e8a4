//! What may be told outside of a community of what happened in it: each slice declares in one [`Source`] what it gives to reports,
//! and `app::wiring` lists them; nothing here knows a slice. It promises that a source is asked without any proof that somebody is
//! a member, so that no function which needs one can be called from it, and that a count of people is a [`People`], which tells of
//! nobody among four.

ui::texts!($);

mod known;
mod value;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use platform::{Instance, Result};
use serde::{Deserialize, Serialize};
use ui::Lang;
use ui::quilt::Act;

pub use known::Known;
pub use programs::ReportSource;
pub use value::{People, Value};

/// For whom something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// The organisations: what was decided too, without any situation.
    Organizations,
    /// Those who pay, and the public: counts, and what the group let out.
    Figures,
}

/// What is asked of a source. It names no reader.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The community.
    pub community: i64,
    /// The language in which it is told.
    pub lang: Lang,
    /// From when on, in milliseconds UTC.
    pub from: i64,
    /// Until when, not included.
    pub until: i64,
    /// Now.
    pub now: i64,
    /// For whom.
    pub layer: Layer,
    /// What sources read in common.
    pub known: Known,
}

impl Asked {
    /// What is of this type: as another source read it, or as it is read now.
    pub async fn once<T: Send + Sync + 'static>(&self, read: impl Future<Output = Result<T>>) -> Result<Arc<T>> {
        self.known.once(read).await
    }

    /// Whether a moment is in the period.
    pub fn spans(&self, at: i64) -> bool {
        (self.from..self.until).contains(&at)
    }
}

/// What is waited for.
pub type Pending<'a> = Pin<Box<dyn Future<Output = Result<Drawn>> + Send + 'a>>;

/// What a slice gives to reports.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Which.
    pub word: ReportSource,
    /// Where it comes from, and what counts, in words.
    pub comes: fn(Lang) -> String,
    /// Draws it as it is now.
    pub draw: for<'a> fn(&'a Instance, &'a Asked) -> Pending<'a>,
}

/// The sources of an instance, set in `app::wiring`.
#[derive(Clone, Copy, Debug)]
pub struct Sources(pub &'static [Source]);

impl Sources {
    /// The source of this word, if this program has one.
    pub fn of(instance: &Instance, word: ReportSource) -> Option<&'static Source> {
        let Sources(all) = instance.links.get::<Sources>()?;
        all.iter().find(|each| each.word == word)
    }
}

/// What a source told at a moment. It is kept as JSON when somebody freezes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// What it tells, in order.
    pub told: Vec<Told>,
    /// The pages that are the evidence.
    pub ways: Vec<Way>,
    /// What is sewn on the quilt of a cover: each thing that happened, in order.
    #[serde(default)]
    pub sewn: Vec<Sewn>,
}

/// A patch of the quilt of a cover. It says that something happened, and of nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sewn {
    /// A meeting that was held.
    Meeting,
    /// A training that was held.
    Training,
}

impl Sewn {
    /// Its block.
    pub const fn act(self) -> Act {
        match self {
            Sewn::Meeting => Act::Meeting,
            Sewn::Training => Act::Training,
        }
    }
}

/// A thing that is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// A title inside its part.
    Title(String),
    /// A sentence.
    Sentence(String),
    /// A line of a list.
    Item(String),
    /// A figure.
    Figure(Figure),
    /// Rows of things.
    Table(Table),
    /// What somebody lets be quoted.
    Quote(Quote),
}

/// A figure: what it is of, and the value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What it is of.
    pub name: String,
    /// The value.
    pub value: Value,
    /// Of how many, or what was aimed at; may be nothing.
    pub among: Value,
}

/// Rows of things, the first cell of a row naming it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The names of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
    /// How it is drawn, where that says something.
    pub drawing: Option<Drawing>,
}

/// Which columns of a table are drawn as bars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// One sentence that says what is seen.
    pub says: String,
    /// The column of the names.
    pub label: usize,
    /// The column of the values.
    pub value: usize,
    /// The column beside which they stand: what was aimed at, what was planned.
    pub against: Option<usize>,
}

/// What somebody lets be quoted. Its words are never kept: they are read again under the consent of that moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The number of what is quoted.
    pub of: i64,
    /// The words; empty where the consent is over.
    #[serde(skip)]
    pub words: String,
    /// The words that stand for who said it; may be empty.
    #[serde(skip)]
    pub by: String,
}

/// A page that is the evidence of something, inside its community.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// What it is called.
    pub words: String,
    /// Its address, inside the community: `/rencontres/7`.
    pub path: String,
    /// Whether it is for coordination and facilitators alone.
    #[serde(default)]
    pub is_of_team: bool,
}

impl Drawn {
    /// Adds a figure.
    pub fn figure(&mut self, name: String, value: Value, among: Value) {
        self.told.push(Told::Figure(Figure { name, value, among }));
    }

    /// Adds a sentence.
    pub fn sentence(&mut self, words: String) {
        self.told.push(Told::Sentence(words));
    }

    /// Adds a table, unless it has no row.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.told.push(Told::Table(table));
        }
    }

    /// Adds a page that is the evidence.
    pub fn way(&mut self, words: impl Into<String>, path: impl Into<String>) {
        self.ways.push(Way { words: words.into(), path: path.into(), is_of_team: false });
    }

    /// Adds a page that is the evidence, which coordination and facilitators alone open.
    pub fn way_of_team(&mut self, words: impl Into<String>, path: impl Into<String>) {
        self.ways.push(Way { words: words.into(), path: path.into(), is_of_team: true });
    }

    /// What is quoted.
    pub fn quotes(&self) -> impl Iterator<Item = &Quote> {
        self.told.iter().filter_map(|told| if let Told::Quote(quote) = told { Some(quote) } else { None })
    }

    /// The same with the words that may be quoted now, of what `now` still tells; the others stay without a word.
    pub fn quoting(mut self, now: &Drawn) -> Drawn {
        for told in &mut self.told {
            if let Told::Quote(kept) = told {
                let found = now.quotes().find(|quote| quote.of == kept.of);
                let (words, by) = found.map(|quote| (quote.words.clone(), quote.by.clone())).unwrap_or_default();
                (kept.words, kept.by) = (words, by);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(words: &str) -> Drawn {
        let quote = Quote { of: 3, words: words.into(), by: "une intervenante".into() };
        Drawn { told: vec![Told::Quote(quote), Told::Sentence("Deux récits.".into())], ..Drawn::default() }
    }

    #[test]
    fn what_is_kept_has_no_word_of_a_quotation_and_reads_it_again_only_while_it_may() {
        let kept = serde_json::to_string(&told("Je respire mieux")).expect("it is written");
        assert!(!kept.contains("respire") && !kept.contains("intervenante"), "{kept}");
        let read: Drawn = serde_json::from_str(&kept).expect("it is read");
        assert_eq!(read.clone().quoting(&told("Je respire mieux")), told("Je respire mieux"));
        assert_eq!(read.quoting(&Drawn::default()).quotes().next().map(|quote| quote.words.as_str()), Some(""));
    }
}
