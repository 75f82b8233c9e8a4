//! Every door of this slice, for every role: open to whom it should, and to anybody else as if there were nothing.

use communities::Role;
use communities::roles::{EnterSpace, Invite, ReadLogicModel, Right, SeeMembers, SetCharter, SetMembers};

use super::house::House;

/// The pages of a community and the roles that open them.
fn doors() -> Vec<(&'static str, &'static [Role])> {
    vec![
        ("/membres", SeeMembers::ROLES),
        ("/charte", EnterSpace::ROLES),
        ("/charte/nouvelle-version", SetCharter::ROLES),
        ("/saison", ReadLogicModel::ROLES),
        ("/qui-voit-quoi", EnterSpace::ROLES),
        ("/depart", EnterSpace::ROLES),
        ("/invitations", Invite::ROLES),
        ("/membres/1/retrait", SetMembers::ROLES),
    ]
}

#[tokio::test]
async fn each_role_opens_its_doors_and_no_other() {
    let house = House::open().await;
    for role in Role::ALL {
        let mut person = house.person(&format!("Personne{}", role.code()), *role).await;
        for (path, roles) in doors() {
            let expected = if roles.contains(role) { 200 } else { 404 };
            person.opens(&house.path(path)).await.is(expected);
        }
    }
}

#[tokio::test]
async fn a_stranger_cannot_tell_a_closed_door_from_a_wall() {
    let house = House::open().await;
    let mut chloe = house.stranger("Chloé").await;
    let nothing = chloe.opens("/c/rien-ici/membres").await.is(404).page.text();
    for (path, _) in doors() {
        let there = chloe.opens(&house.path(path)).await.is(404).page.text();
        assert_eq!(there, nothing, "{path}");
    }
    for path in [
        "/charte/engagement",
        "/charte/versions",
        "/invitations",
        "/invitations/salle",
        "/depart",
        "/membres/1/role",
        "/membres/1/retrait",
        "/invitations/1/renvoi",
        "/invitations/1/retrait",
    ] {
        let fields = [("version", "1"), ("base", "1"), ("people", "x@exemple.org"), ("role", "member")];
        chloe.posts(&house.path(path), &fields).await.is(404);
    }
}

#[tokio::test]
async fn nobody_signed_in_is_led_to_sign_in_and_learns_nothing() {
    let house = House::open().await;
    let mut visitor = house.world.person("Passante");
    for path in
        [house.path("/membres"), "/c/rien-ici/membres".to_owned(), "/communautes".to_owned(), "/attente".to_owned()]
    {
        visitor.opens(&path).await.is(200).hides("Réflexion-action");
        assert!(visitor.sees().address.starts_with("/connexion"), "{path} → {}", visitor.sees().address);
    }
}

#[tokio::test]
async fn who_sees_what_says_ones_own_role_and_what_no_page_shows() {
    let house = House::open().await;
    let mut jean = house.person("Jean", Role::Advisor).await;
    jean.opens(&house.path("/qui-voit-quoi")).await.is(200).shows("Votre rôle : comité avisé");
    jean.page().shows("n’a aucune page pour lire vos conversations").shows("2 personnes de la communauté");
    let marked = jean.page().around("Lire et écrire dans les salons de son rôle");
    marked.shows("Lire et écrire dans les salons de son rôle");
    jean.posts("/langue", &[("langue", "en-CA")]).await;
    jean.opens(&house.path("/qui-voit-quoi")).await.is(200).shows("Your role: advisory committee");
}

#[tokio::test]
async fn the_season_is_one_page_to_read_and_print() {
    let house = House::open().await;
    let mut awa = house.person("Awa", Role::Member).await;
    awa.opens(&house.path("/saison")).await.is(200);
    for words in [
        "Le problème",
        "Les besoins",
        "Les objectifs",
        "Les ressources",
        "Les activités",
        "Les résultats attendus",
        "Les familles",
        "Plateforme web",
        "Ville de Montréal",
        "de 10 à 15 personnes",
    ] {
        awa.page().shows(words);
    }
}
