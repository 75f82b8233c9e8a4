//! A server to measure: where one posts and where one listens. The bare server and Jasette are measured through this same
//! face, so that nothing but the server differs.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use serde::Deserialize;

use crate::Result;
use crate::http::{Asked, Connection};

/// A server and the way in.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its address, on the loopback.
    pub address: SocketAddr,
    /// Where a message is posted.
    pub post_path: String,
    /// Where the live stream is.
    pub stream_path: String,
    /// One bearer token per member; none where everybody may do everything.
    pub tokens: Arc<[String]>,
    numbers: Arc<AtomicU64>,
}

/// What the server answers to a post.
#[derive(Deserialize)]
struct Receipt {
    seq: i64,
}

/// An acknowledged post.
#[derive(Clone, Debug)]
pub struct Posted {
    /// Its number in the community's stream.
    pub seq: i64,
    /// Words that nothing else holds: they must reach every reader.
    pub mark: String,
    /// When it was due, or sent.
    pub due: Instant,
    /// When its answer was there.
    pub acknowledged: Instant,
}

impl Target {
    /// A server at `address`.
    pub fn new(address: SocketAddr, post_path: &str, stream_path: &str, tokens: Vec<String>) -> Target {
        let (post_path, stream_path) = (post_path.to_owned(), stream_path.to_owned());
        Target { address, post_path, stream_path, tokens: tokens.into(), numbers: Arc::default() }
    }

    /// The same server, started again elsewhere.
    #[must_use]
    pub fn moved_to(&self, address: SocketAddr) -> Target {
        Target { address, ..self.clone() }
    }

    /// Another community of the same server, where only the first of its members is.
    #[must_use]
    pub fn elsewhere(&self, post_path: String) -> Target {
        let tokens = self.tokens.iter().take(1).cloned().collect();
        Target { address: self.address, post_path, stream_path: String::new(), tokens, numbers: Arc::default() }
    }

    /// How many posts were sent so far.
    pub fn sent(&self) -> u64 {
        self.numbers.load(Ordering::SeqCst)
    }

    /// `asked` in the name of a member: the `place`th person at the keyboard, when there are more of them than members.
    pub fn signed(&self, asked: Asked, place: usize) -> Asked {
        match self.tokens.len() {
            0 => asked,
            members => asked.with("authorization", format!("Bearer {}", self.tokens[place % members])),
        }
    }

    /// The live stream, as a member follows it, each from their own home.
    pub fn stream(&self, place: usize) -> Asked {
        let from = format!("10.0.{}.{}", place / 250, place % 250);
        let asked = Asked::get(&self.stream_path).with("accept", "text/event-stream").with("x-forwarded-for", from);
        self.signed(asked, place)
    }

    /// Posts one message and waits until the server says that it is kept.
    pub async fn post(&self, connection: &mut Connection, place: usize, due: Instant) -> Result<Posted> {
        let mark = format!("banc {:08}", self.numbers.fetch_add(1, Ordering::SeqCst));
        let body = serde_json::json!({ "body": sentence(&mark) }).to_string();
        let asked = self.signed(Asked::post(&self.post_path, "application/json", body), place);
        let answer = connection.ask(&asked).await?;
        let acknowledged = Instant::now();
        let receipt: Receipt = serde_json::from_slice(&answer.expect_status(201, &self.post_path)?.body)?;
        Ok(Posted { seq: receipt.seq, mark, due, acknowledged })
    }
}

/// A message of an ordinary length.
fn sentence(mark: &str) -> String {
    format!(
        "{mark} : la rencontre de jeudi m’a fait du bien, merci à toute l’équipe pour l’accueil et les bonnes idées."
    )
}
