//! Requests for help: asked and answered by one press, settled with what helped, found by the group when it may; asked through
//! somebody, whom alone who asks trusts; put before those who facilitate when nobody answers.

use axum::http::Method;
use communities::Role;
use platform::{DAY, sql};
use serde_json::{Value, json};

use super::house::{COMMITTEE, ROOM};
use crate::world::{Answer, Ask, House, Person, Sent, Tables};

const BOARD: &str = "/c/essai/entraide";
const HOME: &str = "/c/essai";

fn asking<'a>(need: &'a str, through: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("besoin", need), ("contexte", "Une mère et deux enfants"), ("date", "2027-03-19"), ("au-nom-de", through)]
}

impl Person {
    /// Asks for help in the room of everybody; the number of the message.
    async fn needs(&self, need: &str) -> i64 {
        let answer = self.post(format!("{ROOM}/demande"), &asking(need, "moi")).await.is(303);
        let place = answer.header("location");
        let number = place.split("/messages/").nth(1).and_then(|rest| rest.split('/').next()).expect("a message");
        number.parse().expect("a number")
    }

    async fn signs(&self, message: i64, sign: &str) -> Answer {
        self.post(page(message), &[("signe", sign)]).await
    }
}

fn page(message: i64) -> String {
    format!("{ROOM}/messages/{message}/demande")
}

#[tokio::test]
async fn a_request_is_asked_answered_settled_and_found_again_when_the_asker_allows() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    assert!(awa.get(ROOM).await.page.html("#composer").contains("/demande"), "one asks where one writes");
    let mut stream = jean.listens(ROOM, None).await;
    let id = awa.needs("Une poussette double").await;
    let [said, asked] = [stream.next().await.unwrap(), stream.next().await.unwrap()];
    assert!(said.name == "posted" && said.data.contains("poussette"), "{}", said.data);
    assert!(asked.name == "asked" && asked.data.contains("open") && asked.data.contains("Friday"), "{}", asked.data);
    let room = jean.get(ROOM).await;
    let stands = room.page.html(&format!("#message-{id} .asked"));
    assert!(stands.contains("open") && stands.contains("I can help") && stands.contains("I lived this"), "{stands}");

    jean.signs(id, "lived").await.is(303);
    let counted = stream.next().await.unwrap();
    assert!(counted.data.contains("One person lived this") && !counted.data.contains("Jean"), "{}", counted.data);
    jean.signs(id, "offer").await.is(303);
    let offered = stream.next().await.unwrap();
    assert!(offered.data.contains("Jean offers help") && offered.data.contains("somebody helps"), "{}", offered.data);
    let board = awa.get(BOARD).await.is(200);
    assert!(board.page.html(".requests").contains("Une poussette double"));
    jean.post(format!("{}/reglee", page(id)), &[]).await.is(404);
    let helped = [("ce-qui-a-aide", "Le **comptoir** du Faubourg en prête"), ("partage", "on")];
    awa.post(format!("{}/reglee", page(id)), &helped).await.is(303);
    assert!(jean.get(page(id)).await.page.html("main").contains("comptoir"));
    jean.signs(id, "offer").await.is(303);
    jean.signs(id, "offer").await.is(409).shows("settled");
    assert!(jean.get(BOARD).await.page.html(".requests").contains("comptoir"), "the group may find it again");
    let found = jean.get("/c/essai/recherche?q=comptoir&type=request").await.is(200);
    assert!(found.page.html("main").contains("poussette"), "{}", found.page.html("main"));
    awa.post(format!("{}/rouverte", page(id)), &[]).await.is(303);
    assert!(
        !jean.get("/c/essai/recherche?q=comptoir&type=request").await.page.html("main").contains("poussette double")
    );
    awa.post(format!("{}/reglee", page(id)), &[]).await.is(303);
    assert!(!jean.get(BOARD).await.body().contains("poussette"), "what is not shared leaves the board");
}

#[tokio::test]
async fn who_asks_through_somebody_is_known_to_her_alone() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let (lucie, noor) = (house.person("Lucie", Role::Facilitator).await, house.person("Noor", Role::Facilitator).await);
    let form = awa.get(format!("{ROOM}/demande")).await.is(200);
    assert!(form.body().contains("Lucie lit qui demande"), "the page says so before");
    let before = Tables::of(&house.instance.db).await.whole(&house.instance.db).await;
    let hers = lucie.id.to_string();
    let key = [asking("Un lieu sûr", &hers), vec![("cle", "cle-de-la-demande")]].concat();
    for _ in 0..2 {
        awa.post(format!("{ROOM}/demande"), &key).await.is(303);
    }
    for other in [&jean, &noor] {
        assert!(!other.get(BOARD).await.body().contains("lieu sûr"));
        assert!(!other.get(HOME).await.body().contains("relais"));
    }
    assert!(awa.get(BOARD).await.page.html("main").contains("Un lieu sûr"));
    let home = lucie.get(HOME).await;
    let (_, rest) = home.body().split_once("/entraide/relais/").expect("it waits for her");
    let relay = format!("{BOARD}/relais/{}", rest.split('"').next().unwrap_or_default());
    for other in [&jean, &noor, &awa] {
        other.get(&relay).await.is(404);
        other.post(format!("{relay}/porter"), &[("texte", "x"), ("salon", "bons-coups")]).await.is(404);
    }
    let read = lucie.get(&relay).await.is(200);
    assert!(read.body().contains("Awa") && read.body().contains("Un lieu sûr"));
    lucie.post(format!("{relay}/porter"), &[("texte", " "), ("salon", "bons-coups")]).await.is(422);
    let carried = [("texte", "Un lieu sûr pour cette nuit"), ("salon", "bons-coups")];
    lucie.post(format!("{relay}/porter"), &carried).await.is(303);
    lucie.post(format!("{relay}/porter"), &carried).await.is(409);
    let room = jean.get(ROOM).await.page.html("#messages");
    assert!(room.contains("for somebody in the group") && !room.contains("Awa"), "{room}");

    nothing_names_her(&house, &before, awa.id).await;
    let id: i64 = sql("SELECT message_id FROM help_requests").value(&house.instance.db).await.unwrap();
    awa.post(format!("{}/reglee", page(id)), &[]).await.is(303);
    let left: i64 = sql("SELECT COUNT(*) FROM help_relays").value(&house.instance.db).await.unwrap();
    assert_eq!(left, 0, "once it is settled, nothing of it remains");
    let actors = sql("SELECT COUNT(*) FROM events WHERE kind = 'conversations.help_settled' AND actor_id IS NOT NULL");
    assert_eq!(actors.value::<i64>(&house.instance.db).await.unwrap(), 0);
}

/// Beside what was there before, nothing but the relay's own row names her, and no mail says what is asked.
async fn nothing_names_her(house: &House, before: &[(String, String)], her: i64) {
    let after = Tables::of(&house.instance.db).await.whole(&house.instance.db).await;
    let named = |(table, row): &&(String, String)| {
        table != "help_relays" && !before.contains(&(table.clone(), row.clone())) && names(row, her)
    };
    let naming: Vec<_> = after.iter().filter(named).collect();
    assert!(naming.is_empty(), "{naming:#?}");
    let letters = sql("SELECT COUNT(*) FROM outbox WHERE message LIKE '%Un lieu%'");
    assert_eq!(letters.value::<i64>(&house.instance.db).await.unwrap(), 0);
}

/// Whether a row names this person's number in a column of people.
fn names(row: &str, person: i64) -> bool {
    row.split(" · ").any(|column| {
        let (name, value) = column.split_once('=').unwrap_or_default();
        let of_people =
            name.ends_with("_id") && !["id", "community_id", "room_id", "message_id", "stream_id"].contains(&name);
        of_people && value == person.to_string()
    })
}

#[tokio::test]
async fn a_facilitator_who_does_not_carry_it_says_why_to_the_asker_alone() {
    let house = House::open().await;
    let (awa, lucie) = (house.person("Awa", Role::Member).await, house.person("Lucie", Role::Facilitator).await);
    for need in ["Un lieu", "Une heure"] {
        awa.post(format!("{ROOM}/demande"), &asking(need, &lucie.id.to_string())).await.is(303);
    }
    let relays: Vec<i64> = sql("SELECT id FROM help_relays ORDER BY id").values(&house.instance.db).await.unwrap();
    let relay = |id: i64| format!("{BOARD}/relais/{id}");
    lucie.post(format!("{}/refus", relay(relays[0])), &[("raison", "")]).await.is(422);
    lucie.post(format!("{}/refus", relay(relays[0])), &[("raison", "Parlons-en plutôt demain")]).await.is(303);
    assert!(awa.get(BOARD).await.body().contains("Parlons-en plutôt demain"));
    lucie.post(format!("{}/reprise", relay(relays[1])), &[]).await.is(404);
    awa.post(format!("{}/reprise", relay(relays[1])), &[]).await.is(303);
    lucie.get(relay(relays[1])).await.is(404);
    assert!(!awa.get(BOARD).await.body().contains("Une heure"));
}

#[tokio::test]
async fn what_is_written_or_asked_in_a_direct_conversation_is_told_to_the_others() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let to_jean = [("personnes", jean.id.to_string()), ("body", "Bonjour".into())];
    let fields = to_jean.map(|(name, value): (&str, String)| (name.to_owned(), value));
    let begun = awa.sends("/c/essai/ecrire", &fields).await.is(303);
    let room = begun.header("location").split(['#', '?']).next().unwrap_or_default().to_owned();
    awa.post(format!("{room}/demande"), &asking("Une heure", "moi")).await.is(303);
    let told = sql("SELECT COUNT(*) FROM jobs WHERE kind = 'conversations.tell'");
    assert_eq!(told.value::<i64>(&house.instance.db).await.unwrap(), 2);
}

#[tokio::test]
async fn what_nobody_answered_for_two_days_waits_for_those_who_facilitate() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let lucie = house.person("Lucie", Role::Facilitator).await;
    let id = awa.needs("Une gardienne samedi").await;
    let waits = async || lucie.get(HOME).await.body().contains("attend une réponse");
    assert!(!waits().await);
    house.instance.clock.advance(2 * DAY);
    assert!(waits().await && !jean.get(HOME).await.body().contains("awaits an answer"));
    awa.post(format!("{ROOM}/messages/{id}/fil"), &[("body", "C’est toujours vrai")]).await.is(303);
    assert!(waits().await, "who asked did not answer themselves");
    jean.post(format!("{ROOM}/messages/{id}/fil"), &[("body", "Je regarde")]).await.is(303);
    assert!(!waits().await);
}

#[tokio::test]
async fn what_is_no_request_is_given_back_with_its_words() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let ask = format!("{ROOM}/demande");
    let wrong = [("besoin", ""), ("contexte", "Deux enfants"), ("date", "2027-03-01"), ("au-nom-de", "moi")];
    let back = awa.post(&*ask, &wrong).await.is(422);
    assert!(back.body().contains("Deux enfants") && back.body().contains("Cette date est passée"));
    awa.post(&*ask, &asking("Une heure", &jean.id.to_string())).await.is(422).shows("Choisissez qui demande");
    awa.post(&*ask, &asking("Une heure", "999999")).await.is(422);
    let plain = awa.says(ROOM, "Bonjour").await;
    awa.get(page(plain)).await.is(404);
    jean.signs(plain, "offer").await.is(404);
    let id = awa.needs("Une heure").await;
    jean.signs(id, "autre").await.is(400);
    jean.get(format!("{COMMITTEE}/messages/{id}/demande")).await.is(404);
    jean.signs(id, "lived").await.is(303);
    awa.post(format!("{ROOM}/messages/{id}/retrait"), &[]).await.is(303);
    jean.get(page(id)).await.is(404);
    let left: i64 = sql("SELECT COUNT(*) FROM help_signs").value(&house.instance.db).await.unwrap();
    assert_eq!(left, 0, "they go with the words");
}

#[tokio::test]
async fn a_program_asks_and_answers() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let room = house.enter(&awa, ROOM).await.room().id;
    let jeans = jean.id;
    let hers = awa.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let his = jean.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let posts = format!("/api/v1/rooms/{room}/messages");
    let says = |path: &str, body: Value| Ask::of(Method::POST, path, Sent::Json(body));
    let json = |answer: Answer| -> Value { serde_json::from_str(answer.body()).expect("JSON") };
    let asked = says(&posts, json!({ "body": "Une salle", "request": { "needed_by": null } }));
    let id = json(hers.asks(&asked).await.is(201))["id"].clone();
    let offers = says(&format!("{posts}/{id}/request"), json!({ "sign": "offer" }));
    for _ in 0..2 {
        let signed = json(his.asks(&offers).await.is(200));
        assert_eq!((&signed["state"], &signed["helpers"]), (&json!("accompanied"), &json!([jeans])));
    }
    let listed = json(hers.asks(&Ask::get(&*posts)).await.is(200));
    assert_eq!(listed["items"][0]["request"]["state"], "accompanied", "{listed}");
    hers.asks(&says(&posts, json!({ "body": "x", "thread": id, "request": {} }))).await.is(422);
    his.asks(&says(&format!("{posts}/{id}/request"), json!({ "sign": "autre" }))).await.is(422);
}

#[tokio::test]
async fn a_program_reads_the_board_and_says_how_a_request_ends() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let (room, community) = (house.enter(&awa, ROOM).await.room().id, house.community.id);
    let id = awa.needs("Une salle").await;
    let hers = awa.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let his = jean.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    let json = |answer: Answer| -> Value { serde_json::from_str(answer.body()).expect("JSON") };
    let board = Ask::get(format!("/api/v1/communities/{community}/requests"));
    let listed = json(his.asks(&board).await.is(200));
    assert_eq!((&listed["items"][0]["id"], &listed["items"][0]["request"]["state"]), (&json!(id), &json!("open")));
    let ends =
        |body: Value| Ask::of(Method::PUT, format!("/api/v1/rooms/{room}/messages/{id}/request"), Sent::Json(body));
    let settled = ends(json!({ "settled": true, "what_helped": " Le **comptoir** ", "shared": true }));
    his.asks(&settled).await.is(404);
    hers.asks(&ends(json!({ "settled": true, "what_helped": "a".repeat(2_001) }))).await.is(422);
    let ended = json(hers.asks(&settled).await.is(200));
    assert_eq!((&ended["state"], &ended["what_helped"]), (&json!("settled"), &json!("Le **comptoir**")));
    assert_eq!(json(his.asks(&board).await.is(200))["items"][0]["request"]["state"], "settled");
    assert_eq!(json(hers.asks(&ends(json!({ "settled": false }))).await.is(200))["state"], "open");
    hers.asks(&ends(json!({ "settled": true }))).await.is(200);
    assert_eq!(json(his.asks(&board).await.is(200))["items"], json!([]), "what is not shared leaves the board");
}
