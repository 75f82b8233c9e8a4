//! The house as ARCHITECTURE.md draws it: who may know whom, whose tables are whose, and a twin for every sentence.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Slices from the ground up; a crate may know those on lines before its own, and none on its own line.
const LEVELS: &[&[&str]] = &[
    &["platform", "ui"],
    &["identity"],
    &["communities"],
    &["notifications"],
    &["meetings", "conversations"],
    &["home", "api"],
    &["app"],
];

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn level(name: &str) -> Option<usize> {
    LEVELS.iter().position(|level| level.contains(&name))
}

fn sources(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path, ending));
        } else if path.extension().is_some_and(|given| given == ending) {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_crate_has_its_level() {
    let mut names: Vec<String> = fs::read_dir(crates())
        .expect("the folder of crates")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name != "testkit")
        .collect();
    names.sort();
    let mut declared: Vec<&str> = LEVELS.concat();
    declared.sort_unstable();
    assert_eq!(names, declared);
}

#[test]
fn a_slice_knows_only_what_lies_below_it() {
    for name in LEVELS.concat() {
        let manifest: toml::Table = read(&crates().join(name).join("Cargo.toml")).parse().expect("a manifest");
        let known = manifest["dependencies"].as_table().expect("dependencies");
        for other in known.keys().filter(|other| level(other).is_some()) {
            assert!(level(other) < level(name), "{name} must not know {other}");
        }
    }
}

/// The slice that each table belongs to, by the name of the migration that creates it.
fn tables() -> BTreeMap<String, String> {
    let mut owners = BTreeMap::new();
    for path in sources(&crates().join("../migrations"), "sql") {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a file name").to_owned();
        let slice = name.split('_').nth(1).expect("NNNN_slice_what.sql").to_owned();
        for line in read(&path).lines() {
            if let Some(rest) = line.trim().strip_prefix("CREATE TABLE ") {
                let table = rest.split([' ', '(']).next().expect("a table's name");
                owners.insert(table.to_owned(), slice.clone());
            }
        }
    }
    owners
}

/// The tables that a source names after FROM, JOIN, INTO or UPDATE.
fn named_tables(source: &str) -> Vec<String> {
    let words: Vec<&str> =
        source.split(|each: char| !(each.is_alphanumeric() || each == '_')).filter(|w| !w.is_empty()).collect();
    words
        .windows(2)
        .filter(|pair| matches!(pair[0], "FROM" | "JOIN" | "INTO" | "UPDATE"))
        .map(|pair| pair[1].to_owned())
        .collect()
}

#[test]
fn no_slice_names_the_table_of_another() {
    let owners = tables();
    assert!(owners.len() > 10, "the migrations must have been read");
    for name in LEVELS.concat() {
        for path in sources(&crates().join(name).join("src"), "rs") {
            for table in named_tables(&read(&path)) {
                let owner = owners.get(&table).map_or(name, String::as_str);
                assert_eq!(owner, name, "{} names the table {table}", path.display());
            }
        }
    }
}

/// The comment beside a test that writes what no deed writes: to age, or to break things.
const MARK: &str = "on purpose";
/// How far above the statement it stands, in lines.
const BESIDE: usize = 4;

/// The lines that write into one of these tables, and do not say that they do it on purpose.
fn written_unsaid(source: &str, tables: &BTreeMap<String, String>) -> Vec<String> {
    let lines: Vec<&str> = source.lines().collect();
    let writes = |line: &str| {
        let words: Vec<&str> = line.split(|each: char| !(each.is_alphanumeric() || each == '_')).collect();
        words.windows(3).any(|words| match words {
            ["INSERT", "INTO", table] | ["DELETE", "FROM", table] => tables.contains_key(*table),
            ["UPDATE", table, "SET"] => tables.contains_key(*table),
            _ => false,
        })
    };
    let unsaid = |at: &usize| !lines[at.saturating_sub(BESIDE)..=*at].iter().any(|line| line.contains(MARK));
    (0..lines.len()).filter(|at| writes(lines[*at])).filter(unsaid).map(|at| lines[at].trim().to_owned()).collect()
}

/// A scene that deeds made can happen; one that was written into tables may be one that the product never allows.
#[test]
fn no_test_writes_into_the_tables_unless_it_says_why() {
    let tables = tables();
    let one = "    sql(\"DELETE FROM memberships WHERE person_id = $1\")";
    assert_eq!(written_unsaid(one, &tables), [one.trim()], "the guard must see a statement to mean anything");
    assert!(written_unsaid(&format!("// Breaks on purpose: they vanished.\n{one}"), &tables).is_empty());
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    for path in sources(&here, "rs").iter().filter(|path| !path.ends_with(file!().rsplit('/').next().unwrap())) {
        let unsaid = written_unsaid(&read(path), &tables);
        assert!(unsaid.is_empty(), "{} writes, and does not say that it is {MARK}: {unsaid:#?}", path.display());
    }
}

#[test]
fn every_sentence_has_its_twin() {
    for name in LEVELS.concat() {
        let text = |lang: &str| {
            fs::read_to_string(crates().join(format!("{name}/i18n/{lang}/{name}.ftl"))).unwrap_or_default()
        };
        let differences = ui::language::compare(&text("fr-CA"), &text("en-CA"));
        assert!(differences.is_empty(), "{name}: {differences:#?}");
    }
}

/// French typography of Québec, where a machine can tell: a non-breaking space inside guillemets and before a colon.
#[test]
fn french_is_typed_as_in_quebec() {
    for name in LEVELS.concat() {
        let path = crates().join(format!("{name}/i18n/fr-CA/{name}.ftl"));
        for line in fs::read_to_string(&path).unwrap_or_default().lines().filter(|line| !line.starts_with('#')) {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            for wrong in ["« ", " »", " : ", " !", " ?", " ;", "'"] {
                let written = value.replace('\u{202F}', "\u{A0}");
                assert!(!written.contains(wrong), "{}: {wrong:?} in: {line}", path.display());
            }
        }
    }
}
