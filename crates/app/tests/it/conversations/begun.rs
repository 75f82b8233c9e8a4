//! What one begins to write in a room, kept by the server for one’s other devices: never from a shared computer, never over what
//! another device wrote unseen, and gone once it is sent.

use communities::Role;
use drafts::KEPT;
use identity::sessions::{self, Device};
use platform::sql;
use serde_json::json;

use super::house::ROOM;
use crate::world::{Answer, House, Person};

impl Person {
    async fn begins(&self, place: &str, words: &str, revision: &str) -> Answer {
        self.post(place, &[("body", words), ("revision", revision)]).await
    }

    /// What the page of a room gives back to its script.
    async fn finds_begun(&self, page: &str) -> String {
        self.get(page).await.is(200).page.html("template[data-begun]")
    }
}

async fn how_many(house: &House) -> i64 {
    sql("SELECT COUNT(*) FROM drafts_of_rooms").value(&house.instance.db).await.unwrap()
}

#[tokio::test]
async fn what_one_device_began_another_goes_on_with() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let place = format!("{ROOM}/brouillon");
    assert_eq!(awa.begins(&place, "Je com", "0").await.is(200).json()["revision"], json!(1));
    assert_eq!(awa.begins(&place, "Je commence", "1").await.is(200).json()["revision"], json!(2));
    assert!(awa.finds_begun(ROOM).await.contains("Je commence"));
    assert!(!jean.finds_begun(ROOM).await.contains("commence"));
    jean.get("/c/essai/recherche?q=commence").await.hides("Je commence");
    let first = jean.says(ROOM, "Une question").await;
    let thread = format!("{ROOM}/messages/{first}/fil");
    assert!(!awa.finds_begun(&thread).await.contains("Je commence"), "a thread has its own");
    awa.begins(&format!("{place}?fil={first}"), "Une réponse", "0").await.is(200);
    assert!(awa.finds_begun(&thread).await.contains("Une réponse"));
    // Sent, from a page that says that it was kept: gone, and only there.
    awa.post(format!("{ROOM}/messages"), &[("body", "Je commence"), ("brouillon", "1")]).await.is(303);
    assert!(!awa.finds_begun(ROOM).await.contains("Je commence"));
    assert_eq!(how_many(&house).await, 1);
    awa.post(&*thread, &[("body", "Une réponse"), ("brouillon", "1")]).await.is(303);
    assert_eq!(how_many(&house).await, 0);
    awa.begins(&place, "Plus tard", "0").await.is(200);
    let later = [("body", "Plus tard"), ("date", "2027-06-01"), ("heure", "9 h"), ("brouillon", "1")];
    awa.post(format!("{ROOM}/plus-tard"), &later).await.is(303);
    assert_eq!(how_many(&house).await, 0, "it waits elsewhere from now on");
}

#[tokio::test]
async fn what_two_devices_wrote_is_shown_and_never_lost_unseen() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let place = format!("{ROOM}/brouillon");
    awa.begins(&place, "Au bureau", "0").await.is(200);
    let other = awa.begins(&place, "Au téléphone", "0").await.is(409).json();
    assert_eq!((&other["body"], &other["revision"]), (&json!("Au bureau"), &json!(1)));
    awa.begins(&place, "", "0").await.is(409);
    assert_eq!(awa.begins(&place, "Au téléphone", "1").await.is(200).json()["revision"], json!(2));
    assert_eq!(awa.begins(&place, "Au téléphone", "1").await.is(200).json()["revision"], json!(3), "the same words");
    let gone_on = [("body", "Au téléphone, puis"), ("before", "Au téléphone"), ("revision", "1")];
    let revision = awa.post(&*place, &gone_on).await.is(200).json()["revision"].clone();
    assert_eq!(revision, json!(4), "what this device sent itself is no other one's");
    awa.begins(&place, &"é".repeat(8_001), "3").await.is(413);
    assert_eq!(awa.begins(&place, " ", "4").await.is(200).json()["revision"], json!(0));
    assert_eq!(how_many(&house).await, 0);
}

#[tokio::test]
async fn a_shared_computer_keeps_nothing_and_is_shown_nothing() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let place = format!("{ROOM}/brouillon");
    awa.begins(&place, "De la maison", "0").await.is(200);
    let tx = house.instance.db.begin().await.unwrap();
    let opening = sessions::Opening { person: awa.id, device: Device::default(), shared_computer: true };
    let token = sessions::open(&tx, &opening, house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let shared = awa.clone();
    shared.carries("jasette", &token);
    shared.carries("__Host-jasette", &token);
    shared.get(ROOM).await.is(200).hides("De la maison").hides("data-begun");
    shared.begins(&place, "Ici", "1").await.is(204);
    assert!(awa.finds_begun(ROOM).await.contains("De la maison"));
}

#[tokio::test]
async fn what_nobody_comes_back_to_is_forgotten_after_six_weeks() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let place = format!("{ROOM}/brouillon");
    awa.begins(&place, "Un", "0").await.is(200);
    house.instance.clock.advance(KEPT - 1);
    house.works().await;
    assert_eq!(how_many(&house).await, 1);
    house.instance.clock.advance(1);
    house.works().await;
    assert_eq!(how_many(&house).await, 0);
}
