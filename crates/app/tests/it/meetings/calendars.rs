//! Meetings in people's own calendars.

use communities::Role;

use crate::world::{House, Person};

/// The address of a feed that somebody just made.
async fn made_by(person: &Person) -> String {
    let page = person.post("/profil/agenda", &[]).await.is(200);
    assert_eq!(page.header("cache-control"), "no-store", "the secret is kept nowhere on the way");
    let shown = page.page.all("main code").pop().expect("the address is shown");
    shown.strip_prefix("http://localhost:8080").expect("an address of this instance").to_owned()
}

/// The lines of a calendar, put together again.
async fn reads(house: &House, feed: &str) -> Vec<String> {
    let answer = house.nobody().get(feed).await.is(200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    answer.page.source().replace("\r\n ", "").lines().map(str::to_owned).collect()
}

fn has(lines: &[String], line: &str) -> bool {
    lines.iter().any(|each| each == line)
}

#[tokio::test]
async fn a_feed_follows_what_happens_to_a_meeting() {
    let house = House::open().await;
    let feed = made_by(&house.awa).await;
    assert!(!has(&reads(&house, &feed).await, "BEGIN:VEVENT"), "no meeting has a date");
    let march = house.march_is_set("2027-03-25").await;
    let set = reads(&house, &feed).await;
    for line in ["DTSTART;TZID=America/Toronto:20270325T130000", "SEQUENCE:1", "STATUS:CONFIRMED", "BEGIN:VTIMEZONE"] {
        assert!(has(&set, line), "{line} in {set:#?}");
    }
    let uid = |lines: &[String]| lines.iter().find(|line| line.starts_with("UID:")).cloned();
    house.sets(&march, &[("date", "2027-04-08"), ("raison", "Verglas")]).await.leads_to(&march);
    let moved = reads(&house, &feed).await;
    assert!(has(&moved, "DTSTART;TZID=America/Toronto:20270408T130000") && has(&moved, "SEQUENCE:2"));
    assert_eq!(uid(&moved), uid(&set));
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Encore")]).await.leads_to(&march);
    let cancelled = reads(&house, &feed).await;
    assert!(has(&cancelled, "STATUS:CANCELLED") && has(&cancelled, "SEQUENCE:3"));
    assert_eq!(uid(&cancelled), uid(&set));
}

#[tokio::test]
async fn a_calendar_that_has_it_already_is_told_so() {
    let house = House::open().await;
    let feed = made_by(&house.awa).await;
    let march = house.march_is_set("2027-03-25").await;
    let first = house.nobody().get(&feed).await.is(200);
    let tag = first.header("etag").to_owned();
    assert!(first.header("cache-control").contains("private"), "{}", first.header("cache-control"));
    house.nobody().with("if-none-match", &tag).get(&feed).await.is(304);
    house.sets(&march, &[("theme", "Le deuil")]).await.leads_to(&march);
    house.nobody().with("if-none-match", &tag).get(&feed).await.is(200);
}

#[tokio::test]
async fn an_address_is_replaced_and_closed_at_once() {
    let house = House::open().await;
    let first = made_by(&house.awa).await;
    let second = made_by(&house.awa).await;
    house.nobody().get(&first).await.is(404);
    house.nobody().get(&second).await.is(200);
    let page = house.awa.get("/profil/agenda").await.is(200).shows("Elle date du mercredi 17 mars 2027");
    assert!(!page.page.source().contains(second.trim_start_matches("/agenda/")), "it is shown once");
    house.awa.post("/profil/agenda/fermeture", &[]).await.leads_to("/profil/agenda");
    house.nobody().get(&second).await.is(404);
}

#[tokio::test]
async fn a_guessed_address_leads_nowhere() {
    let house = House::open().await;
    let feed = made_by(&house.awa).await;
    for path in ["/agenda/.ics", "/agenda/x.ics", "/agenda/x", &feed.replace(".ics", ""), &feed.to_uppercase()] {
        house.nobody().get(path).await.is(404);
    }
    let stored = house.count("SELECT COUNT(*) FROM calendar_feeds WHERE token_hash <> ''").await;
    assert_eq!(stored, 1);
}

#[tokio::test]
async fn a_feed_shows_what_is_still_its_owners() {
    let house = House::open().await;
    let feed = made_by(&house.awa).await;
    house.march_is_set("2027-03-25").await;
    let neighbour = house.neighbour().await;
    house.joins(&house.awa, &neighbour, Role::Member).await;
    house.parts(&house.awa).await;
    let lines = reads(&house, &feed).await;
    assert!(!has(&lines, "BEGIN:VEVENT"), "{lines:#?}");
}

#[tokio::test]
async fn a_resource_persons_feed_has_the_meetings_they_are_asked_to() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-25").await;
    let marc = house.person("Marc", Role::Guest).await;
    let feed = made_by(&marc).await;
    assert!(!has(&reads(&house, &feed).await, "BEGIN:VEVENT"));
    house
        .nadia
        .post(&format!("{march}/personnes-ressources"), &[("personne", &marc.id.to_string())])
        .await
        .leads_to(&march);
    assert!(has(&reads(&house, &feed).await, "BEGIN:VEVENT"));
}

#[tokio::test]
async fn one_meeting_is_downloaded_when_it_has_a_date() {
    let house = House::open().await;
    let march = house.march().await;
    house.awa.get(&format!("{march}/agenda.ics")).await.is(404);
    house.march_is_set("2027-03-25").await;
    let file = house.awa.get(&format!("{march}/agenda.ics")).await.is(200);
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"rencontre-"));
    let text = file.page.source().replace("\r\n ", "");
    assert!(text.contains("LOCATION:12\\, rue de l’Écluse\\, ou en ligne\r\n"), "{text}");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    assert!(file.page.source().split("\r\n").all(|line| line.len() <= 75));
}

#[tokio::test]
async fn the_feed_speaks_its_owners_language() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let lines = reads(&house, &made_by(&house.jean).await).await;
    assert!(has(&lines, "SUMMARY:Monthly meeting"), "{lines:#?}");
}

/// An address of one community holds its meetings, and stops with the membership; the one of everything goes on.
#[tokio::test]
async fn a_community_has_an_address_of_its_own() {
    let house = House::open().await;
    house.march_is_set("2027-03-25").await;
    let neighbour = house.neighbour().await;
    house.joins(&house.awa, &neighbour, Role::Member).await;
    house.joins(&house.nadia, &neighbour, Role::Coordination).await;
    let theirs =
        house.count("SELECT MIN(id) FROM meetings WHERE community_id = (SELECT MAX(id) FROM communities)").await;
    let theirs = format!("/c/voisine/rencontres/{theirs}");
    house.sets(&theirs, &[("date", "2027-04-02"), ("heure", "10:00")]).await.leads_to(&theirs);
    let all = made_by(&house.awa).await;
    let page = house.awa.post("/c/essai/rencontres/agenda", &[]).await.is(200);
    assert_eq!(page.header("cache-control"), "no-store");
    let shown = page.page.all("main code").pop().expect("the address is shown");
    let only = shown.strip_prefix("http://localhost:8080").expect("an address of this instance").to_owned();
    let starts = |lines: &[String]| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with("DTSTART;TZID")).cloned().collect()
    };
    assert_eq!(
        starts(&reads(&house, &all).await).len(),
        2,
        "both communities must have a date for this test to mean anything"
    );
    let lines = reads(&house, &only).await;
    assert_eq!(starts(&lines), ["DTSTART;TZID=America/Toronto:20270325T130000"]);
    assert!(has(&lines, "X-WR-CALNAME:Essai (Jasette)"), "{lines:#?}");
    house.awa.get("/profil/agenda").await.is(200).shows("Une communauté à la fois");
    house.parts(&house.awa).await;
    house.nobody().get(&only).await.is(404);
    assert_eq!(starts(&reads(&house, &all).await), ["DTSTART;TZID=America/Toronto:20270402T100000"]);
}

#[tokio::test]
async fn the_address_of_a_community_is_replaced_and_closed_at_once() {
    let house = House::open().await;
    let makes = async || {
        let page = house.awa.post("/c/essai/rencontres/agenda", &[]).await.is(200).page;
        page.all("main code").pop().expect("the address is shown").replace("http://localhost:8080", "")
    };
    let (whole, first, second) = (made_by(&house.awa).await, makes().await, makes().await);
    house.nobody().get(&first).await.is(404);
    house.nobody().get(&second).await.is(200);
    house.awa.get("/c/essai/rencontres/agenda").await.is(200).shows("Elle date du mercredi 17 mars 2027");
    house.awa.post("/c/essai/rencontres/agenda/fermeture", &[]).await.leads_to("/c/essai/rencontres/agenda");
    house.nobody().get(&second).await.is(404);
    house.nobody().get(&whole).await.is(200);
    house.stranger("Paul").await.post("/c/essai/rencontres/agenda", &[]).await.is(404);
    house.person("Line", Role::Network).await.post("/c/essai/rencontres/agenda", &[]).await.is(404);
}
