//! A bad day, as the story that made it wrote it down.

use serde::Deserialize;

use crate::report::{Unit, digits};

/// A row of the table. Durations are in milliseconds.
#[derive(Clone, Debug, Deserialize)]
pub struct Day {
    /// "SQLite", "PostgreSQL".
    pub engine: String,
    /// What happened.
    pub day: String,
    /// How often.
    pub times: usize,
    /// Posts or letters that were acknowledged.
    pub acknowledged: Option<usize>,
    /// Of these, not there afterwards.
    pub lost: Option<usize>,
    /// There more than once.
    pub doubled: Option<usize>,
    /// How long a page took others before, of a hundred the ninety-fifth.
    pub usual: Option<f64>,
    /// The same meanwhile.
    pub besieged: Option<f64>,
    /// The longest until all was well again.
    pub back: Option<f64>,
    /// What is promised of such a day.
    pub promises: Vec<Promise>,
}

/// Something that is promised.
#[derive(Clone, Debug, Deserialize)]
pub struct Promise {
    /// In words.
    pub words: String,
    /// Whether it was kept.
    pub kept: bool,
}

impl Day {
    /// The heads of the table.
    pub const HEADS: [&str; 9] = [
        "bad day",
        "times",
        "acknowledged",
        "lost",
        "doubled",
        "others, usual p95",
        "meanwhile",
        "back in",
        "promises",
    ];

    /// Its cells, in the order of the heads.
    pub fn cells(&self) -> Vec<String> {
        let count = |count: Option<usize>| count.map_or_else(|| "–".to_owned(), |count| digits(count as f64));
        let time = |time: Option<f64>| time.map_or_else(|| "–".to_owned(), lasting);
        let kept = self.promises.iter().all(|promise| promise.kept);
        vec![
            self.day.clone(),
            digits(self.times as f64),
            count(self.acknowledged),
            count(self.lost),
            count(self.doubled),
            time(self.usual),
            time(self.besieged),
            time(self.back),
            if kept { "kept" } else { "**not kept**" }.to_owned(),
        ]
    }
}

/// In milliseconds, or in seconds from one second on.
fn lasting(milliseconds: f64) -> String {
    if milliseconds < 1_000.0 {
        Unit::Milliseconds.show(milliseconds)
    } else {
        format!("{:.1} s", milliseconds / 1_000.0)
    }
}
