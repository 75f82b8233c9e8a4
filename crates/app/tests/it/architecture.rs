//! The house as ARCHITECTURE.md draws it: who may know whom, whose tables are whose, and a twin for every sentence.

mod circles;
mod journeys;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Slices from the ground up; a crate may know those on lines before its own, and none on its own line.
const LEVELS: &[&[&str]] = &[
    &["writing"],
    &["platform", "ui", "anonymity", "cataloguing"],
    &["forms", "documents", "findings", "ballots"],
    &["programs", "replies", "reading", "extraction"],
    &["identity", "measures", "evidence"],
    &["files"],
    &["communities"],
    &["notifications", "help", "seasons", "search", "journal"],
    &["network", "glossary"],
    &["meetings", "conversations", "evaluation"],
    &[
        "almanac",
        "polls",
        "hosting",
        "decisions",
        "commitments",
        "pulse",
        "announcements",
        "mutual_help",
        "moderation",
        "scheduled",
        "drafts",
        "meeting_rooms",
        "stories",
        "involvement",
        "door",
        "trainings",
    ],
    &["agenda", "gathering", "surveys", "votes", "budget", "library"],
    &["facilitation", "meeting_files", "themes"],
    &["minutes", "reports", "attestations", "celebration", "pairs", "cockpit"],
    &["home", "api"],
    &["app"],
];

/// The tables of the parts of a meeting. Any other belongs to the slice that the migration which creates it names.
const TABLES: &[(&str, &[&str])] = &[
    ("polls", &["date_polls", "date_poll_slots", "date_poll_voters", "date_poll_answers"]),
    ("hosting", &["host_calls", "host_offers"]),
    ("decisions", &["decisions", "decision_deeds"]),
    ("commitments", &["commitments"]),
    (
        "votes",
        &["votes", "vote_options", "vote_ballots", "vote_counts", "vote_devices", "vote_versions", "vote_remarks"],
    ),
    ("mutual_help", &["help_relays"]),
    ("pairs", &["pairs", "pair_people", "pair_wishes"]),
    ("meeting_rooms", &["meeting_rooms"]),
    ("themes", &["themes", "theme_voices", "theme_remarks", "theme_meetings"]),
    ("meeting_files", &["meeting_files"]),
    ("pulse", &["pulses", "pulse_answers", "pulse_devices"]),
    ("agenda", &["agendas", "agenda_blocks", "agenda_steps", "agenda_templates", "agenda_proposals"]),
    ("gathering", &["training_needs", "training_questions", "training_answers"]),
    ("facilitation", &["meeting_clock", "meeting_notes", "meeting_rounds", "meeting_round_people", "meeting_codes"]),
    (
        "minutes",
        &[
            "minutes",
            "minutes_sections",
            "minutes_versions",
            "minutes_leases",
            "minutes_corrections",
            "minutes_agreements",
            "minutes_attendance",
            "minutes_errata",
            "minutes_shared",
        ],
    ),
];

/// The most lines of a crate that somebody can still hold in their head.
const MOST_LINES: usize = 9_000;

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

/// What a manifest lets a crate know that does not lie below it.
fn upward(name: &str, manifest: &str) -> Vec<String> {
    let manifest: toml::Table = manifest.parse().expect("a manifest");
    let known = manifest["dependencies"].as_table().expect("dependencies");
    let others = known.keys().filter(|other| level(other).is_some());
    others.filter(|other| level(other) >= level(name)).cloned().collect()
}

#[test]
fn a_slice_knows_only_what_lies_below_it() {
    for name in LEVELS.concat() {
        let up = upward(name, &read(&crates().join(name).join("Cargo.toml")));
        assert!(up.is_empty(), "{name} must not know {up:?}");
    }
}

#[test]
fn an_arrow_upwards_or_aside_is_seen() {
    let manifest = read(&crates().join("polls/Cargo.toml"));
    let with = |other: &str| manifest.replace("[dependencies]", &format!("[dependencies]\n{other}.workspace = true"));
    for other in ["facilitation", "hosting", "home"] {
        assert_eq!(upward("polls", &with(other)), [other]);
    }
}

#[test]
fn no_crate_is_too_large_to_know() {
    for name in LEVELS.concat() {
        let lines: usize =
            sources(&crates().join(name).join("src"), "rs").iter().map(|path| read(path).lines().count()).sum();
        assert!(lines < MOST_LINES, "{name} has {lines} lines: cut it by idea");
    }
}

/// The slice that each table belongs to.
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
    for (slice, table) in TABLES.iter().flat_map(|(slice, tables)| tables.iter().map(move |table| (slice, table))) {
        let created = owners.insert((*table).to_owned(), (*slice).to_owned());
        assert!(created.is_some(), "no migration creates {table}");
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

/// The tables of others that a source of this slice names.
fn of_others(owners: &BTreeMap<String, String>, name: &str, source: &str) -> Vec<String> {
    let is_its_own = |table: &String| owners.get(table).is_none_or(|owner| owner == name);
    named_tables(source).into_iter().filter(|table| !is_its_own(table)).collect()
}

#[test]
fn no_slice_names_the_table_of_another() {
    let owners = tables();
    assert!(owners.len() > 10, "the migrations must have been read");
    for name in LEVELS.concat() {
        for path in sources(&crates().join(name).join("src"), "rs") {
            let others = of_others(&owners, name, &read(&path));
            assert!(others.is_empty(), "{} names the tables {others:?}", path.display());
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
fn a_statement_that_names_the_table_of_another_is_seen() {
    let (owners, statement) = (tables(), "SELECT b.id FROM agenda_blocks b JOIN meetings m ON m.id = b.meeting_id");
    assert_eq!(of_others(&owners, "agenda", statement), ["meetings"]);
    assert_eq!(of_others(&owners, "meetings", statement), ["agenda_blocks"]);
    assert_eq!(of_others(&owners, "polls", statement), ["agenda_blocks", "meetings"]);
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

/// French meets the name of somebody or of a place by one rule (`writing::de`, `du`, `que`, `au`), and not as if every name began
/// with a consonant.
#[test]
fn french_meets_names_by_the_rule() {
    let names = ["name", "who", "inviter", "community", "organization", "host", "caller", "leader"];
    for name in LEVELS.concat() {
        let path = crates().join(format!("{name}/i18n/fr-CA/{name}.ftl"));
        let sentences = fs::read_to_string(&path).unwrap_or_default().to_lowercase();
        for (before, named) in ["de", "que"].into_iter().flat_map(|before| names.map(|named| (before, named))) {
            let bare = format!(" {before} {{ ${named} }}");
            assert!(!sentences.contains(&bare), "{}: {bare:?}", path.display());
        }
    }
}

/// Forms of the United States and of Great Britain, one after the other; a space ends a word.
const ELSEWHERE: &str = concat!(
    "organis|recognis|realise|personalis|summaris|apologis|emphasise|finalis|prioritis|customis|authoris|",
    "minimis|standardis|synchronis|analyse|programme|judgement|whilst|center|color|favor|neighbor|honor|",
    "labor|behavior|flavor|theater|catalog |defense|offense|canceled|canceling|labeled|modeled|traveled|",
    "counselor|counseling|skillful|gray|fulfillment",
);

/// English is spelled as in Canada (Canadian Oxford): neither as in the United States nor as in Great Britain.
#[test]
fn english_is_spelled_as_in_canada() {
    // Words everywhere.
    const EVERYWHERE: &[&str] = &["collabor", "elabor", "laborat"];
    for name in LEVELS.concat() {
        let english = crates().join(format!("{name}/i18n/en-CA"));
        for path in ["ftl", "toml"].into_iter().flat_map(|end| sources(&english, end)) {
            for line in read(&path).lines() {
                let said = EVERYWHERE.iter().fold(what_is_said(line), |said, word| said.replace(word, ""));
                let found = ELSEWHERE.split('|').find(|form| said.contains(form));
                assert!(found.is_none(), "{}: {found:?} in: {line}", path.display());
            }
        }
    }
}

/// The words of a line, in small letters: not its key, nor what stands between braces, which is the name of a value.
fn what_is_said(line: &str) -> String {
    let outside: String = line.split('{').map(|part| part.rsplit('}').next().unwrap_or_default()).collect();
    match line.contains(" = ") {
        true => outside.split_once(" = ").map_or_else(String::new, |(_, said)| said.to_lowercase()),
        false => outside.to_lowercase(),
    }
}
