//! The stream of a meeting: whoever has a page open sees the clock move, until they may no longer be there.

use std::time::Duration;

use communities::live::HEARTBEAT;
use facilitation::{MeetingStream, follow};
use platform::{Event, Instance};
use serde_json::Value as Json;
use tokio::time::timeout;

use super::Held;
use crate::world::{Person, at};

const SOON: Duration = Duration::from_secs(10);

/// A frame as a browser reads it.
struct Frame {
    name: String,
    id: i64,
    data: String,
}

impl Frame {
    fn json(&self) -> Json {
        serde_json::from_str(&self.data).expect("the clock is told as JSON")
    }
}

fn parsed(text: &str) -> Option<Frame> {
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
    Some(Frame { name: field("event: ")?, id: field("id: ")?.parse().ok()?, data: field("data: ")? })
}

/// The next frame as it is sent; nothing when the stream ended.
async fn frame(stream: &mut MeetingStream) -> Option<String> {
    let frame = timeout(SOON, stream.next()).await.expect("the stream says something soon")?;
    Some(String::from_utf8(frame.into()).expect("text"))
}

/// The next frame of this name; nothing when the stream ended.
async fn next(stream: &mut MeetingStream, name: &str) -> Option<Frame> {
    loop {
        let text = frame(stream).await?;
        if let Some(frame) = parsed(&text).filter(|frame| frame.name == name) {
            return Some(frame);
        }
    }
}

async fn ends(stream: &mut MeetingStream) {
    timeout(SOON, async { while stream.next().await.is_some() {} }).await.expect("the stream ended by itself");
}

impl Held {
    async fn listens(&self, who: &Person, after: Option<i64>) -> MeetingStream {
        self.listens_at(who, after, HEARTBEAT).await
    }

    async fn listens_at(&self, who: &Person, after: Option<i64>, pace: Duration) -> MeetingStream {
        let access = self.enters(who).await;
        follow(&self.house.instance, access, after, pace).await.expect("they may be here")
    }
}

#[tokio::test]
async fn each_open_page_is_told_the_same_clock_as_soon_as_it_moves() {
    let held = Held::open().await;
    let mut streams = [held.listens(&held.house.awa, None).await, held.listens(&held.house.nadia, None).await];
    for stream in &mut streams {
        assert_eq!(
            next(stream, "clock").await.unwrap().json()["state"],
            "waiting",
            "a page that opens is told at once"
        );
    }
    held.starts().await;
    held.it_is("13:04");
    let mut told = Vec::new();
    for stream in &mut streams {
        let mut clock = next(stream, "clock").await.unwrap().json();
        assert_eq!((&clock["state"], &clock["leg"]), (&Json::from("running"), &Json::from(0)));
        assert_eq!(clock["since"], at("2027-03-18", "13:00"));
        clock["now"] = Json::Null;
        told.push(clock);
    }
    assert_eq!(told[0], told[1]);
}

#[tokio::test]
async fn who_was_cut_is_told_all_in_one_frame() {
    let held = Held::open().await;
    let mut stream = held.listens(&held.house.awa, None).await;
    let first = next(&mut stream, "clock").await.unwrap();
    drop(stream);
    held.starts().await;
    held.presses(&held.house.samira, "Suite").await.leads_to(&held.march);
    held.house.samira.post(&held.path("/animation/groupes"), &[("forme", "of-2")]).await.is(409);
    held.marks(&[&held.house.awa, &held.house.jean]).await;
    held.house.samira.post(&held.path("/animation/groupes"), &[("forme", "of-2")]).await.leads_to(&held.march);
    let mut again = held.listens(&held.house.awa, Some(first.id)).await;
    let (mut clock, mut groups) = (None, false);
    while clock.is_none() || !groups {
        let text = frame(&mut again).await.expect("the stream goes on");
        let frame = parsed(&text);
        groups |= frame.as_ref().is_some_and(|frame| frame.name == "groups");
        clock = clock.or(frame.filter(|frame| frame.name == "clock"));
    }
    let clock = clock.expect("it was waited for").json();
    assert_eq!((&clock["leg"], &clock["spot"]), (&Json::from(1), &serde_json::json!([held.blocks[1], 0])));
}

#[tokio::test]
async fn notes_are_told_to_those_who_facilitate_only_and_carry_nothing() {
    let held = Held::open().await;
    let mut awa = held.listens(&held.house.awa, None).await;
    let mut nadia = held.listens(&held.house.nadia, None).await;
    let fields = [("texte", "Jean a pleuré"), ("quoi", "note")];
    held.house.samira.post(&held.path("/animation/notes"), &fields).await.leads_to(&held.march);
    held.starts().await;
    let heard = next(&mut nadia, "notes").await.unwrap();
    assert_eq!(heard.data, "", "the page reads the notes by itself");
    loop {
        let text = frame(&mut awa).await.unwrap();
        assert!(!text.contains("event: notes") && !text.contains("pleuré"), "{text}");
        if text.contains("\"running\"") {
            break;
        }
    }
}

#[tokio::test]
async fn a_heartbeat_tells_the_time_again_and_a_changed_agenda() {
    let held = Held::open().await;
    let mut stream = held.listens_at(&held.house.awa, None, Duration::from_millis(40)).await;
    let before = next(&mut stream, "clock").await.unwrap().json();
    held.it_is("13:07");
    let mut later = next(&mut stream, "clock").await.unwrap().json();
    while later["now"] == before["now"] {
        later = next(&mut stream, "clock").await.unwrap().json();
    }
    assert_eq!(later["now"], at("2027-03-18", "13:07"));
    assert_eq!(later["mark"], before["mark"]);
    held.house.plans(&held.march, ("information", "Un mot de la coordination"), &[("duree", "5")]).await;
    while later["mark"] == before["mark"] {
        later = next(&mut stream, "clock").await.unwrap().json();
    }
}

#[tokio::test]
async fn removal_ends_the_stream_at_once() {
    let held = Held::open().await;
    let (jean, marc) = (&held.house.jean, held.guest("Marc").await);
    let mut streams = [held.listens(jean, None).await, held.listens(&marc, None).await];
    let mut other = held.listens(&held.house.awa, None).await;
    held.house.parts(jean).await;
    ends(&mut streams[0]).await;
    let fields = [("personne", &*marc.id.to_string())];
    held.house.nadia.post(&held.path("/personnes-ressources/retrait"), &fields).await.leads_to(&held.march);
    ends(&mut streams[1]).await;
    jean.get(&held.path("/animation/flux")).await.is(404);
    held.starts().await;
    while next(&mut other, "clock").await.expect("the others go on").json()["state"] != "running" {}
}

#[tokio::test]
async fn a_revoked_session_ends_the_stream_at_its_next_heartbeat() {
    let held = Held::open().await;
    let jean = &held.house.jean;
    let mut stream = held.listens_at(jean, None, Duration::from_millis(40)).await;
    next(&mut stream, "clock").await.expect("it goes on while the session stands");
    held.house.signs_out(jean).await;
    ends(&mut stream).await;
}

#[tokio::test]
async fn a_node_that_stops_ends_its_streams_and_what_another_wrote_arrives() {
    let held = Held::open().await;
    let mut stream = held.listens(&held.house.awa, None).await;
    next(&mut stream, "clock").await.unwrap();
    let other = Instance { db: held.house.database().open_again().await, ..held.house.instance.clone() };
    let tx = other.db.begin().await.unwrap();
    tx.record(Event::new(held.house.community.id, "meetings.clock_moved", held.id, 0)).await.unwrap();
    tx.commit().await.unwrap();
    assert!(next(&mut stream, "clock").await.is_some(), "from far away");
    held.house.instance.db.hub().stop();
    ends(&mut stream).await;
}
