//! Fifteen places, and what happens at the sixteenth.

use std::time::Duration;

use communities::Role;
use communities::members::seat_at_the_console;
use communities::places::Seat;
use platform::DAY;
use testkit::Person;

use super::house::{House, account, email};

impl House {
    /// Nadia invites somebody who has an account, and they accept.
    async fn comes(&self, name: &str) -> Person {
        let mut person = self.stranger(name).await;
        let link = self.link_for(name).await;
        person.posts(&link, &[("organization", "Entre-Parents")]).await.is(200);
        person
    }

    async fn link_for(&self, name: &str) -> String {
        let mut nadia = self.nadia.clone();
        let address = email(name);
        nadia
            .posts(&self.path("/invitations"), &[("people", &address), ("role", "member"), ("lang", "fr-CA")])
            .await
            .is(200);
        let text = self.letter(name).await.text();
        text[text.find("/invitation/").unwrap()..].split_whitespace().next().unwrap().to_owned()
    }
}

#[tokio::test]
async fn the_sixteenth_waits_and_is_told_so() {
    let house = House::open().await;
    house.members(14).await;
    house.person("Samira", Role::Facilitator).await;
    let awa = house.comes("Awa").await;
    assert!(
        awa.sees().address.starts_with(&house.path("/charte")),
        "facilitation takes no place: {}",
        awa.sees().address
    );
    let mut jean = house.comes("Jean").await;
    assert_eq!(jean.sees().address, "/attente");
    jean.page().shows("Vous êtes la prochaine personne").shows("sept jours");
    let letter = house.letter("Jean").await;
    assert!(letter.subject().contains("liste d’attente"), "{}", letter.subject());
    assert!(letter.text().replace('\n', " ").contains("la prochaine personne"), "{}", letter.text());
    jean.opens(&house.path("")).await.is(404);
    let lucie = house.comes("Lucie").await;
    lucie.page().shows("au rang 2");
    let mut nadia = house.nadia.clone();
    nadia.opens(&house.path("/invitations")).await.shows("15 places de membre prises sur 15").shows("rang 2");
}

#[tokio::test]
async fn a_place_that_frees_goes_to_the_next() {
    let house = House::with_places(2).await;
    let mut awa = house.comes("Awa").await;
    house.comes("Marc").await;
    let mut jean = house.comes("Jean").await;
    let mut lucie = house.comes("Lucie").await;
    awa.opens(&house.path("/depart")).await.is(200);
    awa.presses("Quitter la communauté", &[]).await.is(200).shows("Vous avez quitté");
    house.works().await;
    assert!(house.letter("Jean").await.subject().contains("Une place s’est libérée"));
    assert_eq!(house.letters("Lucie").await.len(), 2, "invited, and told to wait: nothing else");
    let chloe = house.comes("Chloé").await;
    assert_eq!(chloe.sees().address, "/attente", "a place that is offered is kept");
    jean.opens("/attente").await.shows("Une place vous attend");
    jean.presses("Prendre la place", &[]).await.is(200).shows("Bienvenue");
    assert!(house.membership("Jean").await.is_some());
    lucie.opens("/attente").await.shows("la prochaine personne");
}

#[tokio::test]
async fn an_offer_that_nobody_takes_goes_on_to_the_next() {
    let house = House::with_places(1).await;
    let mut awa = house.comes("Awa").await;
    let mut jean = house.comes("Jean").await;
    let mut lucie = house.comes("Lucie").await;
    awa.posts(&house.path("/depart"), &[]).await.is(200);
    house.works().await;
    jean.opens("/attente").await.shows("Une place vous attend");
    let offer = jean.page().form_with_button("Prendre la place");
    house.world.waits(7 * DAY);
    house.works().await;
    jean.sends(offer).await.is(200).shows("n’est plus là");
    assert!(house.membership("Jean").await.is_none());
    assert!(house.letter("Jean").await.text().replace('\n', " ").contains("n’a pas été prise à temps"));
    lucie.opens("/attente").await.shows("Une place vous attend");
    lucie.presses("Quitter la liste d’attente", &[]).await.is(200).shows("n’êtes plus sur la liste");
    house.works().await;
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list").await, 0);
}

#[tokio::test]
async fn nobody_takes_the_offer_of_another() {
    let house = House::with_places(1).await;
    let mut awa = house.comes("Awa").await;
    let mut jean = house.comes("Jean").await;
    awa.posts(&house.path("/depart"), &[]).await;
    house.works().await;
    jean.opens("/attente").await.shows("Une place vous attend");
    let path = jean.page().form_with_button("Prendre la place").action;
    let mut chloe = house.stranger("Chloé").await;
    chloe.posts(&path, &[]).await;
    chloe.posts(&path.replace("/place", "/retrait"), &[]).await;
    chloe.opens(&house.path("")).await.is(404);
    jean.opens("/attente").await.shows("Une place vous attend");
}

#[tokio::test]
async fn who_asks_while_another_is_being_seated_waits_for_the_answer() {
    let house = House::with_places(1).await;
    let (awa, jean) = (account(&house.world, "Awa").await, account(&house.world, "Jean").await);
    let (db, now, community) = (house.world.instance.db.clone(), house.world.clock.now(), house.community.clone());
    let first = db.begin().await.unwrap();
    let seat = seat_at_the_console(&first, &community, (&awa, Role::Member), now).await.unwrap();
    assert_eq!(seat, Seat::Joined);
    let second = tokio::spawn(async move {
        let tx = db.begin().await.unwrap();
        let seat = seat_at_the_console(&tx, &community, (&jean, Role::Member), now).await.unwrap();
        tx.commit().await.unwrap();
        seat
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!second.is_finished(), "the last place is not decided yet");
    first.commit().await.unwrap();
    assert_eq!(second.await.unwrap(), Seat::Waiting { rank: 1 });
}

#[tokio::test]
async fn of_a_crowd_that_asks_for_the_last_place_one_is_in() {
    let house = House::with_places(1).await;
    let mut crowd = Vec::new();
    for name in ["Awa", "Jean", "Lucie", "Marc", "Chloé"] {
        let person = house.stranger(name).await;
        crowd.push((person, house.link_for(name).await));
    }
    let rush = crowd.into_iter().map(|(mut person, link)| {
        tokio::spawn(async move {
            person.posts(&link, &[("organization", "Entre-Parents")]).await.is(200);
            person.sees().address.clone()
        })
    });
    let mut ends = Vec::new();
    for task in rush.collect::<Vec<_>>() {
        ends.push(task.await.unwrap());
    }
    let joined = ends.iter().filter(|end| end.starts_with("/c/")).count();
    assert_eq!(joined, 1, "{ends:?}");
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list").await, 4);
    assert_eq!(house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM memberships WHERE role = 'member'").await, 1);
    house.works().await;
    assert_eq!(
        house.count("SELECT CAST(COUNT(*) AS BIGINT) FROM waiting_list WHERE offered_until IS NOT NULL").await,
        0
    );
}
