//! « Mon profil »: hidden until chosen.

use identity::profiles::{self, Shared};

use super::house::AWA;
use super::{Door, WRONG, endless};

const OF_AWA: &[(&str, &str)] = &[
    ("nom", "Awa D."),
    ("langue", "fr-CA"),
    ("titre", "elle, intervenante famille"),
    ("offre", "Une salle\nle jeudi"),
    ("cherche", "Un interprète"),
];

async fn shown(house: &Door) -> Shared {
    profiles::shared(&house.instance.db, &[house.awa.id, house.jean.id]).await.unwrap().remove(&house.awa.id).unwrap()
}

#[tokio::test]
async fn everything_but_the_name_is_hidden_until_it_is_chosen() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    assert_eq!(shown(&house).await, Shared::default(), "before the first visit");
    browser.post("/profil", OF_AWA).await.goes_to("/profil?fait=profil");
    assert_eq!(shown(&house).await, Shared::default(), "filled in, and hidden");
    let page = browser.get("/profil?fait=profil").await;
    page.says(200, "Votre profil est à jour");
    assert!(page.body().contains("Awa D.") && page.body().contains("Une salle\nle jeudi"));

    let choices = [OF_AWA, &[("montrer_titre", "yes"), ("montrer_courriel", "yes")]].concat();
    browser.post("/profil", &choices).await.goes_to("/profil?fait=profil");
    let expected =
        Shared { title: Some("elle, intervenante famille".into()), email: Some(AWA.into()), ..Shared::default() };
    assert_eq!(shown(&house).await, expected);
    browser.post("/profil", OF_AWA).await.goes_to("/profil?fait=profil");
    assert_eq!(shown(&house).await, Shared::default(), "hidden again");
}

#[tokio::test]
async fn an_empty_line_is_not_shown_even_when_it_is_ticked() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let choices =
        [("nom", "Awa"), ("langue", "fr-CA"), ("titre", "  "), ("montrer_titre", "yes"), ("montrer_offre", "yes")];
    browser.post("/profil", &choices).await.goes_to("/profil?fait=profil");
    assert_eq!(shown(&house).await, Shared::default());
}

#[tokio::test]
async fn the_language_changes_with_the_profile() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    browser.post("/profil", &[("nom", "Awa"), ("langue", "en-CA")]).await.goes_to("/profil?fait=profil");
    browser.get("/profil").await.says(200, "My profile");
    browser.post("/sortir", &[]).await.goes_to("/connexion/au-revoir");
    browser.get("/connexion").await.says(200, "Sign in to Jasette");
}

#[tokio::test]
async fn what_cannot_be_kept_is_said_beside_its_field_and_what_was_typed_stays() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    let typed =
        [("nom", ""), ("langue", "klingon"), ("titre", "a\0b"), ("offre", "reste là"), ("montrer_offre", "yes")];
    let page = browser.post("/profil", &typed).await;
    page.says(422, "reste là");
    for words in ["nom-error", "titre-error", "Choisissez une des réponses", "caractère invisible"] {
        assert!(page.body().contains(words), "{words}");
    }
    let long = endless();
    for field in ["nom", "titre", "offre", "cherche"] {
        browser.post("/profil", &filled_but(field, &long)).await.says(422, &format!("{field}-error"));
        for odd in WRONG {
            let answer = browser.post("/profil", &filled_but(field, odd)).await;
            assert!(matches!(answer.status.as_u16(), 303 | 422), "{field} {odd:?} {answer:#?}");
        }
    }
}

/// The form of Awa with this in one of its fields.
fn filled_but<'a>(field: &'a str, typed: &'a str) -> Vec<(&'a str, &'a str)> {
    OF_AWA.iter().map(|(name, value)| (*name, if *name == field { typed } else { value })).collect()
}

#[tokio::test]
async fn a_name_is_only_text() {
    let house = Door::open().await;
    let browser = house.browser_of(AWA).await;
    for name in ["<b>Awa</b>", "عائشة", "Zoé 👩‍👧", "O'Neil \"Ann\""] {
        browser.post("/profil", &[("nom", name), ("langue", "fr-CA")]).await.goes_to("/profil?fait=profil");
        let page = browser.get("/profil").await;
        assert!(!page.body().contains("<b>Awa"), "what people write is escaped");
        assert_eq!(identity::people::by_id(&house.instance.db, house.awa.id).await.unwrap().unwrap().name, name);
    }
}
