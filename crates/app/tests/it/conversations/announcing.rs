//! A room of announcements: the team begins to speak, the others answer under what it says; « lu et compris » is pressed by who
//! chooses to, and read by who wrote the announcement alone.

use axum::http::Method;
use communities::Role;
use platform::sql;
use serde_json::json;

use super::house::ROOM;
use crate::world::{Answer, Ask, House, Person, Sent, Tables};

const ANNOUNCEMENTS: &str = "/c/essai/salons/annonces";

/// Lucie facilitates and opened the room; Awa and Jean are members.
struct Scene {
    house: House,
    lucie: Person,
    awa: Person,
    jean: Person,
}

impl Scene {
    async fn open() -> Scene {
        let house = House::open().await;
        let lucie = house.person("Lucie", Role::Facilitator).await;
        let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
        let fields = [("nom", "Annonces"), ("annonces", "oui"), ("roles", "member")];
        lucie.post("/c/essai/nouveau-salon", &fields).await.leads_to(&format!("{ANNOUNCEMENTS}/reglages"));
        Scene { house, lucie, awa, jean }
    }
}

impl Person {
    /// Announces something and asks those who read to say so; the number of the message.
    async fn announces(&self, words: &str) -> i64 {
        let fields = [("body", words), ("lu-et-compris", "yes")];
        let answer = self.post(format!("{ANNOUNCEMENTS}/messages"), &fields).await.is(303);
        answer.header("location").rsplit_once("#message-").expect("the message").1.parse().expect("a number")
    }

    async fn says_read(&self, message: i64, said: &str) -> Answer {
        self.post(page(message), &[("dit", said)]).await
    }

    async fn by_program(&self, method: Method, path: String) -> Answer {
        self.asks(&Ask::of(method, path, Sent::Nothing)).await
    }
}

fn page(message: i64) -> String {
    format!("{ANNOUNCEMENTS}/messages/{message}/lu-et-compris")
}

#[tokio::test]
async fn the_team_announces_and_the_others_answer_under_it() {
    let Scene { lucie, awa, jean, .. } = &Scene::open().await;
    assert!(lucie.get(ANNOUNCEMENTS).await.page.html("#composer").contains("lu-et-compris"));
    assert!(!lucie.get(ROOM).await.page.html("#composer").contains("lu-et-compris"));
    let first = lucie.says(ANNOUNCEMENTS, "La rencontre commence à 13 h 30").await;
    let read = awa.get(ANNOUNCEMENTS).await.is(200).shows("La rencontre commence").shows("y répondre dans son fil");
    assert!(read.page.all("#composer").is_empty() && !read.body().contains("?citer="), "nothing to write in");
    let refused = awa.post(format!("{ANNOUNCEMENTS}/messages"), &[("body", "Et moi?")]).await.is(422);
    refused.shows("Et moi?").shows("Répondez sous une annonce");
    let thread = format!("{ANNOUNCEMENTS}/messages/{first}/fil");
    assert!(!awa.get(&*thread).await.is(200).page.html("#composer").contains("name=\"aussi\""));
    awa.post(&*thread, &[("body", "Aussi ici"), ("aussi", "yes")]).await.is(422).shows("Aussi ici");
    awa.post(&*thread, &[("body", "Merci")]).await.is(303);
    jean.get(&*thread).await.shows("Merci");
    awa.post(format!("{ANNOUNCEMENTS}/messages/{first}/reactions"), &[("emoji", "🙏")]).await.is(303);
    awa.get(format!("{ANNOUNCEMENTS}/demande")).await.is(409);
    awa.post(format!("{ROOM}/messages"), &[("body", "Ici"), ("lu-et-compris", "yes")]).await.is(409);
    // Changed into a room like another, it is written in by all.
    let settings = format!("{ANNOUNCEMENTS}/reglages");
    awa.get(&*settings).await.is(404);
    let revision = lucie.get(&*settings).await.is(200).page.attributes("[name=revision]", "value")[0].clone();
    lucie.post(&*settings, &[("nom", "Annonces"), ("revision", &*revision)]).await.is(303);
    awa.says(ANNOUNCEMENTS, "Et moi!").await;
}

#[tokio::test]
async fn read_and_understood_is_seen_by_who_asked_and_by_nobody_else() {
    let Scene { house, lucie, awa, jean } = &Scene::open().await;
    let nadia = house.person("Nadia", Role::Coordination).await;
    let mut stream = jean.listens(ANNOUNCEMENTS, None).await;
    let id = lucie.announces("Le local change: **deuxième étage**").await;
    let heard = stream.next().await.unwrap();
    assert!(heard.data.contains("/lu-et-compris") && heard.data.contains("will know that it is you"), "{}", heard.data);
    let under = format!("#message-{id} .acknowledged");
    let before = awa.get(ANNOUNCEMENTS).await.is(200).page.html(&under);
    assert!(before.contains("Lucie saura que c’est vous") && before.contains("Personne d’autre"), "{before}");
    awa.says_read(id, "lu").await.is(303);
    awa.says_read(id, "lu").await.is(303);
    awa.says_read(id, "autre").await.is(400);
    lucie.says_read(id, "lu").await.is(404);
    jean.post_as_script(page(id), &[("dit", "lu")]).await.is(200).shows("You said");
    let after = awa.get(ANNOUNCEMENTS).await.page.html(&under);
    assert!(after.contains("Retirer mon") && !after.contains("Jean"), "{after}");
    lucie.get(ANNOUNCEMENTS).await.shows("2 personnes ont dit");
    let names = lucie.get(page(id)).await.is(200).shows("Awa").shows("Jean").shows("vous, et personne d’autre");
    assert!(!names.page.html("main").contains("Nadia"), "nobody is named for not having");
    for other in [awa, jean, &nadia] {
        let seen = other.get(page(id)).await.is(200);
        let others: Vec<_> = [awa, jean].into_iter().filter(|each| each.id != other.id).collect();
        assert!(others.iter().all(|each| !seen.page.html("main").contains(each.account().name.as_str())));
        assert!(!seen.body().contains("personnes ont dit") && !seen.body().contains("people said"));
    }
    nadia.get(ANNOUNCEMENTS).await.hides("personnes ont dit");
    jean.says_read(id, "repris").await.is(303);
    lucie.get(page(id)).await.shows("Awa").hides("Jean");
    let events = Tables::of(&house.instance.db).await.whole(&house.instance.db).await;
    let told: Vec<_> = events.iter().filter(|(table, row)| table == "events" && row.contains("acknowledg")).collect();
    assert!(told.is_empty(), "no event tells of it: {told:?}");
}

#[tokio::test]
async fn programs_press_and_only_who_asked_reads_the_names() {
    let Scene { house, lucie, awa, jean } = Scene::open().await;
    let program = [("nom", "tout"), ("portee", "writes")];
    let (lucie, awa) = (lucie.gives_a_program(&program).await, awa.gives_a_program(&program).await);
    let jean = jean.gives_a_program(&program).await;
    let community = house.community.id;
    let rooms = lucie.by_program(Method::GET, format!("/api/v1/communities/{community}/rooms")).await.json();
    let room = rooms["items"].as_array().unwrap().iter().find(|room| room["announces"] == json!(true)).unwrap();
    let messages = format!("/api/v1/rooms/{}/messages", room["id"]);
    let said = json!({ "body": "Lisez ceci", "asks_acknowledgement": true });
    let refused = awa.asks(&Ask::of(Method::POST, &*messages, Sent::Json(said.clone()))).await;
    refused.is(409);
    let id = lucie.asks(&Ask::of(Method::POST, &*messages, Sent::Json(said))).await.is(201).json()["id"].clone();
    let listed = awa.by_program(Method::GET, messages.clone()).await.json();
    assert_eq!(listed["items"][0]["asks_acknowledgement"], json!(true));
    let one = format!("{messages}/{id}/acknowledgement");
    awa.by_program(Method::PUT, one.clone()).await.is(204);
    jean.by_program(Method::PUT, one.clone()).await.is(204);
    jean.by_program(Method::DELETE, one.clone()).await.is(204);
    lucie.by_program(Method::PUT, one.clone()).await.is(404);
    let names = lucie.by_program(Method::GET, format!("{one}s")).await.is(200).json();
    assert_eq!(names["items"].as_array().unwrap().len(), 1);
    assert_eq!(names["items"][0]["person"]["id"], json!(awa.id));
    awa.by_program(Method::GET, format!("{one}s")).await.is(404);
    let seen = awa.by_program(Method::GET, messages.clone()).await.json().to_string();
    assert!(!seen.contains("acknowledged"), "{seen}");
}

#[tokio::test]
async fn an_announcement_that_asks_is_told_to_each_as_their_choices_for_the_room_say() {
    let Scene { house, lucie, awa, jean } = &Scene::open().await;
    jean.post(format!("{ANNOUNCEMENTS}/sourdine"), &[]).await.is(303);
    lucie.says(ANNOUNCEMENTS, "Sans demande").await;
    lucie.announces("Avec demande").await;
    house.works().await;
    let kinds = async |person: &Person| -> Vec<String> {
        house.letters_to(person).await.into_iter().map(|letter| letter.kind).collect()
    };
    assert_eq!(kinds(awa).await, ["conversations.announcement"]);
    assert!(kinds(jean).await.is_empty(), "she muted the room");
    assert!(kinds(lucie).await.is_empty());
    assert!(!house.letters_to(awa).await[0].text.contains("Avec demande"));
}

#[tokio::test]
async fn what_was_pressed_goes_with_the_words_and_with_either_person() {
    let Scene { house, lucie, awa, jean } = &Scene::open().await;
    let left =
        async || sql("SELECT COUNT(*) FROM announcements_acknowledged").value::<i64>(&house.instance.db).await.unwrap();
    let (first, second) = (lucie.announces("Un").await, lucie.announces("Deux").await);
    for message in [first, second] {
        awa.says_read(message, "lu").await.is(303);
        jean.says_read(message, "lu").await.is(303);
    }
    assert_eq!(left().await, 4);
    lucie.post(format!("{ANNOUNCEMENTS}/messages/{first}/retrait"), &[]).await.is(303);
    lucie.get(page(first)).await.is(404);
    assert_eq!(left().await, 2);
    let tx = house.instance.db.begin().await.unwrap();
    announcements::forget(&tx, awa.id).await.unwrap();
    tx.commit().await.unwrap();
    lucie.get(page(second)).await.shows("Jean").hides("Awa");
    let tx = house.instance.db.begin().await.unwrap();
    announcements::forget(&tx, lucie.id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(left().await, 0);
}
