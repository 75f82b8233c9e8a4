//! Program files: those that ship, those that are wrong, those that mean harm, and their documentation.

mod broken;
mod documented;
mod hostile;
mod shipped;

/// The program of the real season, as it ships.
const SEASON: &str = include_str!("../../../../programs/reflexion-action.toml");

/// The short one, as it ships.
const SHORT: &str = include_str!("../../../../programs/codeveloppement.toml");

/// The file with one passage changed; the passage must stand there exactly once for the test to mean anything.
fn changed(source: &str, passage: &str, replacement: &str) -> String {
    assert_eq!(source.matches(passage).count(), 1, "{passage:?} must stand exactly once in our file");
    source.replacen(passage, replacement, 1)
}

/// The line, from 1, where a passage begins.
fn line_of(source: &str, passage: &str) -> usize {
    let at = source.find(passage).unwrap_or_else(|| panic!("{passage:?} must stand in the file"));
    source[..at].matches('\n').count() + 1
}
