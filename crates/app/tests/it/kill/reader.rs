//! Somebody's program that follows a community live, and comes back after each cut with the last number it saw.

use std::time::Duration;

use futures_util::StreamExt;
use reqwest::Client;
use serde_json::Value as Json;

use super::load::{Kept, read};
use super::program::Program;
use crate::world::Person;

/// Longer than a stream may take to say what it knows, on a busy machine.
const SOON: Duration = Duration::from_secs(60);

pub(super) struct Reader {
    address: String,
    token: String,
    /// The number of the last event it saw.
    pub(super) last: i64,
    /// The messages it was told of, in the order in which they came.
    pub(super) heard: Vec<Kept>,
}

impl Reader {
    /// Somebody who knows everything up to `last`.
    pub(super) fn of(person: &Person, program: &Program, (community, last): (i64, i64)) -> Reader {
        let address = format!("{}/api/v1/communities/{community}/events", program.address);
        Reader { address, token: person.token.clone(), last, heard: Vec::new() }
    }

    /// Follows until the line is cut.
    pub(super) async fn follows(mut self) -> Reader {
        self.hears(None).await;
        self
    }

    /// Follows until the event of this number.
    pub(super) async fn catches_up(mut self, with: i64) -> Reader {
        tokio::time::timeout(SOON, self.hears(Some(with))).await.expect("the stream tells what it knows");
        assert!(self.last >= with, "the stream ends at {} and not at {with}", self.last);
        self
    }

    async fn hears(&mut self, until: Option<i64>) {
        let request = Client::new().get(&self.address).bearer_auth(&self.token);
        let Ok(answer) = request.header("last-event-id", self.last.to_string()).send().await else { return };
        assert_eq!(answer.status().as_u16(), 200);
        let (mut stream, mut text) = (answer.bytes_stream(), String::new());
        while until.is_none_or(|until| self.last < until) {
            let Some(Ok(bytes)) = stream.next().await else { return };
            text.push_str(std::str::from_utf8(&bytes).expect("frames are not cut inside a letter"));
            while let Some((frame, rest)) =
                text.split_once("\n\n").map(|(frame, rest)| (frame.to_owned(), rest.to_owned()))
            {
                self.takes(&frame);
                text = rest;
            }
        }
    }

    fn takes(&mut self, frame: &str) {
        let field = |name: &str| frame.lines().find_map(|line| line.strip_prefix(name));
        let (Some(id), Some(data)) = (field("id: "), field("data: ")) else { return };
        self.last = id.parse().expect("a number");
        let event: Json = serde_json::from_str(data).expect("an event");
        if event["kind"] == "conversations.posted" {
            self.heard.push(read(&event["message"]));
        }
    }
}
