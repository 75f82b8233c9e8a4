//! Two mails a week, quiet nights.

use notifications::{Kind, Notice, Told};
use platform::{DAY, HOUR};

use crate::world::{House, Letter, Person, at};

async fn kinds(house: &House, person: &Person) -> Vec<String> {
    house.letters_to(person).await.into_iter().map(|letter| letter.kind).collect()
}

/// News that can wait: there are minutes to read, of four meetings in one sitting.
async fn four_minutes_are_ready(house: &House) -> Vec<String> {
    let paths: Vec<String> =
        house.meetings().await.iter().map(|id| format!("/c/essai/rencontres/{id}/compte-rendu")).collect();
    for person in [&house.awa, &house.jean] {
        for path in &paths {
            tells(house, person, Kind::MinutesReady, path).await;
        }
    }
    paths
}

async fn tells(house: &House, to: &Person, kind: Kind, path: &str) -> Told {
    let tx = house.instance.db.begin().await.unwrap();
    let to = identity::people::by_id(&tx, to.id).await.unwrap().unwrap();
    let notice = Notice {
        kind,
        to: &to,
        community: (house.community.id, &house.community.name),
        about: path.to_owned(),
        subject: format!("À lire : {path}"),
        preheader: String::new(),
        blocks: Vec::new(),
        path: path.to_owned(),
        useful_until: None,
    };
    let told = notifications::tell(&tx, &house.instance, notice, house.instance.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    told
}

#[tokio::test]
async fn what_can_wait_leaves_together_when_the_week_has_room() {
    let house = House::open().await;
    let paths = four_minutes_are_ready(&house).await;
    assert_eq!(kinds(&house, &house.awa).await, ["meetings.minutes", "meetings.minutes"], "four news, two mails");
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
    let paths = four_minutes_are_ready(&house).await;
    let told = tells(&house, &house.awa, Kind::MeetingCancelled, &paths[3]).await;
    assert_eq!(told, Told::Posted);
    assert_eq!(kinds(&house, &house.awa).await, ["meetings.minutes", "meetings.minutes", "meetings.cancelled"]);
    house.instance.clock.advance(8 * DAY);
    house.works().await;
    let gathered = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!(gathered.kind, "notifications.gathered");
    assert!(!gathered.text.contains(&paths[3]), "the newer word on a thing takes the place of the one that waited");
}

/// A poll is two mails; the date that comes of it is the third of the week, and calendars must have it.
#[tokio::test]
async fn an_invitation_does_not_wait_for_a_place_of_the_week_and_takes_one() {
    let house = House::open().await;
    let paths = four_minutes_are_ready(&house).await;
    house.march_is_set("2027-03-25").await;
    let letter = house.letters_to(&house.awa).await.pop().unwrap();
    assert_eq!((letter.kind.as_str(), letter.leaves_at), ("meetings.set", testkit::NOW));
    house.instance.clock.advance(7 * DAY - HOUR);
    assert_eq!(tells(&house, &house.awa, Kind::MinutesReady, &paths[0]).await, Told::Held, "three places are taken");
}

#[tokio::test]
async fn who_wants_all_of_it_gets_all_of_it() {
    let house = House::open().await;
    let fields = [("courriel", "meetings.minutes"), ("par-semaine", "0"), ("nuits-tranquilles", "yes")];
    house.awa.post("/profil/courriels", &fields).await.leads_to("/profil/courriels");
    four_minutes_are_ready(&house).await;
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
    four_minutes_are_ready(&house).await;
    house.parts(&house.awa).await;
    house.instance.clock.advance(8 * DAY);
    house.works().await;
    assert_eq!(kinds(&house, &house.awa).await.len(), 2);
    assert_eq!(kinds(&house, &house.jean).await.last().unwrap(), "notifications.gathered");
}
