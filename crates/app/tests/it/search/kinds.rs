//! Each kind with each role: what is found is what its pages show, and nobody finds what they may not read.

use communities::Role;
use findings::Index;
use platform::{DAY, sql};

use super::house::{ROOM, read};
use crate::world::{Ask, House, Person, Sent};

/// The word that everything says.
const WORD: &str = "xylophone";

/// A house where everything says the word; the committee too.
async fn full() -> House {
    let house = House::open().await;
    let season = &house.season;
    house.awa.says_in(ROOM, "Le xylophone de tous").await;
    season.says(house.nadia.account(), "comite", "Le xylophone du comité").await;
    let advisor = house.person("Blaise", Role::Advisor).await;
    for (person, room) in [(&house.awa, ROOM), (&advisor, "/c/essai/salons/comite")] {
        let score = Sent::files(&[("body", "")], &[("fichiers", "xylophone de tous.txt", b"do mi sol".to_vec())]);
        person.asks(&Ask::of(axum::http::Method::POST, format!("{room}/messages"), score)).await.is(303);
    }
    let meeting = season.holds_today().await;
    season.plans(meeting, "Accorder un xylophone").await;
    season.decides("Garder le xylophone").await;
    season.tries(house.awa.account(), meeting, "Jouer du xylophone").await;
    house
}

/// What this person finds by the API: the kind, the words and the address of each thing.
async fn found(house: &House, person: &Person, typed: &str) -> Vec<[String; 3]> {
    let program = person.program(house).await;
    let path = format!("/api/v1/communities/{}/search?q={typed}&limit=100", house.community.id);
    let found = read(&program.get(path).await.is(200));
    let text = |each: &serde_json::Value, name: &str| each[name].as_str().expect("a text").to_owned();
    let each = |each| [text(each, "kind"), text(each, "title") + " " + &text(each, "snippet"), text(each, "url")];
    found["results"].as_array().expect("a list").iter().map(each).collect()
}

/// The index of words tells places by marks: one that it would read as several words makes the question fail.
#[tokio::test]
async fn what_is_narrowed_to_a_meeting_is_looked_for_in_every_kind_of_what_is_there() {
    let house = full().await;
    let meeting = sql("SELECT meeting_id FROM agenda_blocks WHERE title LIKE '%xylophone%'");
    let name = sql("SELECT CASE WHEN theme = '' THEN title_fr ELSE theme END FROM meetings WHERE id = $1");
    let meeting: i64 = meeting.value(&house.instance.db).await.unwrap();
    let name: String = name.bind(meeting).value(&house.instance.db).await.unwrap();
    let found = house.samira.finds(&format!("xylophone dans:\"{name}\"")).await;
    assert_eq!(found.len(), 1, "what is planned there: {found:?}");
    let is_one_word = |kind: &str| kind.bytes().all(|byte| byte.is_ascii_lowercase());
    let kinds: Vec<_> = Index::in_use(&house.instance).unwrap().kinds().iter().map(|each| each.kind).collect();
    assert!(kinds.iter().all(|kind| is_one_word(kind)), "{kinds:?}");
}

#[tokio::test]
async fn each_role_finds_of_each_kind_what_its_pages_show() {
    let house = full().await;
    let advisor = house.person("Carmen", Role::Advisor).await;
    let readers = [(&house.nadia, 2), (&house.samira, 1), (&house.awa, 1), (&advisor, 2)];
    for (person, messages) in readers {
        let found = found(&house, person, "xylophones").await;
        let mut kinds: Vec<_> = found.iter().map(|[kind, ..]| kind.as_str()).collect();
        for of_rooms in ["message", "file"] {
            assert_eq!(kinds.iter().filter(|kind| **kind == of_rooms).count(), messages, "{found:#?}");
        }
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds, ["agenda", "commitment", "decision", "file", "message"], "{found:#?}");
        for [kind, words, url] in &found {
            let page = person.get(url).await;
            let page = if page.status == 303 { person.get(page.header("location")).await } else { page };
            assert!(page.is(200).page.text().contains(WORD), "{kind}: {words} is at {url}");
        }
    }
}

#[tokio::test]
async fn whoever_is_around_the_space_or_next_door_finds_nothing_of_it() {
    let house = full().await;
    for role in [Role::Guest, Role::Network, Role::Sponsor] {
        let outside = house.person(role.code(), role).await;
        outside.get("/c/essai/recherche?q=xylophone").await.is(404).hides("xylophone de");
        let program = outside.program(&house).await;
        program.get(format!("/api/v1/communities/{}/search?q={WORD}", house.community.id)).await.is(404);
    }
    let neighbour = house.stranger("Chloé").await;
    house.joins(&neighbour, &house.neighbour().await, Role::Coordination).await;
    neighbour.get("/c/voisine/recherche?q=xylophone").await.is(200).shows("Rien trouvé").hides("Le xylophone");
}

#[tokio::test]
async fn meetings_are_found_by_what_they_are_called() {
    let house = House::open().await;
    house.awa.looks_for("accueil").await.shows("Rencontre d’accueil");
    house.jean.looks_for("welcome").await.shows("Welcome meeting");
    house.awa.looks_for("type:rencontre formations").await.shows("Première formation");
}

#[tokio::test]
async fn files_are_found_by_their_names_until_their_message_goes() {
    let house = full().await;
    for typed in ["a:fichier", "has:file xylophones", "type:fichier tous", "xylophone.txt"] {
        house.awa.looks_for(typed).await.shows("xylophone de tous.txt");
    }
    house.awa.looks_for("a:fichier marimba").await.shows("Rien trouvé");
    let holds = "SELECT holder_id FROM files WHERE holder = 'message' ORDER BY id LIMIT 1";
    let message = house.count(holds).await;
    house.awa.post(format!("{ROOM}/messages/{message}/retrait"), &[]).await.is(303);
    house.awa.looks_for("a:fichier").await.shows("Rien trouvé");
    assert_eq!(house.kept("file").await.len(), 1, "the committee's is there");
    assert_eq!(house.count("SELECT COUNT(*) FROM messages WHERE file_names IS NOT NULL").await, 1);
}

#[tokio::test]
async fn what_changes_or_goes_away_is_found_as_it_is() {
    let house = full().await;
    let season = &house.season;
    let meeting = season.holds_today().await;
    let block = season.plans(meeting, "Une clarinette").await;
    assert_eq!(house.awa.looks_for("clarinette").await.page.all(".found h2"), ["Une clarinette"]);
    season.takes_out(meeting, block).await;
    house.awa.looks_for("clarinette").await.shows("Rien trouvé");
    let commitment = season.tries(house.awa.account(), meeting, "Un hautbois").await;
    house.awa.looks_for("hautbois").await.shows("Un hautbois");
    house.awa.post(format!("/c/essai/engagements/{commitment}/retrait"), &[]).await.is(303);
    house.awa.looks_for("hautbois").await.shows("Rien trouvé");
}

#[tokio::test]
async fn what_is_said_in_confidence_is_in_no_index_and_minutes_are_found_once_members_read_them() {
    let house = full().await;
    let meeting = house.season.holds_today().await;
    let agenda = format!("/c/essai/rencontres/{meeting}/ordre-du-jour/ajout");
    let told = [("titre", "Le trombone de Luc"), ("duree", "60"), ("genre", "codev")];
    house.samira.post(agenda, &told).await.is(303);
    house.awa.looks_for("trombone").await.shows("Rien trouvé");
    house.waits(DAY);
    let minutes = format!("/c/essai/rencontres/{meeting}/compte-rendu");
    house.nadia.post(minutes.as_str(), &[]).await.is(303);
    let sections = "SELECT id FROM minutes_sections WHERE meeting_id = $1 AND NOT is_confidential ORDER BY position";
    let sections: Vec<i64> = sql(sections).bind(meeting).values(&house.instance.db).await.unwrap();
    let (text, revision) = (format!("texte-{}", sections[0]), format!("revision-{}", sections[0]));
    house.nadia.post(format!("{minutes}/redaction"), &[(&text, "Une contrebasse"), (&revision, "1")]).await.is(303);
    house.awa.looks_for("contrebasse").await.shows("Rien trouvé");
    house.nadia.post(format!("{minutes}/ouverture"), &[("jours", "3")]).await.is(303);
    house.awa.looks_for("contrebasse").await.shows("Compte rendu").shows("Une contrebasse");
    house.awa.looks_for("trombone").await.shows("Rien trouvé");
}

/// No event is missing from what a slice declares: the index that followed them is the one that would be made of what is there.
#[tokio::test]
async fn the_index_that_followed_is_the_one_that_would_be_made() {
    let house = full().await;
    let season = &house.season;
    let meeting = season.meeting_on("2027-04-22").await;
    let block = season.plans(meeting, "Un violon").await;
    season.plans(meeting, "Un alto").await;
    season.takes_out(meeting, block).await;
    season.dates(meeting, "2027-04-29").await;
    let decision = season.decides("Un tambour").await;
    season.reopens(decision).await;
    season.cancels(meeting).await;
    let rows = async || -> Vec<(i64, String, i64, i64, Option<i64>, String)> {
        let rows = "SELECT id, kind, thing, place, author_id, words FROM findings ORDER BY kind, thing";
        sql(rows).all(&house.instance.db).await.unwrap()
    };
    // What is inside of files is read by a job.
    while house.works().await > 0 {}
    let followed = rows().await;
    assert!(followed.len() > 10, "{followed:#?}");
    let tx = house.instance.db.begin().await.unwrap();
    // Breaks on purpose: nothing is left of it.
    sql("DELETE FROM findings").run(&tx).await.unwrap();
    tx.commit().await.unwrap();
    app::housekeeping::begin(&house.instance).await;
    while house.works().await > 0 {}
    assert_eq!(rows().await, followed);
}

#[tokio::test]
async fn what_somebody_tried_goes_with_their_account_and_what_they_said_stays() {
    let house = full().await;
    let email = house.awa.account().email.to_string();
    house.awa.post("/profil/suppression", &[("email", &email)]).await.is(303);
    let kinds = found(&house, &house.nadia, "xylophone").await.into_iter().map(|[kind, ..]| kind);
    assert_eq!(kinds.collect::<Vec<_>>(), ["agenda", "file", "file", "decision", "message", "message"]);
    assert!(house.kept("commitment").await.is_empty());
}
