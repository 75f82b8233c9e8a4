//! The charter: said for oneself, counted for the group, asked again when it changes.

use communities::{Role, visits};

use super::house::House;
use super::refused;

#[tokio::test]
async fn the_group_sees_a_number_and_only_who_helps_sees_names() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    let member = house.membership("Awa").await.unwrap();
    assert!(visits::begin(&house.world.instance, &member).await.unwrap().charter_awaits);
    awa.opens(&house.path("/charte")).await.is(200).shows("Personne ne s’est encore engagé, sur 3");
    awa.presses("Je m’engage", &[]).await.is(200).shows("Votre engagement est noté");
    awa.opens(&house.path("/charte")).await.shows("1 personne sur 3");
    awa.page().hides("Samira").hides("À accompagner");
    assert!(!visits::begin(&house.world.instance, &member).await.unwrap().charter_awaits);
    samira.opens(&house.path("/charte")).await.shows("À accompagner").shows("Samira").shows("Nadia").hides("Awa");
    let told: Vec<_> =
        house.events().await.into_iter().filter(|(kind, ..)| kind == "communities.charter_acknowledged").collect();
    assert_eq!(told, [("communities.charter_acknowledged".to_owned(), 1, format!("person:{}", member.person_id()))]);
}

#[tokio::test]
async fn a_new_version_asks_again() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&house.path("/charte")).await;
    let agreement = awa.page().form_with_button("Je m’engage");
    awa.presses("Je m’engage", &[]).await;
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/charte")).await;
    nadia.follows("Écrire une nouvelle version").await.is(200);
    let fields =
        [("Les principes, en français", "Respect : on s’écoute\nDiscrétion"), ("Les principes, en anglais", "")];
    nadia.presses("Publier cette version", &fields).await.is(200).shows("est en vigueur").shows("Version 2");
    awa.opens(&house.path("/charte")).await.shows("on s’écoute").shows("Version 1").page.button("Je m’engage");
    awa.sends(agreement).await.is(200).shows("La charte a changé entre-temps");
    let member = house.membership("Awa").await.unwrap();
    assert!(visits::begin(&house.world.instance, &member).await.unwrap().charter_awaits);
    awa.posts("/langue", &[("langue", "en-CA")]).await;
    awa.opens(&house.path("/charte")).await.shows("on s’écoute");
}

#[tokio::test]
async fn two_who_write_at_once_are_both_read() {
    let house = House::open().await;
    let mut nadia = house.nadia.clone();
    let mut louise = house.person("Louise", Role::Coordination).await;
    nadia.opens(&house.path("/charte/nouvelle-version")).await;
    louise.opens(&house.path("/charte/nouvelle-version")).await;
    let fields = |french| [("Les principes, en français", french), ("Les principes, en anglais", "")];
    nadia.presses("Publier cette version", &fields("Le texte de Nadia")).await.is(200);
    louise.presses("Publier cette version", &fields("Le texte de Louise")).await.is(409).shows("Le texte de Nadia");
    assert!(louise.page().field("Les principes, en français").value.contains("Le texte de Louise"));
    louise.presses("Publier cette version", &[]).await.is(200).shows("Version 3").shows("Le texte de Louise");
}

#[tokio::test]
async fn only_the_coordination_writes_and_nothing_strange_is_published() {
    let house = House::open().await;
    let mut samira = house.person("Samira", Role::Facilitator).await;
    samira.opens(&house.path("/charte/nouvelle-version")).await.is(404);
    samira.posts(&house.path("/charte/versions"), &[("base", "1"), ("french", "À nous")]).await.is(404);
    let mut nadia = house.nadia.clone();
    for typed in &refused() {
        nadia.posts(&house.path("/charte/versions"), &[("base", "1"), ("french", typed)]).await.is(422);
        nadia.page().button("Publier cette version");
    }
    nadia
        .posts(&house.path("/charte/versions"), &[("base", "1"), ("french", "<b>Gras</b>\n👩‍👧‍👦")])
        .await
        .is(200)
        .shows("<b>Gras</b>");
    for wrong in ["", "x", "99999999999999999999"] {
        nadia.posts(&house.path("/charte/engagement"), &[("version", wrong)]).await.is(400);
    }
    nadia.posts(&house.path("/charte/engagement"), &[("version", "77")]).await.is(200).shows("a changé entre-temps");
}
