//! Telling: in one's own words, theirs alone; what is wrong is said and what was typed kept.

use communities::Role;

use super::STORIES;
use crate::world::House;

#[tokio::test]
async fn a_story_is_its_tellers_alone_until_they_say_otherwise() {
    let house = House::open().await;
    let lise = house.person("Lise", Role::Advisor).await;
    let stranger = house.stranger("Zoé").await;
    house.awa.get("/c/essai/evaluation").await.is(200).shows("Les récits");
    let page = house.awa.get(format!("{STORIES}/nouveau?element=result.sens")).await.is(200);
    let page = page.shows("Un moment de la rencontre").shows("Ce qui a aidé, ou nui").shows("Rien qui permette");
    assert!(page.body().contains("value=\"result.sens\" checked"), "it begins with the part it comes from");
    assert!(!page.body().contains("value=\"moment\" checked"), "the teller picks what it is about");
    let story = house.awa.tells("Un long silence, puis une question").await;
    house
        .awa
        .get(&*story)
        .await
        .is(200)
        .shows("Un long silence")
        .shows("Vous seul·e le lisez")
        .shows("Du sens au travail");
    house.awa.get(STORIES).await.is(200).shows("Un long silence").shows("sur le coup");
    for other in [&house.jean, &house.samira, &house.nadia, &lise, &stranger] {
        other.get(&*story).await.is(404);
        for deed in ["modification", "partage", "moins", "depuis", "retrait", "confirmation"] {
            other.post(format!("{story}/{deed}"), &[("niveau", "group"), ("fin", super::END)]).await.is(404);
        }
    }
    for other in [&house.jean, &house.samira, &house.nadia, &lise] {
        other.get(STORIES).await.is(200).hides("Un long silence");
        other.get("/c/essai/evaluation/result.sens").await.is(200).hides("Un long silence");
        other.get("/c/essai/recherche?q=silence").await.hides("Un long silence");
    }
    house.awa.get("/c/essai/evaluation/result.sens").await.is(200).shows("Un long silence");
    let told: Vec<_> = house.events().await.into_iter().filter(|(kind, _)| kind == stories::CHANGED).collect();
    assert_eq!(told, [(stories::CHANGED.to_owned(), format!("person:{}", house.awa.id))], "nobody else hears of it");
}

#[tokio::test]
async fn one_answer_is_enough_none_is_not_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let page = format!("{STORIES}/nouveau");
    let wrong = house.awa.post(&*page, &[("moment", "\u{200b}")]).await.is(422);
    wrong.shows("au moins une réponse").shows("de quoi ce récit parle");
    let long = "é".repeat(1_001);
    let wrong = house.awa.post(&*page, &[("fait", &long), ("aide", "Du temps"), ("cycle", "tried")]).await.is(422);
    assert!(wrong.body().contains("Du temps") && wrong.body().contains(&long), "what was typed is kept");
    house.awa.post(&*page, &[("fait", "a\0b"), ("cycle", "tried")]).await.is(422);
    house.awa.post(&*page, &[("fait", "Oui"), ("cycle", "6")]).await.is(422);
    assert_eq!(house.count("SELECT COUNT(*) FROM stories").await, 0);
    let typed = [("aide", "Du temps"), ("cycle", "gained"), ("elements", "result.ailleurs"), ("cle", "clef-du-recit")];
    let first = house.awa.post(&*page, &typed).await.is(303).header("location").to_owned();
    assert_eq!(house.awa.post(&*page, &typed).await.is(303).header("location"), first, "sent twice, it is one");
    assert_eq!(house.count("SELECT COUNT(*) FROM stories").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM stories WHERE nodes <> ''").await, 0, "no other part is there");
    house.jean.get(&*page).await.is(200).shows("A moment of the meeting").shows("none of them required");
}

#[tokio::test]
async fn a_story_is_changed_over_what_was_seen_and_taken_away_for_good() {
    let house = House::open().await;
    let story = house.awa.tells("Un silence").await;
    let change = format!("{story}/modification");
    assert!(house.awa.get(&*change).await.is(200).body().contains("Un silence"));
    let typed =
        |words: &'static str, revision: &'static str| [("moment", words), ("cycle", "moment"), ("revision", revision)];
    house.awa.post(&*change, &typed("Un rire", "1")).await.is(303);
    let late = house.awa.post(&*change, &typed("Une larme", "1")).await.is(409).shows("entre-temps");
    assert!(late.body().contains("Une larme") && late.body().contains("name=\"revision\" value=\"2\""));
    house.awa.post(&*change, &typed("Une larme", "2")).await.is(303);
    house.awa.get(&*story).await.shows("Une larme").hides("Un rire");
    house.awa.shares(&story, "group", "3").await.is(303);
    house.awa.post(format!("{story}/retrait"), &[]).await.is(303);
    house.awa.get(&*story).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM story_consents").await, 0);
    assert_eq!(
        house.count("SELECT COUNT(*) FROM jobs WHERE kind LIKE 'stories.%'").await,
        0,
        "nothing is left to be done"
    );
}

#[tokio::test]
async fn a_story_starts_from_a_commitment_of_ones_own() {
    let house = House::open().await;
    let meeting = house.season.meeting_on("2027-03-18").await;
    house.it_is("2027-03-18", "15:30");
    let word = house.season.tries(house.awa.account(), meeting, "Poser les chaises en rond").await;
    house.awa.get("/c/essai/engagements").await.is(200).hides("Raconter ce que ça a donné");
    let told = [("suite", "tried"), ("recit", "Deux pères ont parlé")];
    house.awa.post(format!("/c/essai/engagements/{word}/suite"), &told).await.is(303);
    for page in ["/c/essai/engagements".to_owned(), format!("/c/essai/engagements/{word}")] {
        house.awa.get(&*page).await.is(200).shows("Raconter ce que ça a donné");
        house.jean.get(&*page).await.is(200).hides("Tell what came of it");
    }
    let start = format!("{STORIES}/nouveau?engagement={word}");
    let page = house.awa.get(&*start).await.is(200);
    assert!(
        page.body().contains("Poser les chaises en rond\nDeux pères ont parlé"),
        "its words are there to go on from"
    );
    assert!(!house.jean.get(&*start).await.is(200).body().contains("Poser les chaises"), "those of others are not");
    house.awa.get(format!("{STORIES}/nouveau?engagement=x&autre=1")).await.is(200);
}

#[tokio::test]
async fn a_story_starts_from_a_request_of_ones_own_that_was_settled() {
    let house = House::open().await;
    let room = crate::search::ROOM;
    let asked =
        house.awa.post(format!("{room}/demande"), &[("besoin", "Une poussette"), ("au-nom-de", "moi")]).await.is(303);
    let page = asked.header("location").split('?').next().expect("an address").to_owned();
    let id = page.split('/').rev().nth(1).expect("a number").to_owned();
    house.awa.get("/c/essai/entraide").await.is(200).hides("Raconter ce que ça a donné");
    let settled = [("ce-qui-a-aide", "Le comptoir familial"), ("partage", "oui")];
    house.awa.post(format!("{page}/reglee"), &settled).await.is(303);
    house.awa.get("/c/essai/entraide").await.is(200).shows("Raconter ce que ça a donné");
    house.jean.get("/c/essai/entraide").await.is(200).hides("Tell what came of it");
    let start = format!("{STORIES}/nouveau?demande={id}");
    assert!(house.awa.get(&*start).await.is(200).body().contains("Une poussette\nLe comptoir familial"));
    assert!(!house.jean.get(&*start).await.is(200).body().contains("Une poussette"));
}

#[tokio::test]
async fn who_leaves_takes_their_stories_along_and_who_is_gone_is_read_by_nobody() {
    let house = House::open().await;
    let (story, other) = (house.awa.tells("Un silence").await, house.jean.tells("A laugh").await);
    house.awa.shares(&story, "group", "1").await.is(303);
    house.jean.shares(&other, "federation", "1").await.is(303);
    house.samira.get(&*other).await.is(200);
    house.parts(&house.jean).await;
    house.samira.get(&*other).await.is(404);
    house.samira.get(STORIES).await.hides("A laugh").shows("Un silence");
    house.joins(&house.jean, &house.community, Role::Member).await;
    house.samira.get(&*other).await.is(200);
    let tx = house.instance.db.begin().await.unwrap();
    stories::forget(&tx, house.awa.id).await.unwrap();
    tx.commit().await.unwrap();
    house.samira.get(&*story).await.is(404);
    assert_eq!(house.count("SELECT COUNT(*) FROM stories").await, 1);
    assert_eq!(house.count("SELECT COUNT(*) FROM story_consents").await, 1, "what she allowed went with it");
    assert_eq!(house.count("SELECT COUNT(*) FROM jobs WHERE kind LIKE 'stories.%'").await, 2, "those of Jean’s");
}
