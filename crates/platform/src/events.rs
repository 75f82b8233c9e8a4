//! What happened, in order. A write records its event in its own transaction and the event takes the next number of its
//! stream (one stream per community). Everything that follows from a change hangs from here.

mod hub;
mod told;

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use serde_json::Value as Json;

use crate::db::{Tx, sql};
use crate::{Db, Result};

pub(crate) use hub::Heard;
pub use hub::Hub;

/// An event to record. It holds numbers, never names or sentences: those are read where they live, when they are shown.
#[derive(Debug)]
pub struct Event {
    stream: i64,
    kind: &'static str,
    channel: String,
    actor: Option<i64>,
    subject: i64,
    data: Json,
    at: i64,
    live: Option<Arc<str>>,
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

/// A number of a stream that was taken and must be used in the same transaction, or the stream would have a gap.
#[derive(Debug)]
#[must_use = "a number that was taken must be recorded"]
pub struct Number {
    stream: i64,
    seq: i64,
}

impl Number {
    /// The number itself.
    pub fn seq(&self) -> i64 {
        self.seq
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
    fn new(event: Event, seq: i64) -> Recorded {
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
struct EventRow {
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

impl Tx {
    /// Opens a stream of events, numbered from 1.
    pub async fn open_stream(&self, stream: i64) -> Result<()> {
        sql("INSERT INTO event_streams (id, seq) VALUES ($1, 0)").bind(stream).run(self).await.map(drop)
    }

    /// Records `event` under the next number of its stream and returns that number. It is announced at commit.
    pub async fn record(&self, event: Event) -> Result<i64> {
        let number = self.number(event.stream).await?;
        self.record_as(number, event).await
    }

    /// Takes the next number of a stream, for a row that carries the number of its own event: the row is written, then
    /// its event is recorded with [`Tx::record_as`]. One statement less than to come back to the row.
    pub async fn number(&self, stream: i64) -> Result<Number> {
        Ok(Number { stream, seq: next_seq(self, stream).await? })
    }

    /// Records `event` under a number that was taken for it.
    pub async fn record_as(&self, number: Number, event: Event) -> Result<i64> {
        let Number { stream, seq } = number;
        let event = Event { stream, ..event };
        store(self, &event, seq).await?;
        let recorded = Recorded::new(event, seq);
        self.leave_with(|leaving| leaving.events.push(Arc::new(recorded)));
        Ok(seq)
    }

    /// Takes a person's number off every event that they caused.
    pub async fn forget_actor(&self, person: i64) -> Result<()> {
        sql("UPDATE events SET actor_id = NULL WHERE actor_id = $1").bind(person).run(self).await.map(drop)
    }

    /// Takes a person's number off the events of this kind that happened to them.
    pub async fn forget_subject(&self, kind: &str, person: i64) -> Result<()> {
        let forget = sql("UPDATE events SET subject_id = 0 WHERE kind = $1 AND subject_id = $2");
        forget.with((kind, person)).run(self).await.map(drop)
    }

    /// Takes the name of a channel off its events, when it was the channel of somebody who is gone.
    pub async fn forget_channel(&self, channel: &str) -> Result<()> {
        sql("UPDATE events SET channel = '' WHERE channel = $1").bind(channel).run(self).await.map(drop)
    }
}

async fn next_seq(tx: &Tx, stream: i64) -> Result<i64> {
    sql("UPDATE event_streams SET seq = seq + 1 WHERE id = $1 RETURNING seq").bind(stream).value(tx).await
}

async fn store(tx: &Tx, event: &Event, seq: i64) -> Result<()> {
    sql("INSERT INTO events (stream_id, seq, kind, channel, actor_id, subject_id, data, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
        .with((event.stream, seq, event.kind, &event.channel, event.actor, event.subject, event.data.to_string(), event.at))
        .run_later(tx)
        .await
        .map(drop)
}

/// The number of the newest event of a stream, 0 when there is none.
pub async fn newest(db: &Db, stream: i64) -> Result<i64> {
    let seq = sql("SELECT seq FROM event_streams WHERE id = $1").bind(stream).optional::<(i64,)>(db).await?;
    Ok(seq.map_or(0, |(seq,)| seq))
}

/// The date of the newest events, of whatever stream; none when nothing ever happened.
pub async fn latest(db: &Db) -> Result<Option<i64>> {
    let latest = sql("SELECT MAX(events.at) FROM event_streams \
                      JOIN events ON events.stream_id = event_streams.id AND events.seq = event_streams.seq");
    latest.value(db).await
}

/// At most `most` events of a stream after number `after`, in order.
pub async fn after(db: &Db, stream: i64, after: i64, most: i64) -> Result<Vec<Arc<Recorded>>> {
    let rows = sql("SELECT stream_id, seq, kind, channel, actor_id, subject_id, data, at FROM events \
                    WHERE stream_id = $1 AND seq > $2 ORDER BY seq LIMIT $3")
    .with((stream, after, most))
    .all::<EventRow>(db)
    .await?;
    Ok(rows.into_iter().map(|row| Arc::new(Recorded::from(row))).collect())
}
