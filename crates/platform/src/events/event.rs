//! An event, before it has its number and after. It knows nothing of where it is kept.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::Value as Json;

/// An event to record. It holds numbers, never names or sentences: those are read where they live, when they are shown.
#[derive(Debug)]
pub struct Event {
    pub(super) stream: i64,
    pub(super) kind: &'static str,
    pub(super) channel: String,
    pub(super) actor: Option<i64>,
    pub(super) subject: i64,
    pub(super) data: Json,
    pub(super) at: i64,
    pub(super) live: Option<Arc<str>>,
}

impl Event {
    /// Something that happened in `stream` at `at` (milliseconds UTC): `kind` is "slice.deed", `subject` the number of
    /// the thing it happened to.
    pub fn new(stream: i64, kind: &'static str, subject: i64, at: i64) -> Event {
        Event { stream, kind, channel: "members".into(), actor: None, subject, data: Json::Null, at, live: None }
    }

    /// Who did it.
    #[must_use]
    pub fn by(mut self, person: i64) -> Event {
        self.actor = Some(person);
        self
    }

    /// Who may hear of it: a channel that the slice names ("members" unless told) and `communities` grants.
    #[must_use]
    pub fn to(mut self, channel: impl Into<String>) -> Event {
        self.channel = channel.into();
        self
    }

    /// A few more numbers, kept with the event.
    #[must_use]
    pub fn with(mut self, data: Json) -> Event {
        self.data = data;
        self
    }

    /// The thing itself as JSON, for readers who follow live. It leaves with the announcement and is not stored: later
    /// readers load the thing from its table, where an edit or a deletion shows.
    #[must_use]
    pub fn carrying(mut self, live: impl Into<Arc<str>>) -> Event {
        self.live = Some(live.into());
        self
    }
}

/// An event that has its number.
#[derive(Debug)]
pub struct Recorded {
    /// The stream it belongs to: the community.
    pub stream: i64,
    /// Its number in the stream: 1, 2, 3… without a gap, in the order of commits.
    pub seq: i64,
    /// "slice.deed".
    pub kind: String,
    /// Who may hear of it.
    pub channel: String,
    /// Who did it, while they are a member.
    pub actor: Option<i64>,
    /// The number of the thing it happened to.
    pub subject: i64,
    /// A few more numbers.
    pub data: Json,
    /// When, in milliseconds UTC.
    pub at: i64,
    /// The thing as JSON, on fresh announcements only.
    pub live: Option<Arc<str>>,
    drawn: Mutex<Vec<(&'static str, Bytes)>>,
}

impl Recorded {
    pub(super) fn new(event: Event, seq: i64) -> Recorded {
        Recorded {
            stream: event.stream,
            seq,
            kind: event.kind.to_owned(),
            channel: event.channel,
            actor: event.actor,
            subject: event.subject,
            data: event.data,
            at: event.at,
            live: event.live,
            drawn: Mutex::default(),
        }
    }

    /// What `draw` makes of this event, made once for all readers of the same `face` ("api", "room.fr"…).
    pub fn drawn(&self, face: &'static str, draw: impl FnOnce() -> Bytes) -> Bytes {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(frame) = of(&drawn, face) {
            return frame;
        }
        let frame = draw();
        drawn.push((face, frame.clone()));
        frame
    }

    /// What was already made of this event for `face`, for those who need to wait for a database to make it.
    pub fn drawn_before(&self, face: &'static str) -> Option<Bytes> {
        of(&self.drawn.lock().unwrap_or_else(PoisonError::into_inner), face)
    }
}

/// There are a handful of faces: looking at each costs less than a hash.
fn of(drawn: &[(&'static str, Bytes)], face: &str) -> Option<Bytes> {
    drawn.iter().find(|(drawn_for, _)| *drawn_for == face).map(|(_, frame)| frame.clone())
}

#[derive(sqlx::FromRow)]
pub(super) struct EventRow {
    stream_id: i64,
    seq: i64,
    kind: String,
    channel: String,
    actor_id: Option<i64>,
    subject_id: i64,
    data: String,
    at: i64,
}

impl From<EventRow> for Recorded {
    fn from(row: EventRow) -> Recorded {
        Recorded {
            stream: row.stream_id,
            seq: row.seq,
            kind: row.kind,
            channel: row.channel,
            actor: row.actor_id,
            subject: row.subject_id,
            data: serde_json::from_str(&row.data).unwrap_or(Json::Null),
            at: row.at,
            live: None,
            drawn: Mutex::default(),
        }
    }
}
