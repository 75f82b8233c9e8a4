//! Who may enter which page of a meeting; what is closed answers like what is not there.

use communities::Role;

use crate::world::{House, Person};

const PAGES: [&str; 7] =
    ["", "/agenda.ics", "/date", "/annulation", "/presences", "/presences/feuille", "/personnes-ressources"];
const DEEDS: [&str; 8] = [
    "/reponse",
    "/date",
    "/annulation",
    "/remise",
    "/presences",
    "/presences/oui",
    "/presences/absents",
    "/personnes-ressources/retrait",
];

async fn opens(person: &Person, meeting: &str) -> Vec<&'static str> {
    let mut open = Vec::new();
    for page in PAGES {
        match person.get(&format!("{meeting}{page}")).await.status.as_u16() {
            200 => open.push(page),
            404 => {}
            other => panic!("{page} answers {other}"),
        }
    }
    open
}

#[tokio::test]
async fn each_role_opens_its_pages_and_no_other() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    assert_eq!(opens(&house.nadia, &march).await, PAGES);
    assert_eq!(opens(&house.samira, &march).await, PAGES);
    for (role, expected) in [
        (Role::Member, &PAGES[..2]),
        (Role::Advisor, &PAGES[..2]),
        (Role::Guest, &[][..]),
        (Role::Sponsor, &[][..]),
        (Role::Network, &[][..]),
    ] {
        let person = house.person(role.code(), role).await;
        assert_eq!(opens(&person, &march).await, expected, "{role:?}");
    }
    assert!(opens(&house.stranger("Chloé").await, &march).await.is_empty());
}

#[tokio::test]
async fn deeds_are_closed_as_pages_are() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let chloe = house.stranger("Chloé").await;
    let sponsor = house.person("Denis", Role::Sponsor).await;
    for deed in DEEDS {
        let path = format!("{march}{deed}");
        chloe.post(&path, &[("reponse", "here")]).await.is(404);
        sponsor.post(&path, &[("reponse", "here")]).await.is(404);
        if deed != "/reponse" {
            house.awa.post(&path, &[("raison", "x")]).await.is(404);
        }
    }
    house.awa.get("/c/essai/rencontres/ajout").await.is(404);
    house.awa.post("/c/essai/rencontres/ajout", &[("genre", "training")]).await.is(404);
    sponsor.get("/c/essai/rencontres").await.is(404);
    chloe.get("/c/essai/rencontres").await.is(404);
}

#[tokio::test]
async fn what_is_not_there_and_what_is_elsewhere_are_the_same() {
    let house = House::open().await;
    let neighbour = house.neighbour().await;
    let theirs = house.count("SELECT MAX(id) FROM meetings").await;
    house.joins(&house.nadia, &neighbour, Role::Coordination).await;
    house.nadia.get(&format!("/c/voisine/rencontres/{theirs}")).await.is(200);
    for path in [
        format!("/c/essai/rencontres/{theirs}"),
        "/c/essai/rencontres/0".to_owned(),
        "/c/essai/rencontres/-1".to_owned(),
        "/c/essai/rencontres/abc".to_owned(),
        "/c/essai/rencontres/99999999999999999999".to_owned(),
        "/c/rien/rencontres".to_owned(),
    ] {
        house.nadia.get(&path).await.is(404);
    }
}

#[tokio::test]
async fn a_resource_person_sees_what_they_are_asked_to_and_nothing_else() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    let marc = house.person("Marc", Role::Guest).await;
    let empty = marc.get("/c/essai/rencontres").await.is(200);
    empty.shows("Aucune rencontre pour vous ici").hides("Rencontre mensuelle");
    let asked = format!("{march}/personnes-ressources");
    house.nadia.get(&asked).await.is(200).shows("Marc");
    house.nadia.post(&asked, &[("personne", &marc.id.to_string())]).await.leads_to(&asked);
    marc.get(&march).await.is(200);
    marc.get("/c/essai/rencontres").await.is(200).shows("Rencontre mensuelle").hides("Rencontre d’accueil");
    marc.get(&april).await.is(404);
    house.nadia.post(&format!("{asked}/retrait"), &[("personne", &marc.id.to_string())]).await.leads_to(&asked);
    marc.get(&march).await.is(404);
}

#[tokio::test]
async fn only_a_resource_person_is_asked_to_one_meeting() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    let chloe = house.stranger("Chloé").await;
    for other in [house.awa.id.to_string(), chloe.id.to_string(), "0".into(), "moi".into(), String::new()] {
        let path = format!("{march}/personnes-ressources");
        house.nadia.post(&path, &[("personne", &other)]).await.is(422).shows("n’est pas une personne-ressource");
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM meeting_guests").await, 0);
}

#[tokio::test]
async fn a_cancelled_meeting_can_still_be_entered() {
    let house = House::open().await;
    let march = house.march_is_set("2027-03-18").await;
    house.nadia.post(&format!("{march}/annulation"), &[("raison", "Verglas")]).await.leads_to(&march);
    house.awa.get(&march).await.is(200).shows("Annulée");
    house.awa.get(&format!("{march}/agenda.ics")).await.is(200);
}
