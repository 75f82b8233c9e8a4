//! What docs/security.md, docs/asvs.md and docs/admin say of tests, files and commands is true: each is there, under the name
//! by which it is run. And the list of the OWASP is whole: each number once and in order, with an answer, and counted right.

use std::collections::BTreeSet;
use std::path::Path;

use crate::contract;
use crate::edge::says;

const SECURITY: &str = include_str!("../../../../docs/security.md");
const LIST: &str = include_str!("../../../../docs/asvs.md");
/// What who administers reads.
const ADMIN: [&str; 6] = [
    include_str!("../../../../docs/admin/backup.md"),
    include_str!("../../../../docs/admin/installing.md"),
    include_str!("../../../../docs/admin/limits.md"),
    include_str!("../../../../docs/admin/proxy.md"),
    include_str!("../../../../docs/admin/several-machines.md"),
    include_str!("../../../../docs/admin/when.md"),
];
/// How many requirements of levels 1 and 2 there are in ASVS 5.0.0.
const BY_LEVEL: [(&str, usize); 2] = [("1", 70), ("2", 183)];

#[test]
fn each_test_that_is_named_is_there() {
    let names = names();
    let others = ADMIN.iter().chain([&LIST]).flat_map(|document| cited(document)).filter(|word| is_test(word));
    let named: Vec<_> = tried_by(SECURITY).into_iter().chain(others).collect();
    assert!(named.len() > 150, "the documents must have been read");
    let absent: BTreeSet<_> = named.into_iter().filter(|test| !is_among(test, &names)).collect();
    assert!(absent.is_empty(), "no such test, nor tests of such a part: {absent:#?}");
}

#[test]
fn each_file_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let written = cited(LIST).chain(cited(SECURITY)).filter(|word| is_file(word)).map(|file| root.join(file));
    let led_to = links(LIST).chain(links(SECURITY)).map(|link| root.join("docs").join(link));
    let admin = ADMIN.iter().flat_map(|document| links(document)).map(|link| root.join("docs/admin").join(link));
    let absent: Vec<_> = written.chain(led_to).chain(admin).filter(|file| !file.exists()).collect();
    assert!(absent.is_empty(), "{absent:#?}");
}

/// Whoever reads these pages on a bad day types what they say.
#[tokio::test]
async fn each_command_that_is_named_is_there() {
    let documents = ADMIN.iter().chain([&LIST, &SECURITY]);
    let commands: BTreeSet<_> = documents.flat_map(|document| cited(document)).filter_map(Command::read).collect();
    assert!(commands.len() > 12, "the documents must have been read: {commands:?}");
    for Command { words, options } in commands {
        let words: Vec<_> = words.iter().copied().chain(["--help"]).collect();
        let (fine, help) = says(&words, &[]).await;
        assert!(fine, "jasette {words:?}: {help}");
        let absent: Vec<_> = options.iter().filter(|option| !help.contains(**option)).collect();
        assert!(absent.is_empty(), "jasette {words:?} has no {absent:?}: {help}");
    }
}

/// A command as a document writes it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Command<'a> {
    /// « mail resume ».
    words: Vec<&'a str>,
    /// « --without-earlier ».
    options: Vec<&'a str>,
}

impl Command<'_> {
    fn read(cited: &str) -> Option<Command<'_>> {
        let written: Vec<_> = cited.strip_prefix("jasette ")?.split_whitespace().collect();
        let said = match written[..] {
            ["--config", _, ref said @ ..] => said,
            ref said => said,
        };
        let is_plain = |word: &&&str| word.chars().all(|each| each.is_ascii_lowercase() || each == '-');
        let words = said.iter().take_while(is_plain).take_while(|word| !word.starts_with('-')).copied().collect();
        Some(Command { words, options: said.iter().filter(|word| word.starts_with("--")).copied().collect() })
    }
}

#[test]
fn the_list_of_the_owasp_is_whole_and_counted_right() {
    let lines = lines(LIST);
    let order: Vec<_> = lines.iter().map(|line| numbers(line.number)).collect();
    assert!(order.windows(2).all(|two| two[0] < two[1]), "{order:?}");
    for (level, many) in BY_LEVEL {
        assert_eq!(lines.iter().filter(|line| line.level == level).count(), many, "of level {level}");
    }
    let unsaid: Vec<_> = lines.iter().filter(|line| line.asked.is_empty() || line.why.is_empty()).collect();
    assert!(unsaid.is_empty(), "{unsaid:#?}");
    let count = |answer: &str| lines.iter().filter(|line| line.answer == answer).count();
    let counts = [count("yes"), count("no"), count("not applicable")];
    assert_eq!(counts.iter().sum::<usize>(), lines.len(), "an answer is one of three words");
    let said = format!("{} yes, {} no, {} not applicable: {}", counts[0], counts[1], counts[2], lines.len());
    assert!(LIST.contains(&said), "the count at its end: {said}");
}

#[test]
fn what_is_not_so_is_told_before_the_list() {
    let (before, _) = LIST.split_once("\n## V1 ").expect("the first chapter");
    let told = before.lines().filter_map(|line| line.strip_prefix("- V")?.split_once(": "));
    let told = told.flat_map(|(first, _)| first.split(", ").map(|number| number.trim_start_matches('V').to_owned()));
    let told: Vec<_> = told.collect();
    let once: BTreeSet<_> = told.iter().cloned().collect();
    assert_eq!(told.len(), once.len(), "each is told once");
    let lines = lines(LIST).into_iter().filter(|line| line.answer == "no");
    assert_eq!(once, lines.map(|line| line.number.trim_start_matches('V').to_owned()).collect());
}

/// A line of the list.
#[derive(Debug)]
struct Line<'a> {
    number: &'a str,
    asked: &'a str,
    level: &'a str,
    answer: &'a str,
    why: &'a str,
}

fn lines(list: &str) -> Vec<Line<'_>> {
    let rows = list.lines().filter_map(|line| line.strip_prefix("| V"));
    rows.map(|row| {
        let cells: Vec<_> = row.trim_end_matches(" |").split(" | ").collect();
        let [number, asked, level, answer, why] = cells[..] else { panic!("five cells: {row}") };
        Line { number, asked, level, answer, why }
    })
    .collect()
}

/// « 6.5.2 » as what it counts.
fn numbers(number: &str) -> Vec<u32> {
    number.split('.').map(|part| part.parse().unwrap()).collect()
}

/// What a document writes as code.
fn cited(document: &str) -> impl Iterator<Item = &str> {
    document.split('`').skip(1).step_by(2)
}

/// The tests in the last column of the promises.
fn tried_by(document: &str) -> Vec<&str> {
    let rows = document.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit_once(" | "));
    rows.flat_map(|(_, last)| cited(last)).filter(|word| is_test(word)).collect()
}

fn is_test(word: &str) -> bool {
    let of_a_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_:".contains(letter);
    word.contains("::") && word.chars().all(of_a_name)
}

fn is_file(word: &str) -> bool {
    let of_a_path = |letter: char| letter.is_ascii_alphanumeric() || "_-./".contains(letter);
    word.contains('/') && !word.starts_with('/') && word.contains('.') && word.chars().all(of_a_path)
}

/// The files of this repository that a document leads to.
fn links(document: &str) -> impl Iterator<Item = &str> {
    let links = document.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    links.filter(|link| !link.is_empty() && !link.contains("://"))
}

/// A test of this name, or tests of the part that it names.
fn is_among(cited: &str, names: &BTreeSet<String>) -> bool {
    let part = format!("{cited}::");
    names.contains(cited) || names.range(part.clone()..).next().is_some_and(|name| name.starts_with(&part))
}

/// Every test, by the name that its runner calls it: stories and walks, then units.
fn names() -> BTreeSet<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let units = std::fs::read_dir(&crates).unwrap().flatten().map(|each| each.path().join("src"));
    let units = units.filter(|folder| folder.exists()).flat_map(|folder| units_of(&folder));
    contract::tests().into_iter().map(|test| test.name).chain(units).collect()
}

fn units_of(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for path in contract::files(folder, "rs") {
        let parts = path.strip_prefix(folder).unwrap().with_extension("");
        let parts = parts.iter().filter_map(|part| part.to_str()).filter(|part| !["lib", "main", "mod"].contains(part));
        let (mut module, source) = (parts.map(str::to_owned).collect::<Vec<_>>(), contract::read(&path));
        if module.last().is_none_or(|last| last != "tests") {
            module.push("tests".to_owned());
        }
        let functions = ["#[test]\n", "#[tokio::test]\n"].into_iter().flat_map(|mark| source.split(mark).skip(1));
        let named = functions.filter_map(|rest| rest.split_once("fn ")?.1.split('(').next());
        names.extend(named.map(|name| format!("{}::{name}", module.join("::"))));
    }
    names
}

#[cfg(test)]
mod reading {
    use super::*;

    #[test]
    fn what_is_cited_is_told_from_other_code() {
        assert!(is_test("walks::pages") && is_test("identity::guessing::a_code"));
        assert!(!is_test("communities::Belonging") && !is_test("bin/test NAME"));
        assert!(is_file("crates/ui/src/shell.rs") && !is_file("/api/v1/openapi.json") && !is_file("bin/test"));
        let names: BTreeSet<_> = ["walks::pages::one", "walks::pagesetting::two"].map(String::from).into();
        assert!(is_among("walks::pages", &names) && is_among("walks::pages::one", &names));
        assert!(!is_among("walks::page", &names) && !is_among("walks::pages::two", &names));
    }

    #[test]
    fn a_command_is_read_with_its_options() {
        let read = |cited| Command::read(cited).map(|Command { words, options }| (words, options));
        assert_eq!(read("jasette --config /etc/jasette.toml backup key"), Some((vec!["backup", "key"], vec![])));
        assert_eq!(read("jasette restore COPY --into x/y"), Some((vec!["restore"], vec!["--into"])));
        assert_eq!(read("jasette …"), Some((vec![], vec![])));
        assert_eq!(read("jasette.sqlite"), None);
    }

    #[test]
    fn a_line_has_five_cells() {
        let list = "| V1.2.10 | asked | 2 | no | because `a | b` |\n".replace("`a | b`", "so");
        let line = &lines(&list)[0];
        assert_eq!((numbers(line.number), line.answer, line.why), (vec![1, 2, 10], "no", "because so"));
    }
}
