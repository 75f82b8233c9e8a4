//! The table of who opens what, kept in `docs/access.md`: one section for pages, one for deeds. A walk draws its section
//! and compares; it never decides what is right by the table alone.

use std::fmt::Write;
use std::path::Path;

use super::outcome::Outcome;
use super::routes::Route;
use super::things::Case;
use crate::world::Who;

/// The table that is published.
const PUBLISHED: &str = include_str!("../../../../../docs/access.md");

/// One section of the table, row by row.
pub(super) struct Table {
    title: &'static str,
    rows: Vec<(String, Vec<(Who, Outcome)>)>,
}

impl Table {
    pub(super) fn new(title: &'static str) -> Table {
        Table { title, rows: Vec::new() }
    }

    /// Writes a row down, if it is one that people read.
    pub(super) fn add(&mut self, route: &Route, case: Case, row: Vec<(Who, Outcome)>) {
        let address = if route.reads() { route.pattern.clone() } else { route.to_string() };
        let which = if route.pattern.contains("{meeting}") {
            "a meeting that the guest is not asked to"
        } else {
            "the committee’s room"
        };
        match case {
            Case::Usual => self.rows.push((format!("`{address}`"), row)),
            Case::Closed => self.rows.push((format!("`{address}`, {which}"), row)),
            _ => {}
        }
    }

    /// Panics unless the published section is this one.
    #[track_caller]
    pub(super) fn is_published(&self) {
        let section = self.drawn();
        if PUBLISHED.contains(&section) {
            return;
        }
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("access-{}.md", self.title.to_lowercase()));
        std::fs::write(&fresh, &section).unwrap();
        panic!(
            "the section « {} » of docs/access.md is no longer true; what is true is in {}",
            self.title,
            fresh.display()
        );
    }

    fn drawn(&self) -> String {
        let titles: Vec<_> = Who::ALL.iter().map(|who| who.title()).collect();
        let mut text =
            format!("## {}\n\n| | {} |\n|---|{}\n", self.title, titles.join(" | "), ":-:|".repeat(titles.len()));
        for (address, row) in &self.rows {
            let cell = |who: &Who| {
                row.iter().find(|(each, _)| each == who).map_or_else(String::new, |(_, outcome)| outcome.cell())
            };
            let cells: Vec<_> = Who::ALL.iter().map(cell).collect();
            writeln!(text, "| {address} | {} |", cells.join(" | ")).expect("a text takes more text");
        }
        text
    }
}
