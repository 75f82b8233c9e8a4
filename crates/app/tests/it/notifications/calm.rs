//! Two mails a week, quiet nights.

use platform::{DAY, HOUR};

use crate::meetings::house::{Letter, at};
use crate::meetings::{House, Somebody};

async fn kinds(house: &House, person: &Somebody) -> Vec<String> {
    house.letters_to(person).await.into_iter().map(|letter| letter.kind).collect()
}

/// Nadia sets every meeting of the season in one sitting.
async fn sets_the_season(house: &House) -> Vec<String> {
    let mut paths = Vec::new();
    for (place, id) in house.meetings().await.into_iter().enumerate() {
        let path = format!("/c/essai/rencontres/{id}");
        let date = format!("2027-0{}-15", place + 5);
        house.sets(&path, &[("date", &date), ("heure", "13:00")]).await.leads_to(&path);
        paths.push(path);
    }
    paths
}

#[tokio::test]
async fn what_can_wait_leaves_together_when_the_week_has_room() {
    let house = House::open().await;
    let paths = sets_the_season(&house).await;
    assert_eq!(kinds(&house, &house.awa).await, ["meetings.set", "meetings.set"], "four dates, two mails");
    house.instance.clock.advance(7 * DAY - HOUR);
    house.works().await;
    assert_eq!(kinds(&house, &house.awa).await.len(), 2, "the week is not over");
    house.instance.clock.advance(HOUR);
    house.works().await;
    let gathered: Letter = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(
        (gathered.kind.as_str(), gathered.subject.as_str()),
        ("notifications.gathered", "2 nouvelles vous attendaient")
    );
    for path in &paths[2..] {
        assert!(gathered.text.contains(path), "{path} in {}", gathered.text);
    }
    assert_eq!(kinds(&house, &house.awa).await.len(), 3, "and they leave once");
}

#[tokio::test]
async fn what_cannot_wait_does_not() {
    let house = House::open().await;
    let paths = sets_the_season(&house).await;
    house.nadia.post(&format!("{}/annulation", paths[3]), &[("raison", "Verglas")]).await.leads_to(&paths[3]);
    assert_eq!(kinds(&house, &house.awa).await, ["meetings.set", "meetings.set", "meetings.cancelled"]);
    house.instance.clock.advance(8 * DAY);
    house.works().await;
    let gathered = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(gathered.kind, "notifications.gathered");
    assert!(!gathered.text.contains(&paths[3]), "the newer word on a meeting takes the place of the one that waited");
}

#[tokio::test]
async fn who_wants_all_of_it_gets_all_of_it() {
    let house = House::open().await;
    let fields = [("courriel", "meetings.set"), ("par-semaine", "0"), ("nuits-tranquilles", "yes")];
    house.awa.post("/profil/courriels", &fields).await.leads_to("/profil/courriels");
    sets_the_season(&house).await;
    assert_eq!(kinds(&house, &house.awa).await.len(), 4);
    assert_eq!(kinds(&house, &house.jean).await.len(), 2);
}

#[tokio::test]
async fn mail_of_the_night_waits_for_the_morning() {
    let house = House::open().await;
    let restless = [("courriel", "meetings.set"), ("par-semaine", "2")];
    house.jean.post("/profil/courriels", &restless).await.leads_to("/profil/courriels");
    house.it_is("2027-03-17", "22:30");
    house.march_is_set("2027-03-25").await;
    assert_eq!(house.letters_to(&house.awa).await[0].leaves_at, at("2027-03-18", "07:00"));
    assert_eq!(house.letters_to(&house.jean).await[0].leaves_at, at("2027-03-17", "22:30"));
}

#[tokio::test]
async fn who_left_is_told_nothing_of_what_waited() {
    let house = House::open().await;
    sets_the_season(&house).await;
    house.parts(&house.awa).await;
    house.instance.clock.advance(8 * DAY);
    house.works().await;
    assert_eq!(kinds(&house, &house.awa).await.len(), 2);
    assert_eq!(kinds(&house, &house.jean).await.last().unwrap(), "notifications.gathered");
}
