//! What is tested on PostgreSQL too: docs/testing.md lists it, bin/test reads it there, and here the list is held to its
//! word. SQL is written once; so what PostgreSQL must show is that it takes each statement, and that it holds when several
//! people do things at once. The rest of the stories would say the same twice.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the list is, a row for each beginning of a test's name.
const DOCUMENT: &str = include_str!("../../../../docs/testing.md");
/// What a test's source holds when it does several things at the same time.
const AT_ONCE: &[&str] = &["join!(", "join_all(", "JoinSet", "tokio::spawn(", "thread::spawn("];
/// What is no story of the engine: the browser's stage, the houses, and what is written here.
const NO_STORY: &[&str] = &["browser::", "world::", "contract::"];

/// The beginnings of the names of tests that run on PostgreSQL.
fn listed() -> Vec<&'static str> {
    let (_, section) = DOCUMENT.split_once("## On PostgreSQL\n").expect("docs/testing.md says what runs on PostgreSQL");
    let rows = section.split("\n## ").next().unwrap_or_default().lines();
    rows.filter_map(|row| row.strip_prefix("| `")?.split_once("` |").map(|(name, _)| name)).collect()
}

#[test]
fn each_line_of_the_list_names_tests() {
    let tests = tests();
    assert!(listed().len() > 10, "the list must have been read");
    for beginning in listed() {
        assert!(tests.iter().any(|test| test.name.starts_with(beginning)), "no test begins with {beginning}");
    }
}

/// Two people who press at the same moment meet in the engine, and each engine has its own way.
#[test]
fn what_happens_at_once_is_tried_on_both_engines() {
    let races = tests().into_iter().filter(|test| AT_ONCE.iter().any(|word| test.body.contains(word)));
    let races: Vec<_> = races.map(|test| test.name).filter(|name| !starts(name, NO_STORY)).collect();
    assert!(races.len() > 10, "the stories must have been read: {races:?}");
    for race in races {
        assert!(starts(&race, &listed()), "{race} does things at once: add it to docs/testing.md, « On PostgreSQL »");
    }
}

fn starts(name: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| name.starts_with(beginning))
}

/// The last step of bin/test: of each line of the program that holds a statement, some test on PostgreSQL ran it.
#[test]
#[ignore = "the last step of bin/test, when the tests on PostgreSQL have told which lines they asked"]
fn each_statement_of_the_program_ran_on_postgresql() {
    let asked: HashSet<String> = files(&folder_of_asked(), "").iter().flat_map(|file| lines(file)).collect();
    let statements = statements();
    assert!(statements.len() > 300, "the sources must have been read");
    let never: Vec<_> = statements.iter().filter(|place| !asked.contains(*place)).collect();
    assert!(
        never.is_empty(),
        "{} of {} statements never ran on PostgreSQL: add a test that runs them to docs/testing.md\n{never:#?}",
        never.len(),
        statements.len()
    );
}

#[expect(clippy::disallowed_methods, reason = "bin/test says where the tests wrote it, and it is read here only")]
fn folder_of_asked() -> PathBuf {
    std::env::var("JASETTE_TEST_ASKED").expect("bin/test names the folder where tests wrote what they asked").into()
}

fn lines(file: &Path) -> Vec<String> {
    read(file).lines().map(str::to_owned).collect()
}

/// Every place of the sources where a statement is made, as the compiler calls it: `crates/…/store.rs:12:20`.
fn statements() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources = files(&root.join("crates"), "rs");
    let product = sources.iter().filter(|path| {
        let name = path.strip_prefix(&root).expect("found below it").to_string_lossy().into_owned();
        let of_tests = name.contains("/tests/") || name.ends_with("tests.rs") || name.contains("/testkit/");
        // Where `sql` itself is.
        !of_tests && !name.ends_with("platform/src/db/sql.rs")
    });
    let of_file = |path: &PathBuf| {
        let name = path.strip_prefix(&root).expect("found below it").to_string_lossy().into_owned();
        places(&read(path)).into_iter().map(move |(line, column)| format!("{name}:{line}:{column}")).collect::<Vec<_>>()
    };
    product.flat_map(of_file).collect()
}

/// What makes a statement: of what a macro makes, the compiler says where the macro is called.
const MADE_BY: &[&str] = &["sql(", "sql_pair(", "sql_among!(", "insert_told!("];

/// The lines and columns of statements in a source, above its own tests.
fn places(source: &str) -> Vec<(usize, usize)> {
    let product = source.split("\n#[cfg(test)]").next().unwrap_or_default();
    let code = product.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    code.flat_map(|(number, line)| columns(line).into_iter().map(move |column| (number + 1, column))).collect()
}

fn columns(line: &str) -> Vec<usize> {
    let begins = MADE_BY.iter().flat_map(|word| line.match_indices(word)).map(|(at, _)| at);
    let goes_on = |before: char| before.is_alphanumeric() || "_.".contains(before);
    let called = begins.filter(|at| !line[..*at].ends_with(goes_on) && !line[..*at].ends_with("$crate::"));
    // The compiler counts from the start of the path: `platform::sql(`.
    let path = |at: usize| line[..at].trim_end_matches(|each: char| each.is_alphanumeric() || "_:".contains(each));
    called.map(|at| path(at).chars().count() + 1).collect()
}

/// A test of this binary, by the name that its runner calls it.
pub(crate) struct Test {
    pub(crate) name: String,
    body: String,
}

/// Every test that stands in a source as a function.
pub(crate) fn tests() -> Vec<Test> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let mut tests = Vec::new();
    for path in files(&folder, "rs") {
        let parts = path.strip_prefix(&folder).expect("found below it").with_extension("");
        let module: Vec<_> = parts.iter().filter_map(|part| part.to_str()).filter(|part| *part != "mod").collect();
        // `#[test]`, `#[tokio::test]`, `#[tokio::test(…)]`.
        let marked = ["test]\n", "::test("];
        let functions = |source: &str| {
            let functions = marked.iter().flat_map(|mark| source.split(mark).skip(1));
            functions.filter_map(|function| test_of(&module, function)).collect::<Vec<_>>()
        };
        tests.extend(functions(&read(&path)));
    }
    tests
}

/// The function that follows an attribute of a test, to its last brace.
fn test_of(module: &[&str], source: &str) -> Option<Test> {
    let (before, rest) = source.split_once("fn ")?;
    let name = rest.split(['(', '<']).next()?;
    let body = rest.split("\n}\n").next()?;
    (before.len() < 200).then(|| Test { name: format!("{}::{name}", module.join("::")), body: body.to_owned() })
}

/// The files below a folder whose name ends so.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().unwrap_or_default() == ending {
            found.push(path);
        }
    }
    found
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[cfg(test)]
mod reading {
    use super::*;

    #[test]
    fn a_statement_is_where_the_compiler_says() {
        let source = "// sql(\"no\")\n    let x = sql(\"SELECT\");\nlet é = platform::sql_pair(a, b); run_sql(c); tx.sql(d)\n\
                      #[cfg(test)]\nmod tests { sql(\"no\") }";
        assert_eq!(places(source), [(2, 13), (3, 9)]);
    }

    #[test]
    fn a_test_ends_where_its_function_does() {
        let source = "\nasync fn awa_waits() {\n    join!(a, b);\n}\n\nfn other() {\n    spawn();\n}\n";
        let test = test_of(&["meetings", "setting"], source).unwrap();
        assert_eq!(test.name, "meetings::setting::awa_waits");
        assert!(test.body.contains("join!") && !test.body.contains("spawn"));
    }
}
