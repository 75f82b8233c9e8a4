//! What came of a bad day: a row of docs/reliability.md, made by a story that holds it to its promises.

use std::fs::OpenOptions;
use std::io::Write;
use std::time::Duration;

use serde::Serialize;
use testkit::Database;

use super::{figures, others};
use crate::kill::tally::Tally;

/// A bad day. Durations are in milliseconds.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Row {
    engine: &'static str,
    day: String,
    times: usize,
    acknowledged: Option<usize>,
    lost: Option<usize>,
    doubled: Option<usize>,
    usual: Option<f64>,
    besieged: Option<f64>,
    back: Option<f64>,
    promises: Vec<Promise>,
}

#[derive(Clone, Debug, Serialize)]
struct Promise {
    words: String,
    kept: bool,
}

impl Row {
    /// What happened, and how often.
    pub(crate) fn of(day: impl Into<String>, times: usize) -> Row {
        let engine = if Database::is_postgres() { "PostgreSQL" } else { "SQLite" };
        Row { engine, day: day.into(), times, ..Row::default() }
    }

    /// What was acknowledged, and what is there.
    pub(crate) fn counting(mut self, tally: &Tally) -> Row {
        self.acknowledged = Some(tally.acknowledged);
        (self.lost, self.doubled) = (Some(tally.lost), Some(tally.doubled));
        self.promising("nothing acknowledged is lost, nothing is there twice", tally.is_whole())
    }

    /// How long a page took others, before and meanwhile, of a hundred times the ninety-fifth.
    pub(crate) fn others(mut self, usual: Duration, besieged: Duration) -> Row {
        (self.usual, self.besieged) = (Some(milliseconds(usual)), Some(milliseconds(besieged)));
        self.promising("others are answered as usual", others::as_usual(usual, besieged))
    }

    /// How long it took each time until all was well again; the longest counts.
    pub(crate) fn back_in(mut self, took: &[Duration]) -> Row {
        self.back = took.iter().max().copied().map(milliseconds);
        self
    }

    /// What else is promised, and whether it was kept.
    pub(crate) fn promising(mut self, words: impl Into<String>, kept: bool) -> Row {
        self.promises.push(Promise { words: words.into(), kept });
        self
    }

    /// Writes it down for who wants the figures, kept or not; then a promise that was not kept fails the story.
    #[track_caller]
    pub(crate) fn stands_to_its_word(self) {
        if let Some(file) = figures() {
            let line = serde_json::to_string(&self).unwrap() + "\n";
            let file = OpenOptions::new().create(true).append(true).open(file);
            file.and_then(|mut file| file.write_all(line.as_bytes())).expect("JASETTE_SIEGE_FIGURES names a file");
        }
        assert!(self.promises.iter().all(|promise| promise.kept), "{self:#?}");
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}
