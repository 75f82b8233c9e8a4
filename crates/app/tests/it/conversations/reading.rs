//! Reading a room: its history, what was not read, what is recent, and what stays of somebody who left.

use axum::http::StatusCode;
use communities::{Directory, Role};
use conversations::recent::Lately;
use conversations::{channels_of, forget, reading, rooms_of, told};
use platform::{MINUTE, Recorded, events};
use std::sync::Arc;

use super::house::{COMMITTEE, ROOM};
use crate::world::{House, Person};

#[tokio::test]
async fn a_long_room_is_read_back_page_by_page_without_gap_or_double() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    for number in 1..=120 {
        awa.says(ROOM, &format!("numéro {number}")).await;
    }
    let mut path = ROOM.to_owned();
    let mut read = Vec::new();
    for most in [50, 50, 20] {
        let page = awa.get(&path).await;
        let said = page.page.all(".said .prose");
        assert_eq!(said.len(), most);
        read.splice(0..0, said);
        let older = page.page.html(".older a");
        path = older.split("href=\"").nth(1).map_or(String::new(), |rest| rest.split('"').next().unwrap().to_owned());
    }
    assert!(path.is_empty(), "the first page leads to nothing older");
    let expected: Vec<_> = (1..=120).map(|number| format!("numéro {number}")).collect();
    assert_eq!(read, expected);
}

#[tokio::test]
async fn a_message_has_an_address_for_ever() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let first = awa.says(ROOM, "Le tout premier").await;
    let near = awa.get(&format!("{ROOM}/messages/{first}")).await;
    assert_eq!(near.header("location"), format!("{ROOM}#message-{first}"));
    for number in 0..70 {
        awa.says(ROOM, &format!("suite {number}")).await;
    }
    let far = awa.get(&format!("{ROOM}/messages/{first}")).await;
    assert_eq!(far.status, StatusCode::SEE_OTHER);
    let (path, mark) = far.header("location").split_once('#').expect("the place in the page");
    let page = awa.get(path).await;
    assert!(page.page.html(&format!("#{mark}")).contains("Le tout premier"));
    assert!(
        !page.page.html(".newer").is_empty() && page.page.html("#messages[data-stream]").is_empty(),
        "a page of the past does not follow"
    );
}

#[tokio::test]
async fn unread_messages_are_counted_and_shown_to_oneself_until_the_room_is_opened() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    awa.says(ROOM, "un").await;
    assert!(jean.get(ROOM).await.page.all(".new").is_empty(), "no line at a first visit");
    until_read(&house, &jean, 0).await;
    let second = awa.says(ROOM, "deux").await;
    jean.says(ROOM, "ma réponse").await;
    awa.says(ROOM, "trois").await;
    assert_eq!(unread(&house, &jean).await, 2, "one’s own messages are read");
    assert_eq!(unread(&house, &awa).await, 1);
    let list = jean.get("/c/essai/salons").await;
    assert!(list.page.html(".rooms").contains("bons-coups#new"), "{}", list.page.html(".rooms"));
    let page = jean.get(ROOM).await;
    let before = page.body().split("id=\"new\"").next().unwrap();
    assert!(
        before.contains(">un<") && !before.contains(&format!("message-{second}")),
        "the line is at the first unread"
    );
    until_read(&house, &jean, 0).await;
    assert!(jean.get(ROOM).await.page.all(".new").is_empty());
}

#[tokio::test]
async fn a_read_mark_never_goes_back_nor_beyond_what_was_said() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    awa.says(ROOM, "un").await;
    let path = format!("{ROOM}/lecture");
    for seq in ["999999", "0", "-5"] {
        assert_eq!(jean.post(&path, &[("seq", seq)]).await.status, StatusCode::NO_CONTENT);
    }
    assert_eq!(unread(&house, &jean).await, 0);
    awa.says(ROOM, "deux").await;
    assert_eq!(unread(&house, &jean).await, 1, "a mark of the future was not believed");
    assert_eq!(jean.post(&path, &[("seq", "beaucoup")]).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_is_recent_is_told_of_ones_rooms_only() {
    let house = House::open().await;
    let (nadia, jean) = (house.person("Nadia", Role::Coordination).await, house.person("Jean", Role::Member).await);
    nadia.says(COMMITTEE, "Au comité").await;
    house.instance.clock.advance(MINUTE);
    let id = nadia.says(ROOM, "Une **bonne** nouvelle\n\n- un\n- deux").await;
    let (db, room) = (&house.instance.db, house.enter(&jean, ROOM).await);
    let rooms = rooms_of(&house.instance, room.membership()).await.unwrap();
    let lately = Lately::of(db, room.membership(), &rooms, 10).await.unwrap();
    let recent = lately.since(0, 10);
    assert_eq!(recent.len(), 1);
    assert_eq!((recent[0].excerpt.as_str(), recent[0].message_id), ("Une bonne nouvelle – un – deux", id));
    let later = lately.since(house.instance.clock.now(), 10);
    assert!(later.is_empty());
    let names = Directory::of(db, room.membership()).await.unwrap();
    let acts = lately.acts(&names, 10);
    assert_eq!(acts[0].1.label, "Nadia, in good-news, on Mar\u{a0}17");
    assert_eq!(jean.get(&acts[0].1.href).await.status, StatusCode::SEE_OTHER);
    let channels = channels_of(&house.instance, room.membership()).await.unwrap();
    assert_eq!(channels.iter().filter(|channel| channel.starts_with("room:")).count(), 1);
}

#[tokio::test]
async fn the_api_is_told_messages_as_they_are_now() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let (first, second) = (awa.says(ROOM, "à corriger").await, awa.says(ROOM, "à retirer").await);
    awa.post(&format!("{ROOM}/messages/{first}/modification"), &[("body", "corrigé")]).await;
    awa.post(&format!("{ROOM}/messages/{second}/retrait"), &[]).await;
    let room = house.enter(&awa, ROOM).await;
    let db = &house.instance.db;
    let replayed: Vec<Arc<Recorded>> = events::after(db, house.community.id, house.begins_after, 10).await.unwrap();
    assert_eq!(replayed.len(), 4);
    let told: Vec<_> = told::told(db, room.membership(), &replayed).await.unwrap().into_iter().flatten().collect();
    assert_eq!(told.len(), 4);
    assert!(told[0].contains("corrigé") && told[0].contains(r#""name":"Awa""#), "{}", told[0]);
    assert!(told[1].contains(r#""removed_by":"author""#), "{}", told[1]);
    assert!(told.iter().all(|each| !each.contains("à corriger") && !each.contains("à retirer")));
}

#[tokio::test]
async fn the_words_of_a_deleted_account_stay_and_name_nobody() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "Je pars, bonne suite").await;
    awa.get(ROOM).await;
    until_marked(&house, &awa).await;
    let tx = house.instance.db.begin().await.unwrap();
    forget(&tx, awa.id).await.unwrap();
    tx.commit().await.unwrap();
    let said = jean.get(ROOM).await.page.all(&format!("#message-{id}")).remove(0);
    assert!(said.contains("bonne suite") && !said.contains("Awa"), "{said}");
    let room = house.enter(&awa, ROOM).await;
    assert_eq!(reading::read_up_to(&house.instance.db, &room).await.unwrap(), None);
}

/// The mark of how far somebody read is made after the page has left.
async fn until_marked(house: &House, person: &Person) {
    let room = house.enter(person, ROOM).await;
    let marked = async || reading::read_up_to(&house.instance.db, &room).await.unwrap().is_some();
    tokio::time::timeout(std::time::Duration::from_secs(20), async {
        while !marked().await {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("what was read is marked");
}

async fn unread(house: &House, person: &Person) -> u32 {
    let room = house.enter(person, ROOM).await;
    rooms_of(&house.instance, room.membership()).await.unwrap().iter().map(|each| each.unread).sum()
}

/// The mark moves behind the answer: waits for it.
async fn until_read(house: &House, person: &Person, left: u32) {
    for _ in 0..100 {
        if unread(house, person).await == left {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("the mark did not move");
}
