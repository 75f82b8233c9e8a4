//! What people do in rooms, and what an open stream tells them.

use std::time::Duration;

use axum::body::BodyDataStream;
use axum::http::{StatusCode, header};
use conversations::RoomAccess;
use futures_util::StreamExt;
use platform::sql;

use crate::world::{Ask, House, Person};

/// The room of everybody, in addresses.
pub(super) const ROOM: &str = "/c/essai/salons/bons-coups";
/// The room of the advisory committee.
pub(super) const COMMITTEE: &str = "/c/essai/salons/comite";
/// Longer than anything a test waits for may take on a busy machine.
pub(super) const SOON: Duration = Duration::from_secs(15);

impl House {
    /// The proof that a person may be in a room.
    pub(super) async fn enter(&self, person: &Person, room: &str) -> RoomAccess {
        self.enters(person, "/c/{community}/salons/{room}", room).await
    }

    /// The bodies that are stored, in order.
    pub(super) async fn bodies(&self) -> Vec<String> {
        let rows = sql("SELECT body FROM messages ORDER BY seq").all::<(String,)>(&self.instance.db).await.unwrap();
        rows.into_iter().map(|(body,)| body).collect()
    }
}

impl Person {
    /// What the stream of a room answers.
    pub(super) async fn status_of_stream(&self, room: &str) -> StatusCode {
        self.hears(&Ask::get(format!("{room}/flux"))).await.status()
    }

    /// Says something in a room and returns the number of the message.
    pub(super) async fn says(&self, room: &str, words: &str) -> i64 {
        let answer = self.post(format!("{room}/messages"), &[("body", words)]).await.is(303);
        answer.header("location").rsplit_once("#message-").expect("the way to the message").1.parse().expect("a number")
    }

    /// Opens the stream of a room.
    pub(crate) async fn listens(&self, room: &str, after: Option<i64>) -> Stream {
        let path = match after {
            Some(after) => format!("{room}/flux?apres={after}"),
            None => format!("{room}/flux"),
        };
        let answer = self.hears(&Ask::get(path)).await;
        assert_eq!(answer.status(), StatusCode::OK, "the stream is open to them");
        assert_eq!(answer.headers()["x-accel-buffering"], "no");
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
        assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/event-stream");
        Stream { body: answer.into_body().into_data_stream(), text: String::new() }
    }
}

/// One frame of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) name: String,
    pub(crate) id: i64,
    pub(crate) data: String,
}

/// An open stream of a room.
pub(crate) struct Stream {
    body: BodyDataStream,
    text: String,
}

impl Stream {
    /// The next frame that tells something; nothing when the stream ended.
    pub(crate) async fn next(&mut self) -> Option<Frame> {
        loop {
            match self.any().await? {
                frame if frame.name == "beat" => continue,
                frame => return Some(frame),
            }
        }
    }

    /// The next frame, heartbeats included.
    pub(super) async fn any(&mut self) -> Option<Frame> {
        loop {
            if let Some((frame, rest)) = self.text.split_once("\n\n") {
                let (frame, rest) = (parsed(frame), rest.to_owned());
                self.text = rest;
                match frame {
                    Some(frame) => return Some(frame),
                    None => continue,
                }
            }
            let bytes = tokio::time::timeout(SOON, self.body.next()).await.expect("the stream says something soon")?;
            self.text.push_str(std::str::from_utf8(&bytes.unwrap()).unwrap());
        }
    }

    /// Waits for the end, whatever comes before.
    pub(super) async fn ends(&mut self) {
        while self.any().await.is_some() {}
    }
}

fn parsed(frame: &str) -> Option<Frame> {
    let field = |name: &str| frame.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
    let data = frame.lines().filter_map(|line| line.strip_prefix("data: ")).collect::<Vec<_>>().join("\n");
    Some(Frame { name: field("event: ")?, id: field("id: ")?.parse().ok()?, data })
}
