//! Who may enter which room: page, deed and stream alike, and the same answer for what is closed and what is not there.

use axum::http::{Method, StatusCode};
use communities::Role;
use serde_json::{Value, json};

use super::house::{COMMITTEE, ROOM};
use crate::world::{Ask, House, Person, Sent};

const NOT_FOUND: StatusCode = StatusCode::NOT_FOUND;

/// What the pages of a room answer to a person: the room, a message, the stream, a sending.
async fn statuses(person: &Person, room: &str, message: i64) -> [StatusCode; 4] {
    [
        person.get(room).await.status,
        person.get(&format!("{room}/messages/{message}")).await.status,
        person.status_of_stream(room).await,
        person.post(&format!("{room}/messages"), &[("body", "")]).await.status,
    ]
}

const OPEN: [StatusCode; 4] = [StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY];
const CLOSED: [StatusCode; 4] = [NOT_FOUND; 4];

#[tokio::test]
async fn each_role_enters_its_rooms_and_no_other() {
    let house = House::open().await;
    let nadia = house.person("Nadia", Role::Coordination).await;
    let (in_room, in_committee) = (nadia.says(ROOM, "À tous").await, nadia.says(COMMITTEE, "Au comité").await);
    let expected = [
        (Role::Facilitator, OPEN, CLOSED),
        (Role::Member, OPEN, CLOSED),
        (Role::Advisor, OPEN, OPEN),
        (Role::Guest, CLOSED, CLOSED),
        (Role::Sponsor, CLOSED, CLOSED),
        (Role::Network, CLOSED, CLOSED),
    ];
    assert_eq!(statuses(&nadia, ROOM, in_room).await, OPEN);
    assert_eq!(statuses(&nadia, COMMITTEE, in_committee).await, OPEN);
    for (role, room, committee) in expected {
        let person = house.person(role.code(), role).await;
        assert_eq!(statuses(&person, ROOM, in_room).await, room, "{role:?}");
        assert_eq!(statuses(&person, COMMITTEE, in_committee).await, committee, "{role:?}");
        let list = person.get("/c/essai/salons").await;
        assert_eq!(list.status == StatusCode::OK, room == OPEN, "{role:?}");
        assert_eq!(list.body().contains("comité"), committee == OPEN, "{role:?} learns which rooms there are");
    }
}

#[tokio::test]
async fn a_stranger_cannot_tell_a_room_from_nothing() {
    let house = House::open().await;
    let awa = house.person("Awa", Role::Member).await;
    let message = awa.says(ROOM, "Entre nous").await;
    assert_eq!(statuses(&awa, ROOM, message).await, OPEN, "the room must exist for this test to mean anything");
    let chloe = house.stranger("Chloé").await;
    assert_eq!(statuses(&chloe, ROOM, message).await, CLOSED);
    assert_eq!(statuses(&chloe, "/c/essai/salons/rien", message).await, CLOSED);
    assert_eq!(statuses(&chloe, "/c/rien/salons/bons-coups", message).await, CLOSED);
    assert_eq!(chloe.get("/c/essai/salons").await.status, NOT_FOUND);
}

#[tokio::test]
async fn a_message_is_found_in_its_own_room_only() {
    let house = House::open().await;
    let samira = house.person("Samira", Role::Advisor).await;
    let in_committee = samira.says(COMMITTEE, "Au comité").await;
    let neighbour = house.neighbour().await;
    house.joins(&samira, &neighbour, Role::Member).await;
    for elsewhere in [ROOM, "/c/voisine/salons/bons-coups"] {
        for deed in ["", "/modification", "/retrait"] {
            let path = format!("{elsewhere}/messages/{in_committee}{deed}");
            assert_eq!(samira.get(&path).await.status, NOT_FOUND, "{path}");
        }
        let remove = samira.post(&format!("{elsewhere}/messages/{in_committee}/retrait"), &[]).await;
        assert_eq!(remove.status, NOT_FOUND);
    }
    for nonsense in ["0", "-1", "abc", "99999999999999999999", "1%00"] {
        assert_eq!(samira.get(&format!("{ROOM}/messages/{nonsense}")).await.status, NOT_FOUND, "{nonsense}");
    }
    assert_eq!(house.bodies().await, ["Au comité"]);
}

/// A program opens no more than its person said: one that reads changes nothing, one of a community enters no other.
#[tokio::test]
async fn a_token_opens_what_its_person_said_and_no_more() {
    let house = House::open().await;
    let (here, there) = (house.community.id, house.neighbour().await);
    let listed = async |person: &Person| {
        let answer = person.get("/api/v1/communities").await.is(200);
        let listed: Value = serde_json::from_str(answer.body()).unwrap();
        listed["items"].as_array().unwrap().iter().map(|each| each["id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    let room = |community: i64| format!("/api/v1/communities/{community}/rooms");
    let awa = house.person("Awa", Role::Member).await;
    house.joins(&awa, &there, Role::Member).await;
    let reads = awa.gives_a_program(&[("nom", "lecture")]).await;
    assert_eq!(listed(&reads).await, [here, there.id]);
    let first: Value = serde_json::from_str(reads.get(room(here)).await.is(200).body()).unwrap();
    let messages = format!("/api/v1/rooms/{}/messages", first["items"][0]["id"]);
    let say = Ask::of(Method::POST, &messages, Sent::Json(json!({ "body": "Bonjour" })));
    reads.get(&messages).await.is(200);
    reads.asks(&say).await.is(403).shows("ne permet que de lire");

    let only = there.id.to_string();
    let far = reads.gives_a_program(&[("nom", "ailleurs"), ("portee", "writes"), ("communaute", &only)]).await;
    assert_eq!(listed(&far).await, [there.id]);
    far.get(room(there.id)).await.is(200);
    far.get(room(here)).await.is(404);
    far.get(&messages).await.is(404);
    far.asks(&say).await.is(404);

    let all = far.gives_a_program(&[("nom", "tout"), ("portee", "writes")]).await;
    all.asks(&say).await.is(201);
    let form = [("nom", "chez les autres"), ("communaute", "999")];
    all.post("/profil/jetons", &form).await.is(422).shows("Choisissez une des réponses");
}

#[tokio::test]
async fn a_program_that_asks_for_too_many_messages_is_told_so() {
    let house = House::open().await;
    let program = house.awa.clone().gives_a_program(&[("nom", "lecture")]).await;
    let rooms = program.get(format!("/api/v1/communities/{}/rooms", house.community.id)).await.is(200);
    let rooms: Value = serde_json::from_str(rooms.body()).unwrap();
    let messages = format!("/api/v1/rooms/{}/messages", rooms["items"][0]["id"]);
    for limit in ["1", "200"] {
        program.get(format!("{messages}?limit={limit}")).await.is(200);
    }
    for limit in ["0", "201", "-1", "9223372036854775807"] {
        let refused = program.get(format!("{messages}?limit={limit}")).await.is(422);
        assert_eq!(refused.header("content-type"), "application/problem+json");
        assert!(refused.body().contains("\"field\":\"limit\""), "{}", refused.body());
    }
}
