//! The table as documentation: for each reader, by what was chosen and the licence, the ways out that are open.

use std::fmt::Write;

use ui::Lang;

use super::{Licence, Reader, Reason, Standing, Visibility, Way, verdict};

/// Every reason, in the order of their numbers.
const REASONS: [Reason; 9] = [
    Reason::PutAway,
    Reason::AuthorAlone,
    Reason::GroupOnly,
    Reason::NetworkOnly,
    Reason::Internal,
    Reason::Confidential,
    Reason::Unknown,
    Reason::Insiders,
    Reason::Unlisted,
];

/// The whole table in Markdown, as `docs/library-rights.md` shows it.
pub fn reference() -> String {
    let mut text = String::new();
    for reader in Reader::ALL {
        let _ = writeln!(text, "## {}\n", reader.name(Lang::En));
        text.push_str(&of_reader(*reader));
    }
    text.push_str("## Why not\n\n");
    for (at, reason) in REASONS.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", at + 1, reason.sentence(Lang::En));
    }
    text
}

fn of_reader(reader: Reader) -> String {
    let ways = Way::ALL.iter().map(|way| way.name(Lang::En)).collect::<Vec<_>>();
    let rules = "---|".repeat(ways.len());
    let mut text = format!("| who reads it | licence | {} |\n|---|---|{rules}\n", ways.join(" | "));
    let standings = [false, true].into_iter().flat_map(|away| Visibility::ALL.iter().map(move |each| (*each, away)));
    for (visibility, is_put_away) in standings {
        let away = if is_put_away { ", put away" } else { "" };
        for (cells, licences) in alike(reader, visibility, is_put_away) {
            let _ = writeln!(text, "| {}{away} | {} |{cells}", visibility.name(Lang::En), named(&licences));
        }
    }
    text.push('\n');
    text
}

fn named(licences: &[&str]) -> String {
    if licences.len() == Licence::ALL.len() { "any".to_owned() } else { licences.join(", ") }
}

/// The licences that have the same answers, side by side.
fn alike(reader: Reader, visibility: Visibility, is_put_away: bool) -> Vec<(String, Vec<&'static str>)> {
    let mut rows: Vec<(String, Vec<&'static str>)> = Vec::new();
    for licence in Licence::ALL.iter().copied() {
        let cells = cells(Standing { visibility, licence, is_put_away }, reader);
        match rows.last_mut().filter(|(same, _)| *same == cells) {
            Some((_, licences)) => licences.push(licence.code()),
            None => rows.push((cells, vec![licence.code()])),
        }
    }
    rows
}

fn cells(standing: Standing, reader: Reader) -> String {
    let cell = |way: &Way| match verdict(standing, reader, *way) {
        Ok(()) => " ● |".to_owned(),
        Err(reason) => format!(" {} |", REASONS.iter().take_while(|each| **each != reason).count() + 1),
    };
    Way::ALL.iter().map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_says_what_is_decided() {
        let told = include_str!("../../../../docs/library-rights.md");
        let table = reference();
        assert!(told.contains(&table), "docs/library-rights.md must hold this:\n{table}");
        for (at, reason) in REASONS.iter().enumerate() {
            assert!(table.contains(&format!(" {} |", at + 1)), "{reason:?} is never the reason");
        }
    }
}
