//! The table of the acts of a conversation, in docs/testing.md: each journey that it names does what the row says.

use std::fs;
use std::path::Path;

const TESTING: &str = include_str!("../../../../../docs/testing.md");
const TITLE: &str = "## Acts of a conversation";

/// What stands between backticks.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn each_act_of_a_conversation_is_in_the_journeys_that_the_table_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../e2e/journeys");
    let table = TESTING.split_once(TITLE).expect("the table").1.split("\n## ").next().unwrap_or_default();
    let rows: Vec<Vec<&str>> =
        table.lines().filter(|line| line.starts_with("| ")).map(|row| row.split(" | ").collect()).collect();
    let acts = &rows[1..];
    assert!(acts.len() > 20 && acts.iter().all(|row| row.len() == 5), "{acts:#?}");
    for row in acts {
        let journeys: Vec<&str> = row[2..].iter().flat_map(|cell| quoted(cell)).collect();
        assert!(!journeys.is_empty(), "no journey does this: {row:?}");
        for journey in journeys {
            let told = fs::read_to_string(folder.join(format!("{journey}.mjs"))).expect("a journey");
            assert!(quoted(row[1]).iter().any(|by| told.contains(by)), "{journey} does not do this: {row:?}");
        }
    }
}
