//! What is counted of stories: nothing before five tellers.

use communities::Role;
use measures::{Figure, Measure, Measures};

use crate::world::House;

async fn counted(house: &House, measure: Measure) -> (i64, Option<i64>) {
    let now = house.instance.clock.now();
    let figures = Measures::in_use(&house.instance).figures(&house.instance.db, house.community.id, now).await.unwrap();
    let Figure { reached, among, .. } = figures.get(&measure).cloned().unwrap_or_default();
    (reached, among)
}

#[tokio::test]
async fn stories_are_counted_from_five_tellers_on_and_no_longer_than_they_are_shared() {
    let house = House::open().await;
    let others = [house.person("Ana", Role::Member).await, house.person("Luc", Role::Member).await];
    let tellers = [&house.awa, &house.jean, &house.samira, &others[0], &others[1]];
    let mut told = Vec::new();
    for teller in tellers {
        told.push(teller.tells("Un silence").await);
    }
    let second = house.awa.tells("Un rire").await;
    house.awa.shares(&second, "group", "1").await.is(303);
    for (teller, story) in tellers.iter().zip(&told).take(4) {
        teller.shares(story, "federation", "1").await.is(303);
    }
    assert_eq!(counted(&house, Measure::Stories).await, (0, None), "five stories of four people");
    tellers[4].shares(&told[4], "group", "1").await.is(303);
    assert_eq!(counted(&house, Measure::Stories).await, (6, None));
    assert_eq!(counted(&house, Measure::StoriesOfMoments).await, (6, None));
    assert_eq!(counted(&house, Measure::StoriesOfTrials).await, (0, None));
    house.awa.post(format!("{second}/depuis"), &[("reponse", "not_yet")]).await.is(303);
    assert_eq!(counted(&house, Measure::StoriesFollowed).await, (1, Some(6)));
    house.jean.post(format!("{}/moins", told[1]), &[("niveau", "me")]).await.is(303);
    assert_eq!(counted(&house, Measure::Stories).await, (0, None), "four people again");
    house.jean.shares(&told[1], "group", "3").await.is(303);
    assert_eq!(counted(&house, Measure::Stories).await, (6, None));
    house.it_is("2028-08-01", "12:00");
    assert_eq!(counted(&house, Measure::Stories).await, (0, None), "what was allowed has ended");
}
