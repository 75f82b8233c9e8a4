//! A season opens from its program, and is read by each as it concerns them.

use crate::world::House;

#[tokio::test]
async fn a_season_gives_its_meetings_and_the_first_has_no_date() {
    let house = House::open().await;
    assert_eq!(house.meetings().await.len(), 4);
    let page = house.awa.get("/c/essai/rencontres").await.is(200);
    let page = page.shows("début décembre 2026, date à déterminer").shows("mars 2027, date à déterminer");
    let line = page.page.all("ol.season li");
    assert_eq!(line.len(), 3, "a training without a date is not on the line: {line:?}");
    assert!(line[0].starts_with("Accueil") && line[1].starts_with("Mars") && line[2].starts_with("Avril"));
    page.shows("Première formation").hides("Il manque");
}

#[tokio::test]
async fn those_who_prepare_see_what_is_missing() {
    let house = House::open().await;
    let page = house.samira.get("/c/essai/rencontres").await.is(200).shows("Il manque : la date, le lieu");
    assert!(page.page.has_link("Ajouter une rencontre"));
    assert!(page.page.has_link("Je connais déjà la date · Rencontre d’accueil"));
    let page = house.awa.get("/c/essai/rencontres").await.is(200);
    assert!(!page.page.has_link("Ajouter une rencontre"));
}

#[tokio::test]
async fn the_next_one_comes_first_and_the_held_ones_are_kept() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let page = house.awa.get("/c/essai/rencontres").await.is(200).shows("La prochaine");
    page.page.around("La prochaine").shows("jeudi 18 mars 2027, 13 h à 16 h").button("J’y serai sur place");
    house.it_is("2027-03-18", "16:01");
    let page = house.awa.get("/c/essai/rencontres").await.is(200).hides("La prochaine").shows("Tenues");
    assert_eq!(page.page.around("Tenues").link("Rencontre mensuelle"), march);
    house.samira.get("/c/essai/rencontres").await.is(200).shows("Noter les présences");
}

#[tokio::test]
async fn english_readers_read_english() {
    let house = House::open().await;
    house.march_is_set("2027-03-18").await;
    let page = house.jean.get("/c/essai/rencontres").await.is(200);
    page.shows("early December 2026, date to be determined").shows("Thursday, March 18, 2027, 1 p.m. to 4 p.m.");
}

#[tokio::test]
async fn a_meeting_is_added_and_waits_for_its_date() {
    let house = House::open().await;
    house.nadia.get("/c/essai/rencontres/ajout").await.is(200);
    let fields = [("genre", "follow_up"), ("theme", "Après le deuil")];
    house.nadia.post("/c/essai/rencontres/ajout", &fields).await.leads_to("/c/essai/rencontres/");
    house.awa.get("/c/essai/rencontres").await.is(200).shows("Après le deuil").shows("Rencontre de suivi");
    assert!(house.letters().await.is_empty(), "nobody is told before there is a date");
    assert_eq!(house.events().await, [("meetings.added".to_owned(), "members".to_owned())]);
}

#[tokio::test]
async fn a_meeting_to_add_is_checked_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let long = "é".repeat(161);
    for (kind, theme) in [("welcome", "x"), ("", "x"), ("follow_up", long.as_str()), ("training", "a\0b")] {
        let page = house.nadia.post("/c/essai/rencontres/ajout", &[("genre", kind), ("theme", theme)]).await.is(422);
        assert_eq!(
            page.page.field("Thème").value.trim_end_matches('\0'),
            theme.replace('\0', "\u{fffd}").trim_end_matches('\u{fffd}')
        );
    }
    assert_eq!(house.meetings().await.len(), 4);
}
