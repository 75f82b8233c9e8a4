//! Whoever coordinates keeps the rooms: opens them, renames them, archives them and opens them again; nothing is lost.

use communities::Role;

use super::house::{COMMITTEE, ROOM};
use crate::world::{Answer, House, Person};

/// Where a room is opened.
const NEW: &str = "/c/essai/nouveau-salon";
/// The list of rooms.
const LIST: &str = "/c/essai/salons";

impl Person {
    /// Opens a room for those who hold one of these roles, besides coordination.
    async fn opens_a_room(&self, name: &str, roles: &[&str]) -> Answer {
        let fields: Vec<_> = [("nom", name)].into_iter().chain(roles.iter().map(|role| ("roles", *role))).collect();
        self.post(NEW, &fields).await
    }

    async fn archives(&self, room: &str) -> Answer {
        self.post(format!("{room}/archivage"), &[]).await
    }
}

#[tokio::test]
async fn a_room_is_opened_for_those_it_is_for() {
    let house = House::open().await;
    let (awa, samira) = (house.person("Awa", Role::Member).await, house.person("Samira", Role::Advisor).await);
    let nadia = house.person("Nadia", Role::Coordination).await;
    nadia.get(LIST).await.is(200).shows("Ouvrir un salon");
    nadia.get(NEW).await.is(200).shows("une fois le salon ouvert");
    let opened =
        nadia.opens_a_room("Œuvres d’été", &["member"]).await.leads_to("/c/essai/salons/oeuvres-d-ete/reglages");
    nadia.get(opened.header("location")).await.is(200).shows("Le salon est ouvert");
    awa.get(LIST).await.is(200).shows("Œuvres d’été");
    awa.says("/c/essai/salons/oeuvres-d-ete", "Bonjour").await;
    samira.get(LIST).await.is(200).hides("Œuvres d’été");
    samira.get("/c/essai/salons/oeuvres-d-ete").await.is(404);
    let told: Vec<_> =
        house.events().await.into_iter().filter(|(kind, _)| kind == "conversations.room_opened").collect();
    assert!(matches!(told.as_slice(), [(_, channel)] if channel.starts_with("room:")), "{told:?}");
}

#[tokio::test]
async fn two_rooms_of_one_name_are_refused_beside_the_field_and_what_was_typed_stays() {
    let house = House::open().await;
    let nadia = house.person("Nadia", Role::Coordination).await;
    nadia.opens_a_room("Entre nous", &["member"]).await.is(303);
    let again = nadia.opens_a_room("ENTRE-NOUS", &["advisor"]).await.is(422).shows("porte déjà ce nom");
    assert_eq!(again.page.field("Nom (obligatoire)").value, "ENTRE-NOUS");
    nadia.post(NEW, &[("nom", " ")]).await.is(422);
    nadia.post(NEW, &[("nom", "Autre"), ("sujet", "a\0b")]).await.is(422);
    // Words that lead to the same address are two rooms all the same.
    nadia.opens_a_room("🎉", &[]).await.leads_to("/c/essai/salons/salon/");
    nadia.opens_a_room("العائلة", &[]).await.leads_to("/c/essai/salons/salon-2/");
    let (one, other) =
        tokio::join!(nadia.opens_a_room("Deux à la fois", &[]), nadia.opens_a_room("Deux à la fois", &[]));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "whoever comes second is told");
}

#[tokio::test]
async fn an_archived_room_is_read_and_not_written_in_until_it_is_opened_again() {
    let house = House::open().await;
    let (awa, nadia) = (house.person("Awa", Role::Member).await, house.person("Nadia", Role::Coordination).await);
    let message = awa.says(ROOM, "Une belle rencontre").await;
    let mut stream = awa.listens(ROOM, None).await;
    nadia.archives(ROOM).await.leads_to(&format!("{ROOM}/reglages"));
    let frame = stream.next().await.expect("those who have it open learn it");
    assert_eq!(frame.name, "standing");
    assert!(frame.data.contains("on n’y écrit plus"), "{}", frame.data);
    nadia.archives(ROOM).await.is(303);
    let page = awa.get(ROOM).await.is(200).shows("Une belle rencontre").shows("on n’y écrit plus").page;
    assert!(page.all("#composer").is_empty(), "there is nowhere to write");
    awa.get(LIST).await.is(200).shows("Salons archivés").shows("bons-coups");
    awa.get("/c/essai/salons/questions-du-jour").await.hides("bons-coups");
    // What was typed before it was archived comes back.
    let late = awa.post(format!("{ROOM}/messages"), &[("body", "Trop tard")]).await.is(422).shows("Trop tard");
    late.page.shows("copiez vos mots");
    awa.post(format!("{ROOM}/messages/{message}/modification"), &[("body", "Autre")]).await.is(409);
    assert_eq!(house.bodies().await, ["Une belle rencontre"]);
    // One's own words may still be taken out.
    awa.get(format!("{ROOM}/messages/{message}/retrait")).await.is(200);
    awa.post(format!("{ROOM}/messages/{message}/retrait"), &[]).await.is(303);
    nadia.get(format!("{ROOM}/reglages")).await.is(200).shows("Rouvrir ce salon");
    nadia.post(format!("{ROOM}/reouverture"), &[]).await.is(303);
    assert_eq!(stream.next().await.expect("that words were taken out").name, "changed");
    assert!(stream.next().await.expect("that it is open again").data.contains("Y écrire"));
    awa.says(ROOM, "On reprend").await;
    awa.get(LIST).await.hides("Salons archivés");
}

#[tokio::test]
async fn two_who_rename_a_room_at_once_are_both_read() {
    let house = House::open().await;
    let (nadia, louise) =
        (house.person("Nadia", Role::Coordination).await, house.person("Louise", Role::Coordination).await);
    let settings = format!("{ROOM}/reglages");
    assert_eq!(nadia.get(&settings).await.is(200).page.field("Nom (obligatoire)").value, "bons-coups");
    let named = |name| [("nom", name), ("sujet", "Ce qui va bien"), ("revision", "1")];
    nadia.post(&settings, &named("belles-histoires")).await.leads_to(&settings);
    let conflict = louise.post(&settings, &named("victoires")).await.is(409).shows("belles-histoires");
    assert_eq!(conflict.page.field("Nom (obligatoire)").value, "victoires");
    nadia.get(ROOM).await.is(200).shows("# belles-histoires").shows("Ce qui va bien");
    louise.post(&settings, &[("nom", "victoires"), ("revision", "2")]).await.leads_to(&settings);
    louise.get(ROOM).await.is(200).shows("# victoires").hides("Ce qui va bien");
}

#[tokio::test]
async fn coordination_and_facilitators_keep_the_rooms_that_they_are_in() {
    let house = House::open().await;
    let (leads, awa) = (house.person("Samira", Role::Facilitator).await, house.person("Awa", Role::Member).await);
    let lise = house.person("Lise", Role::Advisor).await;
    for person in [&lise, &awa] {
        person.get(NEW).await.is(404);
        person.opens_a_room("Le mien", &["member"]).await.is(404);
        person.get(format!("{ROOM}/reglages")).await.is(404);
        person.archives(ROOM).await.is(404);
        person.get(LIST).await.is(200).hides("Ouvrir un salon");
        person.get(ROOM).await.is(200).hides("Renommer ou archiver");
    }
    let nadia = house.person("Nadia", Role::Coordination).await;
    nadia.get(COMMITTEE).await.is(200).shows("Renommer ou archiver");
    leads.get(LIST).await.is(200).shows("Ouvrir un salon").hides("/mots-a-regarder");
    let form = leads.get(NEW).await.is(200).shows("avec la coordination et l’animation");
    assert!(!form.page.html("form").contains("role-facilitator"), "she is in it in any case");
    let opened = leads.opens_a_room("Le nôtre", &["member"]).await.leads_to("/c/essai/salons/le-notre/reglages");
    leads.get(opened.header("location")).await.is(200).shows("Le salon est ouvert");
    let named = [("nom", "Le nôtre, à tous"), ("revision", "1")];
    leads.post("/c/essai/salons/le-notre/reglages", &named).await.is(303);
    leads.post("/c/essai/salons/le-notre/place", &[("sens", "haut")]).await.is(303);
    leads.archives("/c/essai/salons/le-notre").await.is(303);
    awa.get("/c/essai/salons/le-notre").await.is(200).shows("on n’y écrit plus");
    nadia.get("/c/essai/salons/le-notre/reglages").await.is(200);
    leads.get(format!("{COMMITTEE}/reglages")).await.is(404);
    leads.archives(COMMITTEE).await.is(404);
}

#[tokio::test]
async fn rooms_are_put_in_order_one_place_at_a_time_by_whoever_keeps_them() {
    let house = House::open().await;
    let (nadia, awa) = (house.person("Nadia", Role::Coordination).await, house.person("Awa", Role::Member).await);
    nadia.opens_a_room("Un", &["member"]).await.is(303);
    nadia.opens_a_room("Deux", &["member"]).await.is(303);
    let list = async |person: &Person| {
        let page = person.get(LIST).await.is(200).page;
        page.all("ul.rooms .room-name").into_iter().map(|name| name.replace(['#', ' '], "")).collect::<Vec<_>>()
    };
    let before = list(&awa).await;
    assert!(before.ends_with(&["Un".to_owned(), "Deux".to_owned()]), "{before:?}");
    let two = "/c/essai/salons/deux";
    nadia.get(format!("{two}/reglages")).await.is(200).shows("Au bout de vos salons, après # Un").hides("Descendre");
    nadia.post(format!("{two}/place"), &[("sens", "haut")]).await.is(303);
    nadia.get(format!("{two}/reglages")).await.is(200).shows("avant # Un").shows("Descendre");
    assert!(list(&awa).await.ends_with(&["Deux".to_owned(), "Un".to_owned()]));
    awa.post(format!("{two}/place"), &[("sens", "haut")]).await.is(404);
    nadia.post(format!("{two}/place"), &[("sens", "bas")]).await.is(303);
    nadia.post(format!("{two}/place"), &[("sens", "bas")]).await.is(303);
    assert_eq!(list(&awa).await, before, "there is nothing below the last one");
    nadia.opens_a_room("Trois", &["member"]).await.is(303);
    assert_eq!(list(&awa).await.last().map(String::as_str), Some("Trois"), "a new room comes last");
}
