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
