//! SQL of what was begun, and only SQL. A place is a person, a room and a thread, 0 in the room itself.

use conversations::begun::Begun;
use platform::{On, Result, Tx, sql};

type Place = (i64, i64, i64);

pub(crate) async fn of(on: impl Into<On<'_>>, place: Place) -> Result<Option<Begun>> {
    let row = sql(
        "SELECT body, saved_at, revision FROM drafts_of_rooms WHERE person_id = $1 AND room_id = $2 AND thread_id = $3",
    );
    row.with(place).optional(on).await
}

/// Writes the first words, unless there are some; its number and its revision.
pub(crate) async fn begin(tx: &Tx, place: Place, body: &str, now: i64) -> Result<Option<(i64, i64)>> {
    let row = sql("INSERT INTO drafts_of_rooms (person_id, room_id, thread_id, body, saved_at, revision) \
                   VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT DO NOTHING RETURNING id, revision");
    row.with(place).with((body, now)).optional(tx).await
}

/// Writes other words over this revision; its number and its revision.
pub(crate) async fn go_on(
    tx: &Tx,
    place: Place,
    (body, revision): (&str, i64),
    now: i64,
) -> Result<Option<(i64, i64)>> {
    let row = sql("UPDATE drafts_of_rooms SET body = $4, saved_at = $5, revision = revision + 1 \
                   WHERE person_id = $1 AND room_id = $2 AND thread_id = $3 AND revision = $6 RETURNING id, revision");
    row.with(place).with((body, now, revision)).optional(tx).await
}

/// Lets go of this revision.
pub(crate) async fn let_go(tx: &Tx, place: Place, revision: i64) -> Result<Option<()>> {
    let row =
        sql("DELETE FROM drafts_of_rooms WHERE person_id = $1 AND room_id = $2 AND thread_id = $3 AND revision = $4");
    Ok(row.with(place).bind(revision).touched(tx).await?.then_some(()))
}

pub(crate) async fn clear(tx: &Tx, place: Place) -> Result<()> {
    let row = sql("DELETE FROM drafts_of_rooms WHERE person_id = $1 AND room_id = $2 AND thread_id = $3");
    row.with(place).done(tx).await
}

/// Forgets it, if it was last written then or before.
pub(crate) async fn sweep(tx: &Tx, id: i64, before: i64) -> Result<()> {
    sql("DELETE FROM drafts_of_rooms WHERE id = $1 AND saved_at <= $2").with((id, before)).done(tx).await
}

/// Takes away what a person began; their numbers.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM drafts_of_rooms WHERE person_id = $1 RETURNING id").bind(person).values(tx).await
}

/// Takes away what was begun in a room; their numbers.
pub(crate) async fn forget_room(tx: &Tx, room: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM drafts_of_rooms WHERE room_id = $1 RETURNING id").bind(room).values(tx).await
}
