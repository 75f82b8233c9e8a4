//! What happened, in order. A write records its event in its own transaction and the event takes the next number of its
//! stream (one stream per community). Everything that follows from a change hangs from here.

pub(crate) mod event;
pub(crate) mod hub;
mod told;

use std::sync::Arc;

use crate::db::{Tx, sql};
use crate::{Db, Result};

use event::EventRow;
pub use event::{Event, Recorded};
pub(crate) use hub::Heard;
pub use hub::Hub;

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

/// When something happened to a thing, and by whom.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Trace {
    /// When (milliseconds UTC).
    pub at: i64,
    /// Who did it; nothing when it was nobody, or their account is gone.
    pub actor_id: Option<i64>,
}

/// The last `most` times that an event of this kind happened to this thing in a stream, the last first.
pub async fn traces(db: &Db, (stream, kind): (i64, &str), subject: i64, most: i64) -> Result<Vec<Trace>> {
    let rows = sql("SELECT at, actor_id FROM events WHERE stream_id = $1 AND kind = $2 AND subject_id = $3 \
                    ORDER BY seq DESC LIMIT $4");
    rows.with((stream, kind, subject, most)).all(db).await
}

/// Who did something in a stream since a moment (milliseconds UTC), and on which channel it was told, each pair once. It reads the
/// newest events back to that moment.
pub async fn acted_since(db: &Db, stream: i64, since: i64) -> Result<Vec<(i64, String)>> {
    let acted = sql(
        "SELECT DISTINCT actor_id, channel FROM events WHERE stream_id = $1 AND actor_id IS NOT NULL AND seq > \
                     COALESCE((SELECT e.seq FROM events e WHERE e.stream_id = $1 AND e.at < $2 ORDER BY e.seq DESC LIMIT 1), 0)",
    );
    acted.with((stream, since)).all(db).await
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
