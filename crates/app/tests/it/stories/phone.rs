//! Told by telephone: who facilitates writes, and it is the teller's to confirm, to change or to take away.

use communities::Role;

use super::STORIES;
use crate::world::{Answer, House, Person};

impl Person {
    /// Writes down what somebody told.
    async fn writes_down(&self, teller: &Person, words: &str) -> Answer {
        let typed = [("personne", &*teller.id.to_string()), ("moment", words), ("cycle", "moment")];
        self.post(format!("{STORIES}/telephone"), &typed).await
    }
}

fn page(answer: &Answer) -> String {
    answer.header("location").split('?').next().expect("an address").to_owned()
}

#[tokio::test]
async fn what_is_written_down_waits_for_its_teller_and_for_nobody_else() {
    let house = House::open().await;
    let story = page(&house.samira.writes_down(&house.awa, "Un long silence").await.is(303));
    house.samira.get(&*story).await.is(200).shows("Un long silence");
    house.samira.get(STORIES).await.shows("pas encore confirmés");
    for other in [&house.jean, &house.nadia] {
        other.get(&*story).await.is(404);
        other.get(STORIES).await.hides("Un long silence");
    }
    let letters = house.letters_to(&house.awa).await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "stories.own").collect();
    assert_eq!(told.len(), 1);
    assert!(!told[0].text.contains("silence"), "{}", told[0].text);
    house.awa.get(STORIES).await.shows("Un récit vous attend");
    let asked = house.awa.get(&*story).await.is(200).shows("Un récit vous attend").shows("Samira");
    assert!(asked.body().contains("Un long silence"), "there to be changed");
    for (person, deed) in [(&house.samira, "confirmation"), (&house.samira, "partage"), (&house.awa, "partage")] {
        person.post(format!("{story}/{deed}"), &[("niveau", "group"), ("fin", super::END)]).await.is(404);
    }
    let typed = [("moment", "Une longue pause"), ("cycle", "success"), ("revision", "1")];
    house.awa.post(format!("{story}/confirmation"), &[("cycle", "success")]).await.is(422);
    house.awa.post(format!("{story}/confirmation"), &typed).await.is(303);
    house.awa.get(&*story).await.is(200).shows("Une longue pause").shows("Vous seul·e le lisez");
    house.samira.get(&*story).await.is(404);
    house.samira.post(format!("{story}/retrait"), &[]).await.is(404);
    house.awa.shares(&story, "group", "2").await.is(303);
    house.samira.get(&*story).await.is(200).shows("Une longue pause");
    assert_eq!(house.count("SELECT COUNT(*) FROM stories WHERE noted_by IS NOT NULL").await, 0);
}

#[tokio::test]
async fn its_teller_may_take_it_away_and_so_may_who_wrote_it() {
    let house = House::open().await;
    for remover in [&house.awa, &house.samira] {
        let story = page(&house.samira.writes_down(&house.awa, "Un silence").await.is(303));
        remover.post(format!("{story}/retrait"), &[]).await.is(303);
        house.awa.get(&*story).await.is(404);
        house.samira.get(&*story).await.is(404);
    }
}

#[tokio::test]
async fn it_is_somebody_elses_who_is_here_and_only_who_facilitates_writes_it() {
    let house = House::open().await;
    let (stranger, guest) = (house.stranger("Zoé").await, house.person("Gil", Role::Guest).await);
    for nobody in [&stranger, &guest, &house.samira] {
        let wrong = house.samira.writes_down(nobody, "Un silence").await.is(422).shows("une autre personne");
        assert!(wrong.body().contains("Un silence"), "what was typed is kept");
    }
    for other in [&house.awa, &house.nadia] {
        other.get(format!("{STORIES}/telephone")).await.is(404);
        other.writes_down(&house.jean, "Un silence").await.is(404);
    }
    assert_eq!(house.count("SELECT COUNT(*) FROM stories").await, 0);
    // Who facilitates no more reads no more what they wrote down.
    let story = page(&house.samira.writes_down(&house.awa, "Un silence").await.is(303));
    house.joins(&house.samira, &house.community, Role::Member).await;
    house.samira.get(&*story).await.is(404);
}
