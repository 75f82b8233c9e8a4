//! The table of who opens what, kept in `docs/access.md`: one section for pages, one for deeds. Each shard of a walk draws
//! its rows and compares; it never decides what is right by the table alone.

use std::path::Path;

use super::outcome::Outcome;
use super::routes::Route;
use super::shards::Shard;
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

    /// Panics unless each row of this shard is in the published section, as it is.
    #[track_caller]
    pub(super) fn is_published(&self, shard: &Shard) {
        let published: Vec<_> = published(self.title).lines().collect();
        let untrue: Vec<_> = self.drawn().into_iter().filter(|row| !published.contains(&row.as_str())).collect();
        if untrue.is_empty() {
            return;
        }
        let fresh = format!("access-{}-{}.md", self.title.to_lowercase(), shard.name);
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join(fresh);
        std::fs::write(&fresh, self.drawn().join("\n")).unwrap();
        panic!(
            "« {} » of docs/access.md is no longer true; the true rows of this shard are in {}, and these are new:\n{}",
            self.title,
            fresh.display(),
            untrue.join("\n")
        );
    }

    fn drawn(&self) -> Vec<String> {
        let drawn = |(address, row): &(String, Vec<(Who, Outcome)>)| {
            let cell = |who: &Who| {
                row.iter().find(|(each, _)| each == who).map_or_else(String::new, |(_, outcome)| outcome.cell())
            };
            let cells: Vec<_> = Who::ALL.iter().map(cell).collect();
            format!("| {address} | {} |", cells.join(" | "))
        };
        self.rows.iter().map(drawn).collect()
    }

    /// Panics unless the published section has the rows of these routes and no other, in this order, under its heading:
    /// what the shards say of each row then makes of it the whole truth.
    #[track_caller]
    pub(super) fn is_whole(title: &'static str, routes: &[Route]) {
        let mut table = Table::new(title);
        for route in routes {
            Case::of(route).into_iter().for_each(|case| table.add(route, case, Vec::new()));
        }
        let titles: Vec<_> = Who::ALL.iter().map(|who| who.title()).collect();
        let head = format!("| | {} |\n|---|{}\n", titles.join(" | "), ":-:|".repeat(titles.len()));
        let rows = published(title).strip_prefix(&head).unwrap_or_else(|| panic!("« {title} » begins with:\n{head}"));
        let listed: Vec<_> = rows.lines().filter_map(|row| Some(row.strip_prefix("| ")?.split_once(" |")?.0)).collect();
        let there: Vec<_> = table.rows.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(listed, there, "the rows of « {title} » in docs/access.md");
    }
}

/// The rows of a section of the published table, below its heading.
fn published(title: &str) -> &'static str {
    let (_, section) = PUBLISHED.split_once(&format!("## {title}\n\n")).expect("the section is there");
    section.split("\n\n").next().unwrap_or_default().trim_end_matches('\n')
}
