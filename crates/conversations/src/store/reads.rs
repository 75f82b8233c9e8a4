//! SQL of read marks.

use platform::{On, Result, Tx, sql};

/// How far a person has read; nothing when they never opened the room.
pub(crate) async fn of(on: impl Into<On<'_>>, person: i64, room: i64) -> Result<Option<i64>> {
    let row = sql("SELECT read_seq FROM room_reads WHERE person_id = $1 AND room_id = $2");
    row.with((person, room)).optional_value(on).await
}

/// Moves the mark forward, never back.
pub(crate) async fn mark(tx: &Tx, person: i64, room: i64, seq: i64) -> Result<()> {
    sql("INSERT INTO room_reads (person_id, room_id, read_seq) VALUES ($1, $2, $3) ON CONFLICT (person_id, room_id) \
         DO UPDATE SET read_seq = excluded.read_seq WHERE excluded.read_seq > room_reads.read_seq")
    .with((person, room, seq))
    .done(tx)
    .await
}

/// Puts the mark where it is wanted, be it back.
pub(crate) async fn put(tx: &Tx, person: i64, room: i64, seq: i64) -> Result<()> {
    sql("INSERT INTO room_reads (person_id, room_id, read_seq) VALUES ($1, $2, $3) ON CONFLICT (person_id, room_id) \
         DO UPDATE SET read_seq = excluded.read_seq")
    .with((person, room, seq))
    .done(tx)
    .await
}

/// What a person keeps of a room.
#[derive(Clone, Copy, Debug, Default, sqlx::FromRow)]
pub(crate) struct Mark {
    pub(crate) read_seq: i64,
    pub(crate) muted: bool,
}

/// What a person keeps of a room; nothing when they never opened it.
pub(crate) async fn mark_of(on: impl Into<On<'_>>, person: i64, room: i64) -> Result<Option<Mark>> {
    let row = sql("SELECT read_seq, muted FROM room_reads WHERE person_id = $1 AND room_id = $2");
    row.with((person, room)).optional(on).await
}

/// Those who want nothing of a room told.
pub(crate) async fn muting(on: impl Into<On<'_>>, room: i64) -> Result<Vec<i64>> {
    sql("SELECT person_id FROM room_reads WHERE room_id = $1 AND muted").bind(room).values(on).await
}

/// Tells of a room only what names or answers a person, or all of it again.
pub(crate) async fn only_mentions(tx: &Tx, person: i64, room: i64, only: bool) -> Result<()> {
    sql("INSERT INTO room_reads (person_id, room_id, read_seq, mentions_only) VALUES ($1, $2, 0, $3) \
         ON CONFLICT (person_id, room_id) DO UPDATE SET mentions_only = excluded.mentions_only")
    .with((person, room, only))
    .done(tx)
    .await
}

/// Counts a room no more, or again.
pub(crate) async fn mute(tx: &Tx, person: i64, room: i64, muted: bool) -> Result<()> {
    sql("INSERT INTO room_reads (person_id, room_id, read_seq, muted) VALUES ($1, $2, 0, $3) ON CONFLICT (person_id, room_id) \
         DO UPDATE SET muted = excluded.muted")
    .with((person, room, muted))
    .done(tx)
    .await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM room_reads WHERE person_id = $1").bind(person).done(tx).await
}
