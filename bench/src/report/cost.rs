//! What pages cost the server, beside what they cost the program of before.

use super::{Unit, table};

/// A page on an engine.
#[derive(Clone, Debug)]
pub struct Cost {
    /// Its name.
    pub page: &'static str,
    /// "SQLite", "PostgreSQL".
    pub engine: &'static str,
    /// Milliseconds of processor for each request in the program of before, if it was asked.
    pub before: Option<f64>,
    /// The same, now.
    pub now: f64,
}

/// The section of the report.
pub(super) fn section(costs: &[Cost]) -> String {
    let rows: Vec<Vec<String>> = costs.iter().map(cells).collect();
    let heads = ["page", "engine", "before", "now", "ratio"];
    format!("## Processors’ time of a page\n\n{}", table(&heads, &rows))
}

fn cells(cost: &Cost) -> Vec<String> {
    let shown = |figure: Option<f64>, unit: fn(f64) -> String| figure.map_or_else(|| "–".to_owned(), unit);
    vec![
        cost.page.to_owned(),
        cost.engine.to_owned(),
        shown(cost.before, |before| Unit::Milliseconds.show(before)),
        Unit::Milliseconds.show(cost.now),
        shown(cost.before.map(|before| cost.now / before), |ratio| format!("{ratio:.2}")),
    ]
}
