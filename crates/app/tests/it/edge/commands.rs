//! No command empties what it did not make.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use platform::{Db, Location, sql};
use testkit::Database;
use tokio::io::AsyncReadExt;

use super::{free_address, jasette, says};

/// A folder of this test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn named(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("jasette-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("plain letters")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Starts a demonstration there, waits until it is ready, and kills it.
async fn plays(folder: &Folder) {
    let address = free_address();
    let words = ["demo", "--data", folder.path()];
    let mut child = jasette(&words, &[("JASETTE_LISTEN", &address)]).spawn().unwrap();
    let ready = async {
        while reqwest::get(format!("http://{address}/readyz")).await.is_err() {
            if child.try_wait().unwrap().is_some() {
                let mut said = String::new();
                child.stderr.take().unwrap().read_to_string(&mut said).await.unwrap();
                panic!("it stopped: {said}");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(240), ready).await.expect("the demonstration opens");
    child.kill().await.unwrap();
}

async fn refuses(folder: &Folder) {
    let (fine, said) = says(&["demo", "--data", folder.path()], &[("JASETTE_LISTEN", &free_address())]).await;
    assert!(!fine && said.contains("n’a pas été fait par «\u{a0}jasette demo\u{a0}»"), "{said}");
}

fn bytes(folder: &Folder) -> Vec<u8> {
    fs::read(folder.0.join("jasette.sqlite")).unwrap()
}

#[tokio::test]
async fn a_demonstration_replaces_only_a_demonstration() {
    if Database::is_postgres() {
        return;
    }
    let real = Folder::named("real");
    says(&["migrate"], &[("JASETTE_DATA", real.path())]).await;
    let before = bytes(&real);
    refuses(&real).await;
    assert!(bytes(&real) == before, "nothing in it is touched");

    let demonstration = Folder::named("demonstration");
    plays(&demonstration).await;
    let before = bytes(&demonstration);
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (fine, said) = says(&["demo", "--data", demonstration.path()], &[("JASETTE_LISTEN", &address)]).await;
    assert!(!fine && said.contains(&format!("Rien ne peut être servi à {address}")), "{said}");
    assert!(bytes(&demonstration) == before, "an address that somebody else holds costs nothing");
    plays(&demonstration).await;
    let (fine, said) = says(&["migrate"], &[("JASETTE_DATA", demonstration.path())]).await;
    assert!(fine, "{said}");
    refuses(&demonstration).await;
}

/// Who opens it sees what a season changes: a survey read and one open, pulses, stories at each consent, news of what was tried.
#[tokio::test]
async fn a_demonstration_is_a_season_of_twelve() {
    if Database::is_postgres() {
        return;
    }
    let demonstration = Folder::named("season-of-twelve");
    plays(&demonstration).await;
    let db = Db::open(&Location::File(demonstration.0.join("jasette.sqlite"))).await.unwrap();
    for (what, counted, expected) in SEASON_OF_TWELVE {
        assert_eq!(sql(counted).value::<i64>(&db).await.unwrap(), *expected, "{what}");
    }
    let levels = sql("SELECT DISTINCT level FROM stories ORDER BY level").values::<String>(&db).await.unwrap();
    assert_eq!(levels, ["federation", "group", "me", "quoted"]);
    let outcomes = "SELECT DISTINCT outcome FROM commitments WHERE outcome IS NOT NULL ORDER BY outcome";
    assert_eq!(sql(outcomes).values::<String>(&db).await.unwrap(), ["adapted", "tried"]);
}

/// What is counted in it: what, the statement that counts it, how many.
const SEASON_OF_TWELVE: &[(&str, &str, i64)] = &[
    ("members and who facilitates", "SELECT COUNT(*) FROM memberships WHERE role IN ('member', 'facilitator')", 12),
    ("surveys closed and read", "SELECT COUNT(*) FROM surveys WHERE published <> '' AND words_shown_at IS NOT NULL", 1),
    ("surveys open", "SELECT COUNT(*) FROM surveys WHERE opened_at IS NOT NULL AND closed_at IS NULL", 1),
    ("votes closed and in the register", "SELECT COUNT(*) FROM votes WHERE decision IS NOT NULL", 1),
    ("votes open", "SELECT COUNT(*) FROM votes WHERE opened_at IS NOT NULL AND closed_at IS NULL", 1),
    ("pulses shown", "SELECT COUNT(*) FROM pulses WHERE closed_at IS NOT NULL AND published LIKE '%at_least%'", 3),
    ("trainings open to the network", "SELECT COUNT(*) FROM trainings_open", 1),
    ("who has a place in one", "SELECT COUNT(*) FROM trainings_registered WHERE has_place", 2),
    ("who waits for one", "SELECT COUNT(*) FROM trainings_registered WHERE NOT has_place", 1),
    ("commitments with news", "SELECT COUNT(*) FROM commitments WHERE outcome IS NOT NULL", 4),
    ("expenses checked", "SELECT COUNT(*) FROM budget_expenses WHERE state = 'checked'", 9),
    ("expenses that do not count", "SELECT COUNT(*) FROM budget_expenses WHERE void_reason <> ''", 1),
    ("expenses with a receipt", "SELECT COUNT(*) FROM budget_expenses WHERE files IS NOT NULL", 3),
    ("what was given", "SELECT COUNT(*) FROM budget_gifts", 4),
    ("what goes with a report that is owed", "SELECT COUNT(*) FROM report_pieces", 4),
    ("photos", "SELECT COUNT(*) FROM celebration_photos", 2),
    ("reports sent", "SELECT COUNT(*) FROM report_versions", 1),
    ("reports being written", "SELECT COUNT(*) FROM reports WHERE state = 'draft'", 1),
    ("commitments without", "SELECT COUNT(*) FROM commitments WHERE outcome IS NULL", 1),
];

/// The console makes files of a template that ships and of one’s own, and says with its line what is wrong in one.
#[tokio::test]
async fn a_report_is_made_of_a_template_at_the_console() {
    if Database::is_postgres() {
        return;
    }
    let (demonstration, out) = (Folder::named("reported"), Folder::named("report-files"));
    plays(&demonstration).await;
    let db = Db::open(&Location::File(demonstration.0.join("jasette.sqlite"))).await.unwrap();
    let community = sql("SELECT slug FROM communities ORDER BY id").values::<String>(&db).await.unwrap().remove(0);
    db.close().await;
    let own = out.0.join("mien.toml");
    fs::write(&own, include_str!("../../../../reports/templates/resume.toml")).unwrap();
    let settings = [("JASETTE_DATA", demonstration.path())];
    for (template, name) in [("rapport-final", "rapport-final"), (own.to_str().unwrap(), "mien")] {
        let command = ["report", community.as_str(), "--template", template, "--out", out.path()];
        let (fine, said) = says(&command, &settings).await;
        assert!(fine, "{said}");
        for ending in ["docx", "xlsx", "md"] {
            let file = out.0.join(format!("{name}.{ending}"));
            assert!(said.contains(file.to_str().unwrap()) && !fs::read(&file).unwrap().is_empty(), "{said}");
        }
    }
    fs::write(&own, "format = 1\nparts = 3\n").unwrap();
    let command = ["report", community.as_str(), "--template", own.to_str().unwrap(), "--out", out.path()];
    let (fine, said) = says(&command, &settings).await;
    assert!(!fine && said.contains("ligne 2"), "{said}");
    let nowhere = ["report", "nulle-part", "--template", "bilan", "--out", out.path()];
    assert!(!says(&nowhere, &settings).await.0);
}

#[tokio::test]
async fn what_is_no_database_is_somebodys_too() {
    let folder = Folder::named("notes");
    fs::write(folder.0.join("jasette.sqlite"), "mes notes").unwrap();
    refuses(&folder).await;
    assert_eq!(bytes(&folder), b"mes notes");
}

#[tokio::test]
async fn check_leaves_the_files_that_it_finds() {
    let folder = Folder::named("check");
    let found = folder.0.join(".jasette-check");
    fs::write(&found, "à quelqu’un").unwrap();
    says(&["check"], &[("JASETTE_DATA", folder.path()), ("JASETTE_LISTEN", &free_address())]).await;
    assert_eq!(fs::read_to_string(&found).unwrap(), "à quelqu’un");
    let left: Vec<_> = names(&folder.0).into_iter().filter(|name| name.starts_with(".jasette-check-")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// The stories of everybody are in it.
#[tokio::test]
async fn a_folder_that_is_made_for_the_data_is_for_nobody_else() {
    for command in ["migrate", "check"] {
        let folder = Folder::named(&format!("made-by-{command}"));
        let data = folder.0.join("data");
        let settings = [("JASETTE_DATA", data.to_str().unwrap()), ("JASETTE_LISTEN", &free_address())];
        says(&[command], &settings).await;
        assert_eq!(fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700, "{command}");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|each| each.unwrap().file_name().into_string().unwrap());
    names.collect()
}
