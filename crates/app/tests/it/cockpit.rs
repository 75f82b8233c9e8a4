//! The facilitator's glance, from the outside: whose answer lacks, of whom there is no news, which commitments nobody told of;
//! and that nobody else sees it.

use communities::Role;

use crate::world::{House, Person};

const GLANCE: &str = "/c/essai/animation";

async fn marks(house: &House, meeting: &str, person: &Person, mark: &str) {
    let fields = [("personne", &*person.id.to_string()), ("presence", mark)];
    house.samira.post(format!("{meeting}/presences"), &fields).await.leads_to(meeting);
}

/// March and April were held; Jean and Lea were at neither, Awa at both. Awa said in March what she would try.
async fn after_two_meetings() -> (House, Person) {
    let house = House::open().await;
    let lea = house.person("Lea", Role::Member).await;
    let march = house.march_is_set("2027-03-18").await;
    let april = format!("/c/essai/rencontres/{}", house.meetings().await[2]);
    let set = [("date", "2027-04-15"), ("heure", "13:00"), ("lieu", "12, rue de l’Écluse")];
    house.sets(&april, &set).await.leads_to(&april);
    house.samira.get(GLANCE).await.is(200).shows("Personne.").shows("pas encore dit si elles viennent");
    house.it_is("2027-03-18", "15:30");
    house
        .awa
        .post(format!("{march}/engagements"), &[("engagement", "Poser une question de plus")])
        .await
        .leads_to(&march);
    for (meeting, day) in [(&march, "2027-03-18"), (&april, "2027-04-15")] {
        house.it_is(day, "15:45");
        marks(&house, meeting, &house.awa, "present").await;
        marks(&house, meeting, &house.jean, "absent").await;
        marks(&house, meeting, &lea, "excused").await;
    }
    house.it_is("2027-04-20", "9:00");
    (house, lea)
}

#[tokio::test]
async fn who_was_away_twice_and_was_not_read_since_is_named_to_who_facilitates() {
    let (house, lea) = after_two_meetings().await;
    let page = house.samira.get(GLANCE).await.is(200).page;
    let silent = page.around("Sans nouvelles depuis deux rencontres");
    assert_eq!(silent.all("li").iter().filter(|line| line.contains("Jean") || line.contains("Lea")).count(), 2);
    assert!(!silent.all("li").iter().any(|line| line.contains("Awa") || line.contains("Nadia")));
    let room = house.season.room.clone();
    lea.post(format!("/c/essai/salons/{room}/messages"), &[("body", "Je suis de retour")]).await.is(303);
    let page = house.samira.get(GLANCE).await.is(200).page;
    let silent = page.around("Sans nouvelles depuis deux rencontres").all("li");
    assert!(silent.len() == 1 && silent[0].contains("Jean"), "{silent:?}");
}

#[tokio::test]
async fn what_is_said_among_a_few_is_no_sign_and_nobody_else_sees_the_page() {
    let (house, _) = after_two_meetings().await;
    let written = [("personnes", &*house.awa.id.to_string()), ("body", "Un mot à toi seule")];
    house.jean.post("/c/essai/ecrire", &written).await.is(303);
    let page = house.samira.get(GLANCE).await.is(200).page;
    assert!(page.around("Sans nouvelles depuis deux rencontres").all("li").iter().any(|line| line.contains("Jean")));
    for other in [&house.nadia, &house.awa, &house.jean] {
        other.get(GLANCE).await.is(404);
        other.get("/c/essai/rencontres").await.is(200).hides("Coup d’œil").hides("glance");
    }
    house.samira.get("/c/essai/rencontres").await.is(200).shows("Coup d’œil d’animation");
}

#[tokio::test]
async fn a_commitment_is_there_from_the_end_of_the_meeting_that_asks_until_it_is_told() {
    let (house, _) = after_two_meetings().await;
    house.samira.get(GLANCE).await.is(200).shows("Poser une question de plus");
    let commitment = format!("/c/essai/engagements/{}", house.count("SELECT MAX(id) FROM commitments").await);
    house.awa.post(format!("{commitment}/suite"), &[("suite", "tried"), ("recit", "")]).await.is(303);
    house.samira.get(GLANCE).await.is(200).hides("Poser une question de plus");
}
