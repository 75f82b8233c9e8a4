//! SQL of what waits to be sent, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::form::Wanted;
use crate::waiting::{Waiting, Why};

macro_rules! columns {
    () => {
        "id, community_id, room_id, person_id, thread_id, aside, body, everyone, asks_acknowledgement, send_at, revision, not_sent"
    };
}

/// Keeps it, unless it waits already under this key; its number when it is new.
pub(crate) async fn insert(
    tx: &Tx,
    (community, room, person): (i64, i64, i64),
    wanted: &Wanted,
) -> Result<Option<i64>> {
    let row = sql(
        "INSERT INTO scheduled_messages (community_id, room_id, person_id, thread_id, aside, body, everyone, asks_acknowledgement, \
         send_at, sent_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id",
    );
    let row = row.with((community, room, person, wanted.place.thread, wanted.place.aside, wanted.words.as_str()));
    let row = row.with((wanted.everyone, wanted.asks_acknowledgement, wanted.send_at, wanted.print(room)));
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

pub(crate) async fn count(tx: &Tx, person: i64) -> Result<i64> {
    let count = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM scheduled_messages WHERE person_id = $1");
    count.bind(person).value(tx).await
}

pub(crate) async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Waiting>> {
    let rows =
        sql(concat!("SELECT ", columns!(), " FROM scheduled_messages WHERE person_id = $1 ORDER BY send_at, id"));
    rows.bind(person).all(on).await
}

pub(crate) async fn by_id(on: impl Into<On<'_>>, one: (i64, i64)) -> Result<Option<Waiting>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM scheduled_messages WHERE id = $1 AND person_id = $2"));
    row.with(one).optional(on).await
}

/// Writes other words and another hour over this revision, unless it is leaving.
pub(crate) async fn change(tx: &Tx, one: (i64, i64), wanted: &Wanted) -> Result<bool> {
    sql("UPDATE scheduled_messages SET body = $3, everyone = $4, asks_acknowledgement = $5, send_at = $6, not_sent = NULL, \
         revision = revision + 1 WHERE id = $1 AND person_id = $2 AND revision = $7 AND NOT leaving")
    .with(one)
    .with((wanted.words.as_str(), wanted.everyone, wanted.asks_acknowledgement, wanted.send_at, wanted.revision))
    .touched(tx)
    .await
}

pub(crate) async fn take_away(tx: &Tx, one: (i64, i64)) -> Result<bool> {
    let row = sql("DELETE FROM scheduled_messages WHERE id = $1 AND person_id = $2 AND NOT leaving");
    row.with(one).touched(tx).await
}

/// From now on it leaves, if its hour has come; nothing otherwise.
pub(crate) async fn leaves(tx: &Tx, id: i64, now: i64) -> Result<Option<Waiting>> {
    let row = sql(concat!(
        "UPDATE scheduled_messages SET leaving = TRUE WHERE id = $1 AND send_at <= $2 AND not_sent IS NULL RETURNING ",
        columns!()
    ));
    row.with((id, now)).optional(tx).await
}

/// The same at once, as its author asks.
pub(crate) async fn leaves_now(tx: &Tx, (id, person): (i64, i64), now: i64) -> Result<Option<Waiting>> {
    let row = sql(concat!(
        "UPDATE scheduled_messages SET leaving = TRUE, send_at = $3, not_sent = NULL WHERE id = $1 AND person_id = $2 RETURNING ",
        columns!()
    ));
    row.with((id, person, now)).optional(tx).await
}

pub(crate) async fn said(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM scheduled_messages WHERE id = $1").bind(id).done(tx).await
}

/// It was not said, and waits for its author; false when that is known already.
pub(crate) async fn not_sent(tx: &Tx, id: i64, why: Why) -> Result<bool> {
    sql("UPDATE scheduled_messages SET leaving = FALSE, not_sent = $2, revision = revision + 1 WHERE id = $1 AND not_sent IS NULL")
        .with((id, why.code()))
        .touched(tx)
        .await
}

pub(crate) async fn is_not_sent(on: On<'_>, id: i64) -> Result<bool> {
    let row = sql("SELECT not_sent FROM scheduled_messages WHERE id = $1").bind(id);
    Ok(row.optional::<(Option<String>,)>(on).await?.is_some_and(|(why,)| why.is_some()))
}

/// Takes away what a person wrote; their numbers.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM scheduled_messages WHERE person_id = $1 RETURNING id").bind(person).values(tx).await
}

/// Takes away what waited for a room; their numbers.
pub(crate) async fn forget_room(tx: &Tx, room: i64) -> Result<Vec<i64>> {
    sql("DELETE FROM scheduled_messages WHERE room_id = $1 RETURNING id").bind(room).values(tx).await
}
