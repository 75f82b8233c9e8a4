//! Two programs that are not ours read what leaves: Python's mail parser with its icalendar, and ical.js. What one misreads, the
//! other may show; what both understand alike is what a calendar will do.

use std::path::{Path, PathBuf};

use platform::secret;
use serde_json::Value as Json;
use testkit::Received;
use tokio::process::Command;

use super::inviting::carried;
use crate::world::{House, at};

const EVERYONE: [&str; 4] = ["nadia@example.org", "samira@example.org", "awa@example.org", "jean@example.org"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What a reader understood of these files, in their order.
async fn understood(program: &Path, script: &str, files: &[PathBuf]) -> Vec<Json> {
    let read = Command::new(program).current_dir(root().join("e2e")).arg(script).args(files).output().await;
    let read = read.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    assert!(read.status.success(), "{script}: {}", String::from_utf8_lossy(&read.stderr));
    serde_json::from_slice(&read.stdout).expect("readers print JSON")
}

/// Python with icalendar, if `bin/test` could set it up; it says in one line when it could not.
fn python() -> Option<PathBuf> {
    let home = root().join(".cache/python");
    home.join(".stamp").exists().then(|| home.join("bin/python"))
}

async fn ical_js(files: &[PathBuf]) -> Vec<Json> {
    assert!(root().join("e2e/node_modules").exists(), "run bin/test once, or: cd e2e && npm ci --ignore-scripts");
    understood(Path::new("node"), "readers/read.mjs", files).await
}

/// A folder that goes away with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        let folder = std::env::temp_dir().join(format!("jasette-readers-{}", secret::token()));
        std::fs::create_dir(&folder).expect("a new folder");
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What both understood of each mail: Python of the whole mail as it travelled, ical.js of its calendar.
async fn both(mails: &[Received]) -> Vec<Json> {
    let folder = Folder::new();
    let kept = |place: usize, ending: &str, bytes: &[u8]| {
        let path = folder.0.join(format!("{place}.{ending}"));
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let calendar = |mail: &Received| mail.calendar().unwrap_or_else(|| panic!("no calendar in {mail:?}")).1;
    let files: Vec<_> =
        mails.iter().enumerate().map(|(place, mail)| kept(place, "ics", calendar(mail).as_bytes())).collect();
    let whole: Vec<_> = mails.iter().enumerate().map(|(place, mail)| kept(place, "eml", &mail.raw)).collect();
    let found = ical_js(&files).await;
    if let Some(python) = python() {
        assert_eq!(understood(&python, "readers/read.py", &whole).await, found, "the two understand alike");
    }
    found
}

/// A calendar that somebody keeps, as RFC 5546 tells it to: the newest version of a name wins, and a cancelled one goes away.
#[derive(Default)]
struct Kept(Option<Json>);

impl Kept {
    fn receives(&mut self, message: &Json) {
        let event = &message["events"][0];
        if let Some(before) = &self.0 {
            assert_eq!(event["uid"], before["uid"], "it is the same meeting");
            assert!(event["sequence"].as_i64() > before["sequence"].as_i64(), "{event} does not follow {before}");
        }
        assert_eq!(message["method"] == "CANCEL", event["status"] == "CANCELLED", "{message}");
        self.0 = Some(event.clone());
    }

    /// When the meeting begins, if the calendar still shows it.
    fn shows(&self) -> Option<i64> {
        self.0.as_ref().filter(|event| event["status"] == "CONFIRMED")?["begins"]["at"].as_i64()
    }
}

#[tokio::test]
async fn two_readers_see_one_meeting_set_moved_cancelled_and_held_after_all() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let mut sent = vec![carried(&house).await];
    house.awa.answers(&march, "here").await.leads_to(&march);
    let text = "Deuil; perte, « silence » et après…";
    let moved = [("date", "2027-11-08"), ("heure", "09:30"), ("theme", text), ("raison", "La salle était prise")];
    house.sets(&march, &moved).await.leads_to(&march);
    sent.push(carried(&house).await);
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    sent.push(carried(&house).await);
    house.nadia.post(&format!("{march}/remise"), &[]).await.leads_to(&march);
    sent.push(carried(&house).await);
    let mails: Vec<Received> = sent.concat();
    assert_eq!(mails.len(), 4 * EVERYONE.len(), "everyone is told each time");
    let read = both(&mails).await;
    for address in EVERYONE {
        let own: Vec<&Json> =
            mails.iter().zip(&read).filter(|(mail, _)| mail.to == [address]).map(|(_, json)| json).collect();
        names_only(&own, address);
        let mut calendar = Kept::default();
        let mut shown = Vec::new();
        for message in own {
            calendar.receives(message);
            shown.push(calendar.shows());
        }
        let (first, later) = (at("2027-03-25", "13:00"), at("2027-11-08", "09:30"));
        assert_eq!(shown, [Some(first), Some(later), None, Some(later)], "{address}");
    }
    assert_eq!(read[5]["events"][0]["title"], text, "accents, commas and semicolons are what they were");
    assert_eq!(read[0]["events"][0]["begins"]["zone"], "America/Toronto");
}

/// One attendee, who is the addressee; no other address anywhere in what a calendar reads.
fn names_only(messages: &[&Json], address: &str) {
    for message in messages {
        assert_eq!(message["events"].as_array().map(Vec::len), Some(1));
        let attendees = message["events"][0]["attendees"].as_array().expect("a list");
        assert_eq!(attendees.len(), 1);
        assert_eq!(attendees[0]["address"], format!("mailto:{address}"));
        assert_eq!(message["events"][0]["organizer"][0]["address"], "mailto:jasette@example.org");
        assert_eq!(message["events"][0]["organizer"][0]["name"], "Essai");
        for other in EVERYONE.iter().filter(|other| **other != address) {
            assert!(!message.to_string().contains(other), "{other} in {message}");
        }
    }
}

#[tokio::test]
async fn two_readers_see_the_same_feed() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    house
        .sets(&march, &[("theme", "Pères; garderies, « cafés »"), ("lieu", "12, rue de l’Écluse\nPorte bleue")])
        .await
        .leads_to(&march);
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    house.sets(&april, &[("date", "2027-11-07"), ("heure", "09:00")]).await.leads_to(&april);
    house.nadia.post(&format!("{april}/annulation"), &[("raison", "Verglas, encore; hélas")]).await.leads_to(&april);
    let page = house.awa.post("/profil/agenda", &[]).await.is(200).page;
    let address = page.all("main code").pop().expect("the address is shown").replace("http://localhost:8080", "");
    let folder = Folder::new();
    let file = folder.0.join("feed.ics");
    std::fs::write(&file, house.nobody().get(&address).await.is(200).page.source()).unwrap();
    let files = [file];
    let read = ical_js(&files).await;
    if let Some(python) = python() {
        assert_eq!(understood(&python, "readers/read.py", &files).await, read, "the two understand alike");
    }
    let events = read[0]["events"].as_array().expect("a list");
    assert_eq!((read[0]["method"].as_str(), events.len()), (Some("PUBLISH"), 2));
    assert_eq!(events[0]["title"], "Pères; garderies, « cafés »");
    assert_eq!(events[0]["place"], "12, rue de l’Écluse, Porte bleue, ou en ligne");
    assert_eq!(events[0]["begins"]["at"], at("2027-03-25", "13:00"));
    assert_eq!(
        (events[1]["status"].as_str(), events[1]["begins"]["at"].as_i64()),
        (Some("CANCELLED"), Some(at("2027-11-07", "09:00")))
    );
    assert!(events[1]["text"].as_str().is_some_and(|text| text.contains("Verglas, encore; hélas")));
    assert!(events.iter().all(|event| event["attendees"] == Json::Array(Vec::new())), "a feed names nobody");
}
