//! Stories that are found: by who may read them, in the words that they read, and no longer than they are shared.

use communities::Role;
use platform::sql;

use crate::world::{House, Person};

impl Person {
    /// Whether they find a story by these words.
    async fn finds_a_story(&self, typed: &str) -> bool {
        let found = self.get(format!("/c/essai/recherche?q={typed}")).await.is(200);
        found.page.attributes(".found a", "href").iter().any(|way| way.contains("/recits/"))
    }
}

impl House {
    /// All that the index keeps of stories.
    async fn kept_of_stories(&self) -> String {
        let words =
            sql("SELECT words FROM findings WHERE kind = 'story' ORDER BY id").values::<String>(&self.instance.db);
        words.await.unwrap().join("\n")
    }
}

#[tokio::test]
async fn each_level_is_found_by_those_who_read_it_in_the_words_that_they_read() {
    let house = House::open().await;
    let lise = house.person("Lise", Role::Advisor).await;
    let story = house.awa.tells("Un xylophone").await;
    assert_eq!(house.kept_of_stories().await, "", "what one alone reads is in no index");
    let found = async |typed: &str, expected: [bool; 5]| {
        let readers = [&house.awa, &house.jean, &house.samira, &lise, &house.nadia];
        for (reader, is_found) in readers.into_iter().zip(expected) {
            assert_eq!(reader.finds_a_story(typed).await, is_found, "{typed}");
        }
    };
    found("xylophone", [false; 5]).await;
    house.awa.shares(&story, "group", "1").await.is(303);
    found("xylophone", [true, true, true, false, false]).await;
    house.awa.shares(&story, "federation", "2").await.is(303);
    found("xylophone", [true; 5]).await;
    house.awa.shares(&story, "quoted", "3").await.is(303);
    found("xylophone", [false; 5]).await;
    found("approuve", [true; 5]).await;
    assert!(!house.kept_of_stories().await.contains("xylophone"), "{}", house.kept_of_stories().await);
    let outside = house.person("Gil", Role::Guest).await;
    outside.get("/c/essai/recherche?q=approuve").await.is(404);
}

#[tokio::test]
async fn what_is_taken_back_or_taken_away_is_in_no_index_at_once() {
    let house = House::open().await;
    let (story, other) = (house.awa.tells("Un xylophone").await, house.awa.tells("Un hautbois").await);
    for told in [&story, &other] {
        house.awa.shares(told, "federation", "1").await.is(303);
    }
    let changed = [("moment", "Une clarinette"), ("cycle", "moment"), ("revision", "2")];
    house.awa.post(format!("{story}/modification"), &changed).await.is(303);
    assert!(house.jean.finds_a_story("clarinette").await && !house.jean.finds_a_story("xylophone").await);
    house.awa.post(format!("{story}/moins"), &[("niveau", "me")]).await.is(303);
    assert!(!house.kept_of_stories().await.contains("clarinet"));
    house.awa.post(format!("{other}/retrait"), &[]).await.is(303);
    assert_eq!(house.kept_of_stories().await, "");
}

/// Its end, and a teller who left: neither waits for a job to be obeyed.
#[tokio::test]
async fn nobody_finds_what_has_ended_nor_what_somebody_told_who_is_gone() {
    let house = House::open().await;
    let (story, other) = (house.awa.tells("Un xylophone").await, house.jean.tells("Un hautbois").await);
    let soon = [("niveau", "group"), ("fin", "2027-03-28"), ("revision", "1")];
    house.awa.post(format!("{story}/partage"), &soon).await.is(303);
    house.jean.shares(&other, "federation", "1").await.is(303);
    assert!(house.samira.finds_a_story("xylophone").await && house.samira.finds_a_story("hautbois").await);
    house.parts(&house.jean).await;
    assert!(!house.samira.finds_a_story("hautbois").await);
    house.joins(&house.jean, &house.community, Role::Member).await;
    assert!(house.samira.finds_a_story("hautbois").await);
    house.it_is("2027-03-29", "12:00");
    assert!(!house.samira.finds_a_story("xylophone").await, "before the job ran");
    house.works().await;
    assert!(!house.kept_of_stories().await.contains("xylophone"), "and after");
}

#[tokio::test]
async fn nothing_of_a_story_stays_found_when_its_teller_is_forgotten() {
    let house = House::open().await;
    let story = house.awa.tells("Un xylophone").await;
    house.awa.shares(&story, "group", "1").await.is(303);
    assert!(house.kept_of_stories().await.contains("xylophone"));
    let tx = house.instance.db.begin().await.unwrap();
    stories::forget(&tx, house.awa.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(house.kept_of_stories().await, "");
}
