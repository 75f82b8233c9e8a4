//! Letting others read: by a page that shows what they will, until a day; and taking it back, at once.

use communities::Role;

use super::{END, STORIES};
use crate::world::House;

#[tokio::test]
async fn each_level_opens_a_story_to_those_it_names_and_to_no_other() {
    let house = House::open().await;
    let lise = house.person("Lise", Role::Advisor).await;
    let story = house.awa.tells("Un long silence").await;
    let opens = async |level: &str, revision: &str, expected: [u16; 4]| {
        house.awa.shares(&story, level, revision).await.is(303);
        for (reader, status) in [&house.jean, &house.samira, &lise, &house.nadia].into_iter().zip(expected) {
            reader.get(&*story).await.is(status);
            let listed = reader.get(STORIES).await.is(200).body().contains(&story);
            assert_eq!(listed, status == 200, "{level}");
        }
    };
    opens("group", "1", [200, 200, 404, 404]).await;
    house.jean.get(&*story).await.shows("Un long silence").shows("a member").hides("Awa").hides("Who reads this story");
    opens("federation", "2", [200; 4]).await;
    lise.get(&*story).await.shows("Un long silence").shows("un·e membre").hides("Awa");
    lise.get("/c/essai/evaluation/result.sens").await.is(200).shows("Un long silence");
    opens("quoted", "3", [200; 4]).await;
    for reader in [&house.samira, &house.nadia] {
        let page = reader.get(&*story).await.shows("Le texte approuvé").shows("une intervenante");
        page.hides("Un long silence").hides("Awa");
    }
    house.awa.get(&*story).await.shows("Un long silence").shows("Le texte approuvé");
    let levels: Vec<_> = house.consents().await.into_iter().map(|(level, _)| level).collect();
    assert_eq!(levels, ["group", "federation", "quoted"]);
}

#[tokio::test]
async fn programs_read_what_their_person_does_and_no_more() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    let path = format!("/api/v1/communities/{}/stories", house.community.id);
    let (awa, jean) = (house.awa.clone().program(&house).await, house.jean.clone().program(&house).await);
    let told = awa.get(&*path).await.is(200).json()["items"].clone();
    assert_eq!((&told[0]["text"], &told[0]["teller"]), (&"Un long silence".into(), &house.awa.id.into()));
    assert_eq!(jean.get(&*path).await.is(200).json()["items"], serde_json::json!([]));
    house.awa.shares(&story, "quoted", "1").await.is(303);
    let told = jean.get(&*path).await.is(200).json()["items"].clone();
    assert_eq!((&told[0]["text"], &told[0]["level"]), (&"Le texte approuvé".into(), &"quoted".into()));
    assert!(told[0]["teller"].is_null());
}

#[tokio::test]
async fn the_lowest_is_what_stands_and_nothing_is_ticked_beyond() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.get(format!("{story}/partage")).await.is(200).shows("(en ce moment)").shows("le regroupement");
    let page = house.awa.get(format!("{story}/partage?niveau=group")).await.is(200).shows("Un long silence");
    assert!(page.body().contains("name=\"nom\" value=\"\" checked"), "without a name, unless they choose otherwise");
    assert!(page.body().contains("name=\"fin\""), "until a day");
    let page = house.awa.get(format!("{story}/partage?niveau=quoted")).await.is(200);
    assert!(page.body().contains("Un long silence") && !page.body().contains("name=\"relu\" checked"));
    house.awa.get(format!("{story}/partage?niveau=tout")).await.is(200).shows("Rien ne change avant");
    house.awa.post(format!("{story}/partage"), &[("niveau", "me"), ("revision", "1")]).await.is(404);
    house.awa.post(format!("{story}/partage"), &[("niveau", "tout"), ("revision", "1")]).await.is(404);
    let wrong =
        [("niveau", "quoted"), ("fin", "2020-01-01"), ("revision", "1"), ("texte", ""), ("signature", "une marraine")];
    let wrong = house.awa.post(format!("{story}/partage"), &wrong).await.is(422);
    let wrong = wrong.shows("déjà passé").shows("cochez cette case").shows("Ce champ est vide");
    assert!(wrong.body().contains("une marraine") && wrong.body().contains("2020-01-01"), "what was typed is kept");
    for end in ["", "bientôt", "2099-01-01"] {
        let wrong = [("niveau", "group"), ("fin", end), ("revision", "1")];
        house.awa.post(format!("{story}/partage"), &wrong).await.is(422);
    }
    house.jean.get(&*story).await.is(404);
    assert!(house.consents().await.is_empty(), "nothing was allowed");
}

#[tokio::test]
async fn the_group_reads_the_name_when_its_teller_chose_so() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    let named = [("niveau", "group"), ("fin", END), ("nom", "oui"), ("revision", "1")];
    house.awa.post(format!("{story}/partage"), &named).await.is(303);
    house.jean.get(&*story).await.is(200).shows("Awa");
    house.awa.get(&*story).await.shows("sous votre nom").shows("juillet 2028");
    house.awa.shares(&story, "federation", "2").await.is(303);
    house.jean.get(&*story).await.is(200).hides("Awa");
}

#[tokio::test]
async fn what_is_taken_back_is_so_at_once_everywhere() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.shares(&story, "quoted", "1").await.is(303);
    house.awa.post(format!("{story}/moins"), &[("niveau", "group")]).await.is(303);
    house.nadia.get(&*story).await.is(404);
    house.jean.get(&*story).await.is(200).shows("Un long silence").hides("Le texte approuvé");
    house.awa.post(format!("{story}/moins"), &[("niveau", "federation")]).await.is(303);
    house.nadia.get(&*story).await.is(404);
    house.awa.post(format!("{story}/moins"), &[("niveau", "me")]).await.is(303);
    house.jean.get(&*story).await.is(404);
    for page in [STORIES, "/c/essai/evaluation/result.sens"] {
        house.jean.get(page).await.is(200).hides("Un long silence");
    }
    house.awa.get(&*story).await.shows("Ce que vous avez permis").shows("peut être cité");
    let levels: Vec<_> = house.consents().await.into_iter().map(|(level, _)| level).collect();
    assert_eq!(levels, ["quoted", "group", "me"], "what widens nothing is no consent");
}

#[tokio::test]
async fn a_text_that_is_changed_is_quoted_no_more_and_one_that_was_not_seen_is_not_allowed() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    house.awa.shares(&story, "group", "1").await.is(303);
    house.awa.shares(&story, "quoted", "2").await.is(303);
    let typed = [("moment", "Une longue pause"), ("cycle", "moment"), ("revision", "3")];
    let changed = house.awa.post(format!("{story}/modification"), &typed).await.is(303);
    house.awa.get(changed.header("location")).await.shows("n’est plus cité");
    house.jean.get(&*story).await.is(200).shows("Une longue pause").hides("Le texte approuvé");
    house.nadia.get(&*story).await.is(404);
    // The page that showed the text before that change allows nothing.
    let late = house.awa.shares(&story, "federation", "3").await.is(409).shows("a changé").shows("Une longue pause");
    assert!(!late.body().contains("name=\"relu\" value=\"yes\" checked"), "it is to be read again");
    house.nadia.get(&*story).await.is(404);
}

#[tokio::test]
async fn at_its_end_a_story_is_its_tellers_alone_again_and_they_are_told() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    let soon = [("niveau", "group"), ("fin", "2027-03-20"), ("revision", "1")];
    house.awa.post(format!("{story}/partage"), &soon).await.is(303);
    house.it_is("2027-03-20", "22:00");
    house.jean.get(&*story).await.is(200);
    house.it_is("2027-03-21", "00:01");
    house.jean.get(&*story).await.is(404);
    house.works().await;
    house.works().await;
    assert_eq!(house.consents().await, [("group".to_owned(), true), ("me".to_owned(), false)], "it ended once");
    house.awa.get(&*story).await.shows("Vous seul·e le lisez").shows("la fin que vous aviez fixée");
    let letters = house.letters_to(&house.awa).await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "stories.own").collect();
    assert_eq!(told.len(), 1);
    assert!(!told[0].text.contains("silence"), "no word of it is in a mail: {}", told[0].text);
    assert!(house.letters_to(&house.jean).await.iter().all(|letter| letter.kind != "stories.own"));
}

#[tokio::test]
async fn a_day_that_is_moved_ends_it_then_and_not_before() {
    let house = House::open().await;
    let story = house.awa.tells("Un long silence").await;
    for (end, revision) in [("2027-03-20", "1"), ("2027-04-20", "2")] {
        let typed = [("niveau", "group"), ("fin", end), ("revision", revision)];
        house.awa.post(format!("{story}/partage"), &typed).await.is(303);
    }
    house.it_is("2027-03-22", "12:00");
    house.works().await;
    house.jean.get(&*story).await.is(200);
    house.it_is("2027-04-21", "12:00");
    house.works().await;
    house.jean.get(&*story).await.is(404);
}
