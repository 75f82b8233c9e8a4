//! Finding one's way in a room: a day, what was not read, words that are quoted; and rooms that are not counted.

use communities::Role;
use conversations::rooms_of;
use platform::DAY;

use super::house::ROOM;
use crate::world::{House, Person};

async fn unread(house: &House, person: &Person) -> u32 {
    let room = house.enter(person, ROOM).await;
    rooms_of(&house.instance, room.membership()).await.unwrap().iter().map(|each| each.unread).sum()
}

#[tokio::test]
async fn a_day_leads_to_what_was_first_said_from_then_on() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    awa.says(ROOM, "mercredi").await;
    house.instance.clock.advance(2 * DAY);
    let friday = awa.says(ROOM, "vendredi").await;
    for day in ["2027-03-18", "2027-03-19"] {
        let led = awa.get(format!("{ROOM}/jour?jour={day}")).await.is(303);
        assert_eq!(led.header("location"), format!("{ROOM}#message-{friday}"));
    }
    for nothing in ["?jour=2027-04-01", "?jour=demain", ""] {
        assert_eq!(awa.get(format!("{ROOM}/jour{nothing}")).await.is(303).header("location"), ROOM);
    }
    assert!(awa.get(ROOM).await.page.html(".to-a-day").contains("type=\"date\""));
}

#[tokio::test]
async fn a_room_is_unread_again_from_the_message_that_one_chooses() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    awa.says(ROOM, "un").await;
    let second = awa.says(ROOM, "deux").await;
    awa.says(ROOM, "trois").await;
    jean.post(format!("{ROOM}/lecture"), &[("seq", "999999")]).await;
    assert_eq!(unread(&house, &jean).await, 0);
    let back = jean.post(format!("{ROOM}/messages/{second}/non-lu"), &[]).await.is(303);
    assert!(jean.get(back.header("location")).await.body().contains("unread again"));
    assert_eq!(unread(&house, &jean).await, 2, "that one and what follows");
    let before = jean.get(ROOM).await.body().split("id=\"new\"").next().unwrap().to_owned();
    assert!(before.contains(">un<") && !before.contains(">deux<"), "the line stands before it");
}

#[tokio::test]
async fn a_muted_room_counts_nothing_for_who_muted_it_and_for_nobody_else() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let samira = house.person("Samira", Role::Member).await;
    awa.says(ROOM, "un").await;
    let muted = jean.post(format!("{ROOM}/sourdine"), &[]).await.is(303);
    assert_eq!((unread(&house, &jean).await, unread(&house, &samira).await), (0, 1));
    assert!(jean.get(muted.header("location")).await.page.html(".counted").contains("Count again"));
    assert!(jean.get("/c/essai/salons").await.page.html(".rooms").contains("muted"));
    assert!(!samira.get("/c/essai/salons").await.page.html(".rooms").contains("muted"));
    jean.post(format!("{ROOM}/sourdine/fin"), &[]).await.is(303);
    awa.says(ROOM, "deux").await;
    assert!(unread(&house, &jean).await > 0, "it counts again");
}

#[tokio::test]
async fn words_are_quoted_where_one_writes_under_the_name_of_who_said_them() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let id = awa.says(ROOM, "Le café\n\nservi *avant*").await;
    let page = jean.get(format!("{ROOM}?citer={id}")).await.is(200);
    let typed = page.page.html("#body");
    assert!(typed.contains("&gt; **Awa**:\n&gt;\n&gt; Le café\n&gt;\n&gt; servi *avant*"), "{typed}");
    awa.post(format!("{ROOM}/messages/{id}/retrait"), &[]).await.is(303);
    assert!(!jean.get(format!("{ROOM}?citer={id}")).await.page.html("main").contains("servi"));
    jean.get(format!("{ROOM}?citer=999999")).await.is(404);
}
