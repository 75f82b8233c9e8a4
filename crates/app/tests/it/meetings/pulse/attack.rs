//! Show 4, and beyond: somebody with a copy of the database and of every page at every moment, who wants to know what one
//! person said.

use std::collections::BTreeSet;

use platform::{DAY, sql, sql_pair};

use super::room::SENTENCES;
use super::{Phone, Room};
use crate::world::{Person, Tables, difference};

/// Every page where something of a pulse could be seen, as these people see it; without the secrets, which are new each time.
async fn seen(room: &Room, people: &[&Person]) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for person in people {
        pages.push(person.get(&room.march).await.page.source().to_owned());
        pages.push(person.get("/c/essai/rencontres").await.page.source().to_owned());
        pages.push(person.get("/c/essai").await.page.source().to_owned());
        pages.push(person.get(&format!("{}/pouls", room.march)).await.page.source().to_owned());
        pages.push(person.get(&format!("{}/pouls/fermeture", room.march)).await.page.source().to_owned());
        let form = person.get(&room.form).await;
        let secret = form.page.attributes("input[name=appareil]", "value").concat();
        pages.push(form.page.source().replace(&secret, "…"));
    }
    pages.into_iter().map(without_keys).collect()
}

/// The page without the keys of its other forms, which are new each time.
fn without_keys(page: String) -> String {
    let mut parts = page.split("name=\"cle\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| whole + part.split_once('"').map_or(part, |(_, rest)| rest))
}

#[tokio::test]
async fn with_four_nothing_shows_with_five_it_does_and_the_sixth_is_never_revealed() {
    let room = Room::opens().await;
    let (members, team) = ([&room.house.awa, &room.house.jean], [&room.house.samira, &room.house.nadia]);
    let (mut for_members, mut for_team) = (vec![seen(&room, &members).await], vec![seen(&room, &team).await]);
    for person in 0..12 {
        room.answers(person..person + 1).await;
        for_members.push(seen(&room, &members).await);
        for_team.push(seen(&room, &team).await);
    }
    let same = |pages: &[Vec<String>]| pages.windows(2).all(|pair| pair[0] == pair[1]);
    assert!(same(&for_members), "while it is open, members see the same whatever was answered");
    assert!(same(&for_team[..5]) && same(&for_team[5..]), "those who may close it learn one thing, at the fifth");
    assert_ne!(for_team[4], for_team[5], "they learn it");
    assert!(for_team.iter().flatten().all(|page| !page.contains(SENTENCES[0])));
    room.closes().await;
    let shown = seen(&room, &members).await;
    assert!(shown[0].contains("Au moins 10 personnes"), "twelve is not said");
    room.house.instance.clock.advance(DAY);
    assert_eq!(room.house.awa.get(&room.march).await.page.around("En un mot").source(), around(&shown[0]));
}

fn around(page: &str) -> String {
    testkit::Page::from(page).around("En un mot").source().to_owned()
}

#[tokio::test]
async fn with_exactly_four_and_exactly_five() {
    for (people, shows) in [(0, false), (1, false), (4, false), (5, true)] {
        let room = Room::opens().await;
        room.answers(0..people).await;
        room.closes().await;
        let page = room.house.samira.get(&room.march).await.is(200).page;
        assert_eq!(page.has("au moins 5"), shows, "{people}");
        assert_eq!(page.has(SENTENCES[0]), shows, "{people}");
    }
}

/// What an answer changes in the whole database, looked at before and after: two rows, whatever is in it and whoever sends it.
#[tokio::test]
async fn an_answer_writes_over_the_box_and_the_devices_and_nothing_else() {
    let room = Room::opens().await;
    let db = &room.house.instance.db;
    room.answers(0..3).await;
    let phone = Phone::of(room.house.awa.clone(), &room.form).await;
    room.house.instance.clock.advance(DAY);
    let (tables, visits) = (Tables::of(db).await, "SELECT CAST(SUM(seen_at) AS BIGINT) FROM sessions");
    let (mut before, last_visits) = (tables.whole(db).await, room.house.count(visits).await);
    phone.answers(&[("utile", "2"), ("confiance", "1"), ("mot", "Lourd"), ("phrase", "Je n’ai pas osé parler.")]).await;
    let mut after = tables.whole(db).await;
    before.sort_unstable();
    after.sort_unstable();
    let changed = difference(&before, &after);
    let written: Vec<&str> = changed.iter().map(|row| row.split(':').next().unwrap_or_default()).collect();
    assert_eq!(written, ["- pulse_answers", "- pulse_devices", "+ pulse_answers", "+ pulse_devices"], "{changed:#?}");
    assert!(
        changed.iter().any(|row| row.contains("Je n’ai pas osé")),
        "the answer must be there for this to mean anything"
    );
    assert!(after.iter().all(|(_, row)| !row.contains(&phone.secret())), "its secret is nowhere");
    assert_eq!(room.house.count(visits).await, last_visits, "that Awa was there is not written down");
    assert_eq!(room.house.count("SELECT COUNT(*) FROM pulse_answers").await, 1);
    let now = room.house.instance.clock.now().to_string();
    assert!(changed.iter().all(|row| !row.contains(&now[..8])), "no row says when");
}

/// The same people in another order, their words exchanged: the same bytes.
#[tokio::test]
async fn the_box_says_neither_the_order_nor_what_came_together() {
    let said: [[(&str, &str); 3]; 4] = [
        [("utile", "1"), ("mot", "zèbre"), ("phrase", "Première.")],
        [("utile", "5"), ("mot", "abeille"), ("phrase", "Dernière.")],
        [("utile", "3"), ("mot", "moutarde"), ("phrase", "Au milieu.")],
        [("utile", "5"), ("mot", "érable"), ("phrase", "Ensuite.")],
    ];
    let (one, other) = (Room::opens().await, Room::opens().await);
    for answer in &said {
        one.phone().await.answers(answer).await;
    }
    for place in [2, 0, 3, 1] {
        let [note, _, sentence] = said[place];
        other.phone().await.answers(&[note, said[3 - place][1], sentence]).await;
    }
    assert_eq!(one.content().await, other.content().await);
    let devices = "SELECT hashes FROM pulse_devices";
    let hashes: String = sql(devices).value(&one.house.instance.db).await.unwrap();
    let hashes: Vec<&str> = hashes.lines().collect();
    assert_eq!(hashes.len(), 4);
    assert!(hashes.is_sorted(), "in the order of their digits");
}

#[tokio::test]
async fn closing_leaves_what_is_shown_and_nothing_it_was_made_of() {
    let room = Room::opens().await;
    let db = &room.house.instance.db;
    for place in 0..6 {
        let mut said = vec![("utile", "5"), ("phrase", SENTENCES[place])];
        if place < 4 {
            said.push(("mot", ["ornithorynque", "kaléidoscope", "quincaillerie", "wapiti"][place]));
        }
        room.phone().await.answers(&said).await;
    }
    let devices = sql("SELECT salt, hashes FROM pulse_devices").one::<(String, String)>(db).await.unwrap();
    room.closes().await;
    let traces: Vec<&str> = ["wapiti", &devices.0].into_iter().chain(devices.1.lines()).collect();
    let rows = Tables::of(db).await.whole(db).await;
    assert!(rows.iter().any(|(_, row)| row.contains(SENTENCES[0])), "what is shown is there");
    let left: BTreeSet<_> = rows.iter().filter(|(_, row)| traces.iter().any(|trace| row.contains(trace))).collect();
    assert!(left.is_empty(), "{left:#?}");
    room.house.awa.get(&room.march).await.is(200).shows("Moins de cinq mots").hides("wapiti").shows(SENTENCES[0]);
    let file = sql_pair("SELECT file FROM pragma_database_list WHERE name = 'main'", "SELECT ''");
    let file: String = file.value(db).await.unwrap();
    if !file.is_empty() {
        the_file_forgets(&room, &file, &traces).await;
    }
}

/// Neither does a copy of the file bring it back, once its write-ahead file is written into it.
async fn the_file_forgets(room: &Room, file: &str, traces: &[&str]) {
    room.house.instance.db.close().await;
    let bytes = std::fs::read(file).unwrap();
    let holds = |trace: &str| bytes.windows(trace.len()).any(|window| window == trace.as_bytes());
    assert!(holds("Zut, déjà fini."), "what is shown is in the file");
    for trace in traces {
        assert!(!holds(trace), "{trace} is still in the file");
    }
}
