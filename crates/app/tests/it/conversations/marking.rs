//! Messages that are set apart: kept for oneself, pinned for the room.

use communities::Role;
use platform::sql;

use super::house::{COMMITTEE, ROOM};
use crate::world::House;

const KEPT: &str = "/c/essai/messages-gardes";

fn deed(message: i64, deed: &str) -> String {
    format!("{ROOM}/messages/{message}/{deed}")
}

#[tokio::test]
async fn what_one_keeps_is_found_on_a_page_of_ones_own_and_by_nobody_else() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    assert!(jean.get(KEPT).await.page.html("main").contains("You keep nothing"));
    let (first, second) = (awa.says(ROOM, "La recette du **café**").await, awa.says(ROOM, "Autre chose").await);
    for _ in 0..2 {
        let kept = jean.post(deed(first, "garde"), &[]).await.is(303);
        assert!(kept.header("location").ends_with(&format!("#message-{first}")), "{}", kept.header("location"));
    }
    jean.post(deed(second, "garde"), &[]).await.is(303);
    let page = jean.get(KEPT).await.is(200);
    let kept = page.page.all(".apart > li a");
    assert!(kept.len() == 2 && kept[0].contains("Autre chose") && kept[1].contains("La recette du café"), "{kept:?}");
    assert!(!awa.get(KEPT).await.body().contains("recette"), "nobody else learns it");
    jean.post(deed(first, "garde/retrait"), &[]).await.is(303);
    awa.post(deed(second, "retrait"), &[]).await.is(303);
    assert!(jean.get(KEPT).await.page.all(".apart > li").is_empty(), "it goes with the words");
    jean.post(deed(second, "garde"), &[]).await.is(404);
}

#[tokio::test]
async fn who_keeps_the_room_pins_and_everybody_finds_it_at_the_top() {
    let house = House::open().await;
    let (awa, lucie) = (house.person("Awa", Role::Member).await, house.person("Lucie", Role::Facilitator).await);
    let id = awa.says(ROOM, "La salle est au **deuxième**").await;
    assert!(awa.get(ROOM).await.page.all(".room-pins").is_empty());
    assert!(!awa.get(ROOM).await.body().contains("/epingle"));
    awa.post(deed(id, "epingle"), &[]).await.is(404);
    let mut stream = awa.listens(ROOM, None).await;
    for _ in 0..2 {
        lucie.post(deed(id, "epingle"), &[]).await.is(303);
    }
    let pinned = stream.next().await.unwrap();
    assert!(
        pinned.name == "pins" && pinned.data.contains("deuxième") && !pinned.data.contains("/retrait"),
        "{}",
        pinned.data
    );
    awa.says(ROOM, "Merci").await;
    assert!(stream.next().await.unwrap().data.contains("Merci"), "once is enough, and a pin moves nothing in the room");
    let pins = awa.get(ROOM).await.page.html(".room-pins");
    assert!(pins.contains("La salle est au deuxième") && pins.contains("1 message épinglé"), "{pins}");
    assert!(!pins.contains("/retrait") && lucie.get(ROOM).await.page.html(".room-pins").contains("/epingle/retrait"));
    awa.post(deed(id, "epingle/retrait"), &[]).await.is(404);
    lucie.post(deed(id, "epingle/retrait"), &[]).await.is(303);
    assert!(!stream.next().await.unwrap().data.contains("deuxième"));
    assert!(awa.get(ROOM).await.page.all(".room-pins").is_empty());
    lucie.post(deed(id, "epingle"), &[]).await.is(303);
    assert!(stream.next().await.unwrap().data.contains("deuxième"));
    awa.post(deed(id, "retrait"), &[]).await.is(303);
    assert!(awa.get(ROOM).await.page.all(".room-pins").is_empty(), "it goes with the words");
    let [top, trace] = [stream.next().await.unwrap(), stream.next().await.unwrap()];
    assert!(top.name == "pins" && !top.data.contains("deuxième") && trace.name == "changed", "{}", top.data);
    lucie.post(deed(id, "epingle"), &[]).await.is(404);
}

#[tokio::test]
async fn a_room_has_so_many_pins_and_what_is_elsewhere_is_set_apart_nowhere() {
    let house = House::open().await;
    let (awa, lucie) = (house.person("Awa", Role::Member).await, house.person("Lucie", Role::Facilitator).await);
    for number in 0..20 {
        let id = awa.says(ROOM, &format!("numéro {number}")).await;
        lucie.post(deed(id, "epingle"), &[]).await.is(303);
    }
    let more = awa.says(ROOM, "un de trop").await;
    lucie.post(deed(more, "epingle"), &[]).await.is(409).shows("20 messages épinglés");
    let samira = house.person("Samira", Role::Advisor).await;
    let in_committee = samira.says(COMMITTEE, "Au comité").await;
    for each in ["garde", "epingle"] {
        lucie.post(deed(in_committee, each), &[]).await.is(404);
    }
    samira.post(format!("{COMMITTEE}/messages/{in_committee}/garde"), &[]).await.is(303);
    house.joins(&samira, &house.community, Role::Member).await;
    assert!(samira.get(KEPT).await.page.all(".apart > li").is_empty(), "what one may no longer read is not shown");
    let rows = sql("SELECT COUNT(*) FROM pinned_messages").all::<(i64,)>(&house.instance.db).await.unwrap();
    assert_eq!(rows, [(20,)]);
}
