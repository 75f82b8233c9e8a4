//! Files shown to a scanner before they are kept: a real clamd, with one signature of our own.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use platform::Scanner;
use tokio::process::{Child, Command};

use super::house::ROOM;
use super::kept::kept;
use crate::world::House;

/// What the signature finds, in a text that is nothing else.
const DANGER: &str = "Un danger inventé pour cet essai, et rien d’autre.";

/// A scanner, which ends with this value.
struct Clamd {
    folder: PathBuf,
    running: Child,
}

impl Clamd {
    /// None where ClamAV is not installed.
    async fn new() -> Option<Clamd> {
        let folder = std::env::temp_dir().join(format!("jasette-clamd-{}", platform::secret::token()));
        std::fs::create_dir_all(folder.join("signatures")).unwrap();
        let signed: String = DANGER.bytes().map(|byte| format!("{byte:02x}")).collect();
        std::fs::write(folder.join("signatures/essai.ndb"), format!("Jasette.Essai:0:*:{signed}\n")).unwrap();
        let place = folder.display();
        let said = format!(
            "LocalSocket {place}/socket\nDatabaseDirectory {place}/signatures\nTemporaryDirectory {place}\nForeground yes\n"
        );
        std::fs::write(folder.join("clamd.conf"), said).unwrap();
        // Debian keeps it where the path of a person does not look.
        let program = ["clamd", "/usr/sbin/clamd"].into_iter().find_map(|program| {
            let mut command = Command::new(program);
            command.arg("-c").arg(folder.join("clamd.conf")).stdout(Stdio::null()).stderr(Stdio::null());
            command.kill_on_drop(true).spawn().ok()
        });
        let Some(running) = program else {
            std::fs::remove_dir_all(&folder).unwrap();
            return None;
        };
        let clamd = Clamd { folder, running };
        clamd.is_there().await;
        Some(clamd)
    }

    fn scanner(&self) -> Scanner {
        Scanner::Socket(self.folder.join("socket"))
    }

    /// It reads its signatures before it listens.
    async fn is_there(&self) {
        for _ in 0..600 {
            if self.folder.join("socket").exists() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("clamd does not listen after a minute");
    }

    async fn dies(&mut self) {
        self.running.kill().await.unwrap();
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        // What is left of it is in the folder of temporary files.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[expect(clippy::print_stdout, reason = "it says in one line what was left out")]
#[tokio::test]
async fn a_scanner_keeps_harm_out_and_one_that_is_silent_keeps_every_file_waiting() {
    let Some(mut clamd) = Clamd::new().await else {
        return println!("left out: files shown to a scanner, because ClamAV (clamd) is not installed");
    };
    let scanner = clamd.scanner();
    let house = House::open_where(|settings| settings.files.scanner = Some(scanner)).await;
    let answers = || files::scanner_answers(&house.instance.settings.files);
    assert!(matches!(answers().await, Some(Ok(()))));
    let (messages, awa) = (format!("{ROOM}/messages"), &house.awa);
    let large = "Rien que des mots. ".repeat(20_000);
    awa.sends_with(&messages, "Voici", &[("notes.txt", large.as_bytes())]).await.is(303);
    let harm = [("suite.txt", large.as_bytes()), ("piege.txt", DANGER.as_bytes())];
    let refused = awa.sends_with(&messages, "Mes mots", &harm).await.is(422);
    let error = refused.page.all("#files-error").join("");
    assert!(error.contains("piege.txt") && error.contains("antivirus"), "{error:?}");
    assert!(refused.page.html("textarea").contains("Mes mots"));
    let program = awa.clone().gives_a_program(&[("nom", "un carnet"), ("portee", "writes")]).await;
    program.uploads("piege.txt", DANGER.as_bytes()).await.is(422).shows("antivirus");
    assert_eq!(kept(&house).await.len(), 2, "the two that are harmless");
    clamd.dies().await;
    assert!(matches!(answers().await, Some(Err(_))));
    let waits = awa.sends_with(&messages, "Mes mots", &[("notes.txt", b"Rien")]).await.is(422);
    assert!(waits.page.all("#files-error").join("").contains("ne répond pas"));
    program.uploads("notes.txt", b"Rien").await.is(503);
    awa.sends_with(&messages, "Mes mots", &[]).await.is(303);
}

#[tokio::test]
async fn where_no_scanner_is_named_none_is_asked() {
    let house = House::open().await;
    assert!(files::scanner_answers(&house.instance.settings.files).await.is_none());
    house.awa.sends_with(&format!("{ROOM}/messages"), "Voici", &[("a.txt", DANGER.as_bytes())]).await.is(303);
}
