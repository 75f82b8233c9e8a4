//! The stream of a room: what reaches a reader, after which cuts, and until when.

use std::collections::BTreeSet;
use std::time::Duration;

use axum::http::StatusCode;
use communities::Role;
use conversations::{Body, Draft, RoomAccess, follow, post};
use futures_util::future::join_all;
use platform::{Instance, events};

use super::house::{COMMITTEE, Frame, ROOM};
use crate::world::House;

#[tokio::test]
async fn what_is_said_corrected_and_removed_reaches_the_room_drawn_as_in_its_page() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let mut stream = jean.listens(ROOM, Some(0)).await;
    let id = awa.says(ROOM, "Bonjour\n\n    event: beat\n\n**à tous**").await;
    awa.says(ROOM, "et à toutes").await;
    let posted = stream.next().await.unwrap();
    assert_eq!(posted.name, "posted");
    assert!(posted.data.contains("jour-2027-03-17"), "its day comes with it: {}", posted.data);
    let page = jean.get(ROOM).await;
    let (_, drawn) = posted.data.split_once("</div>\n").expect("the message after its day");
    assert!(page.body().contains(drawn) && drawn.contains("<strong>à tous"), "{drawn}\n{}", page.body());
    assert!(stream.next().await.unwrap().data.contains("said follows"), "the second stands under the same name");

    awa.post(&format!("{ROOM}/messages/{id}/modification"), &[("body", "Bonsoir")]).await;
    let changed = stream.next().await.unwrap();
    assert_eq!((changed.name.as_str(), changed.data.contains("Bonsoir")), ("changed", true));
    awa.post(&format!("{ROOM}/messages/{id}/retrait"), &[]).await;
    let removed = stream.next().await.unwrap();
    assert!(removed.data.contains("Message removed") && !removed.data.contains("Bonsoir"), "{}", removed.data);

    let mut late = jean.listens(ROOM, Some(0)).await;
    let all: Vec<Frame> = [late.next().await, late.next().await].into_iter().flatten().collect();
    assert!(all.iter().all(|frame| !frame.data.contains("Bonjour") && !frame.data.contains("Bonsoir")), "{all:?}");
    assert!(all[0].data.contains("Message removed"), "who replays the past meets the trace only");
}

#[tokio::test]
async fn each_reader_sees_what_they_may_do_and_only_their_room() {
    let house = House::open().await;
    let nadia = house.person("Nadia", Role::Coordination).await;
    let lucie = house.person("Lucie", Role::Facilitator).await;
    let jean = house.person("Jean", Role::Member).await;
    let mut streams =
        [lucie.listens(ROOM, None).await, jean.listens(ROOM, None).await, nadia.listens(ROOM, None).await];
    nadia.says(COMMITTEE, "Au comité seulement").await;
    let id = nadia.says(ROOM, "À tous").await;
    let frames = [streams[0].next().await.unwrap(), streams[1].next().await.unwrap(), streams[2].next().await.unwrap()];
    assert!(frames.iter().all(|frame| frame.data.contains("À tous")), "the committee's words did not come here");
    let links = |frame: &Frame, deed: &str| frame.data.contains(&format!("/messages/{id}/{deed}"));
    let seen: Vec<_> = frames.iter().map(|frame| (links(frame, "modification"), links(frame, "retrait"))).collect();
    assert_eq!(seen, [(false, true), (false, false), (true, true)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_who_is_cut_again_and_again_under_load_has_everything_in_order_and_once() {
    let house = House::open().await;
    let jean = house.person("Jean", Role::Member).await;
    let mut rooms = Vec::new();
    for name in ["Awa", "Lucie", "Samira", "Louise"] {
        let person = house.person(name, Role::Member).await;
        rooms.push(house.enter(&person, ROOM).await);
    }
    let writing = tokio::spawn(join_all(rooms.into_iter().map(|room| write_many(house.instance.clone(), room))));
    let (mut after, mut heard, mut cuts) = (0, Vec::new(), 0);
    while heard.len() < 4 * MANY {
        let mut stream = jean.listens(ROOM, Some(after)).await;
        for _ in 0..(17 + cuts % 40) {
            if heard.len() == 4 * MANY {
                break;
            }
            let frame = stream.next().await.expect("the stream goes on");
            after = frame.id;
            heard.push((frame.id, words(&frame)));
        }
        cuts += 1;
    }
    writing.await.unwrap();
    assert!(cuts > 5, "the reader was cut {cuts} times");
    assert!(heard.windows(2).all(|pair| pair[0].0 < pair[1].0), "in the order of the room");
    let distinct: BTreeSet<_> = heard.iter().map(|(_, words)| words.clone()).collect();
    assert_eq!(distinct.len(), 4 * MANY, "each once");
    let mut stream = jean.listens(ROOM, Some(after)).await;
    assert_eq!(stream.any().await.unwrap().name, "beat", "and nothing more");
}

const MANY: usize = 60;

async fn write_many(instance: Instance, room: RoomAccess) {
    for number in 0..MANY {
        let words = format!("de {} numéro {number}", room.person_id());
        post(
            &instance,
            &room,
            Draft {
                body: Body::parse(&words).unwrap(),
                everyone: false,
                key: None,
                files: Vec::new(),
                asks_acknowledgement: false,
            },
        )
        .await
        .unwrap();
    }
}

fn words(frame: &Frame) -> String {
    let start = frame.data.find("<p>de ").expect("the words of a test");
    frame.data[start..].split("</p>").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn removal_ends_an_open_stream_at_once_and_it_stays_closed() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let mut stream = jean.listens(ROOM, None).await;
    let mut other = awa.listens(ROOM, None).await;
    awa.says(ROOM, "Jean est encore là").await;
    stream.next().await.expect("he reads");
    house.parts(&jean).await;
    let ended = tokio::time::timeout(Duration::from_secs(2), stream.ends()).await;
    assert!(ended.is_ok(), "the stream ended by itself");
    assert_eq!(jean.status_of_stream(ROOM).await, StatusCode::NOT_FOUND);
    awa.says(ROOM, "Entre nous").await;
    assert!(other.next().await.unwrap().data.contains("Jean est"), "the others go on");
    assert!(other.next().await.unwrap().data.contains("Entre nous"));
}

#[tokio::test]
async fn who_comes_back_is_not_thrown_out_by_their_past() {
    let house = House::open().await;
    let jean = house.person("Jean", Role::Member).await;
    house.parts(&jean).await;
    house.joins(&jean, &house.community, Role::Member).await;
    jean.says(ROOM, "Me revoici").await;
    let mut stream = jean.listens(ROOM, Some(0)).await;
    assert!(stream.next().await.expect("the stream goes on").data.contains("Me revoici"));
}

#[tokio::test]
async fn a_change_of_role_ends_the_stream_and_the_next_one_is_of_the_new_role() {
    let house = House::open().await;
    let samira = house.person("Samira", Role::Advisor).await;
    let mut streams = [samira.listens(ROOM, None).await, samira.listens(COMMITTEE, None).await];
    house.joins(&samira, &house.community, Role::Member).await;
    streams[0].ends().await;
    streams[1].ends().await;
    assert_eq!(samira.status_of_stream(ROOM).await, StatusCode::OK);
    assert_eq!(samira.status_of_stream(COMMITTEE).await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_revoked_session_ends_the_stream_at_its_next_heartbeat() {
    let house = House::open().await;
    let jean = house.person("Jean", Role::Member).await;
    let room = house.enter(&jean, ROOM).await;
    let pace = Duration::from_millis(50);
    let mut stream = follow(&house.instance, room, None, pace).await.expect("he may be here");
    for _ in 0..4 {
        stream.next().await.expect("it goes on while the session stands");
    }
    house.signs_out(&jean).await;
    let end = async { while stream.next().await.is_some() {} };
    tokio::time::timeout(Duration::from_secs(5), end).await.expect("the stream ended");
}

#[tokio::test]
async fn a_room_that_is_never_silent_ends_the_stream_of_a_revoked_session_too() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let room = house.enter(&jean, ROOM).await;
    let mut stream = follow(&house.instance, room, None, Duration::from_millis(200)).await.expect("he may be here");
    house.signs_out(&jean).await;
    let talk = async {
        loop {
            awa.says(ROOM, "Encore un mot").await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let end = async { while stream.next().await.is_some() {} };
    let ended = async {
        tokio::select! { () = end => true, () = talk => false }
    };
    assert!(tokio::time::timeout(Duration::from_secs(5), ended).await.expect("the stream ended"));
}

#[tokio::test]
async fn a_node_that_stops_ends_its_streams() {
    let house = House::open().await;
    let jean = house.person("Jean", Role::Member).await;
    let mut stream = jean.listens(ROOM, None).await;
    assert_eq!(stream.any().await.unwrap().name, "beat");
    house.instance.db.hub().stop();
    tokio::time::timeout(Duration::from_secs(2), stream.ends()).await.expect("the stream ended");
}

#[tokio::test]
async fn what_another_node_writes_arrives_too() {
    let house = House::open().await;
    let (awa, jean) = (house.person("Awa", Role::Member).await, house.person("Jean", Role::Member).await);
    let room = house.enter(&awa, ROOM).await;
    let other_node = Instance { db: house.database().open_again().await, ..house.instance.clone() };
    let mut stream = jean.listens(ROOM, None).await;
    post(
        &other_node,
        &room,
        Draft {
            body: Body::parse("De loin").unwrap(),
            everyone: false,
            key: None,
            files: Vec::new(),
            asks_acknowledgement: false,
        },
    )
    .await
    .unwrap();
    assert!(stream.next().await.unwrap().data.contains("De loin"));
    assert_eq!(events::newest(&house.instance.db, house.community.id).await.unwrap(), house.begins_after + 1);
}
