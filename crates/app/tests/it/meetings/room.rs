//! The room of a meeting: opened by one press from its page, once, and archived two weeks after it, wherever its date goes.

use meeting_rooms::KEPT;
use platform::{DAY, HOUR, sql};

use crate::world::House;

impl House {
    /// Since when the room of a meeting is only read.
    async fn archived(&self) -> Option<i64> {
        let room = sql("SELECT r.archived_at FROM rooms r JOIN meeting_rooms m ON m.room_id = r.id");
        room.one::<(Option<i64>,)>(&self.instance.db).await.unwrap().0
    }
}

#[tokio::test]
async fn a_meeting_has_one_room_that_all_who_converse_enter_and_that_ends_two_weeks_after_it() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    house.awa.get(&*meeting).await.is(200).hides("Salon de la rencontre");
    house.samira.get(&*meeting).await.is(200).shows("pas encore ouvert");
    house.awa.post(format!("{meeting}/salon"), &[]).await.is(404);
    let opened = house.samira.post(format!("{meeting}/salon"), &[]).await.is(303);
    let room = opened.header("location").to_owned();
    house.nadia.post(format!("{meeting}/salon"), &[]).await.leads_to(&room);
    house.awa.get(&*room).await.is(200).shows("18 mars");
    house.awa.get(&*meeting).await.shows("Aller au salon");
    house.awa.post(format!("{room}/messages"), &[("body", "J’apporte le café")]).await.is(303);

    house.sets(&meeting, &[("date", "2027-03-25"), ("raison", "Le congé")]).await.is(303);
    let end = sql("SELECT starts_at + minutes * 60000 FROM meetings WHERE id = (SELECT meeting_id FROM meeting_rooms)");
    let end: i64 = end.value(&house.instance.db).await.unwrap();
    house.instance.clock.advance(end + KEPT - HOUR - house.instance.clock.now());
    house.works().await;
    assert_eq!(house.archived().await, None, "its date has moved");
    house.instance.clock.advance(HOUR);
    house.works().await;
    assert!(house.archived().await.is_some());
    house.awa.get(&*room).await.is(200).shows("café");
    house.awa.post(format!("{room}/messages"), &[("body", "Encore")]).await.is(422);
}

#[tokio::test]
async fn a_meeting_that_is_long_over_gets_no_room_and_says_why() {
    let house = House::open().await;
    let meeting = house.march_is_set("2027-03-18").await;
    house.instance.clock.advance(40 * DAY);
    house.samira.get(&*meeting).await.is(200).hides("Salon de la rencontre");
    house.samira.post(format!("{meeting}/salon"), &[]).await.is(409).shows("depuis plus de deux semaines");
    let rooms = sql("SELECT COUNT(*) FROM meeting_rooms").value::<i64>(&house.instance.db).await.unwrap();
    assert_eq!(rooms, 0);
}
