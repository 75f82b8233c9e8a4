//! Two letters at once to the same people, of two communities. On PostgreSQL each holds what it wrote of a person until it
//! ends: they must go through people in one order, or each waits for the other.

use communities::Role;
use notifications::{Kind, Notice};
use platform::MINUTE;

use crate::world::{House, Person};

const ROUNDS: usize = 8;

/// The two mails of the week are taken: what comes now waits, and each person has one job that gathers it.
async fn their_week_is_full(house: &House, people: &[Person]) {
    let (now, tx) = (house.instance.clock.now(), house.instance.db.begin().await.unwrap());
    for (person, path) in people.iter().flat_map(|person| ["/un", "/deux"].map(|path| (person, path))) {
        let to = identity::people::by_id(&tx, person.id).await.unwrap().unwrap();
        let notice = Notice {
            kind: Kind::MinutesReady,
            to: &to,
            community: (house.community.id, &house.community.name),
            about: path.to_owned(),
            subject: format!("À lire : {path}"),
            preheader: String::new(),
            blocks: Vec::new(),
            path: path.to_owned(),
            useful_until: None,
        };
        notifications::tell(&tx, &house.instance, notice, now).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_communities_that_write_to_the_same_people_at_once_both_do() {
    let house = House::open().await;
    let neighbour = house.neighbour().await;
    house.joins(&house.nadia, &neighbour, Role::Coordination).await;
    let mut people = Vec::new();
    for number in 1..=12 {
        let person = house.person(&format!("Membre{number}"), Role::Member).await;
        house.joins(&person, &neighbour, Role::Member).await;
        people.push(person);
    }
    their_week_is_full(&house, &people).await;
    let (here, there) = ("/c/essai/rencontres/hotes", "/c/voisine/rencontres/hotes");
    let call = async |hosts: &str| house.nadia.post(&format!("{hosts}/appel"), &[]).await;
    for _ in 0..ROUNDS {
        let (one, other) = tokio::join!(call(here), call(there));
        one.leads_to(here);
        other.leads_to(there);
        // A call that follows another at once is the same one.
        house.instance.clock.advance(20 * MINUTE);
    }
    let twice =
        "SELECT COUNT(*) FROM (SELECT person_id FROM held_notices GROUP BY person_id HAVING COUNT(*) = 2) AS twice";
    assert_eq!(house.count(twice).await, 12, "for each of twelve people, the newest word of each community");
}
