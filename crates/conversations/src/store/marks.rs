//! SQL of kept and pinned messages.

use platform::{On, Result, Tx, sql};

use super::messages::columns;
use crate::message::Message;

pub(crate) async fn keep(tx: &Tx, (person, message): (i64, i64), at: i64) -> Result<()> {
    sql("INSERT INTO kept_messages (person_id, message_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .with((person, message, at))
        .done(tx)
        .await
}

pub(crate) async fn let_go(tx: &Tx, (person, message): (i64, i64)) -> Result<()> {
    sql("DELETE FROM kept_messages WHERE person_id = $1 AND message_id = $2").with((person, message)).done(tx).await
}

/// What a person keeps in a community, the last kept first.
pub(crate) async fn kept(on: impl Into<On<'_>>, person: i64, community: i64, most: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM kept_messages k JOIN messages m ON m.id = k.message_id JOIN rooms r ON r.id = m.room_id \
         WHERE k.person_id = $1 AND r.community_id = $2 ORDER BY k.at DESC, m.id DESC LIMIT $3"
    ));
    rows.with((person, community, most)).all(on).await
}

/// Pins a message; false when it is pinned already, or the room has as many as it may.
pub(crate) async fn pin(tx: &Tx, (room, message): (i64, i64), at: i64, most: i64) -> Result<bool> {
    sql("INSERT INTO pinned_messages (room_id, message_id, at) SELECT $1, $2, $3 \
         WHERE (SELECT COUNT(*) FROM pinned_messages WHERE room_id = $1) < $4 ON CONFLICT DO NOTHING")
    .with((room, message, at, most))
    .touched(tx)
    .await
}

pub(crate) async fn is_pinned(tx: &Tx, message: i64) -> Result<bool> {
    let row = sql("SELECT message_id FROM pinned_messages WHERE message_id = $1").bind(message);
    Ok(row.optional_value::<i64>(tx).await?.is_some())
}

pub(crate) async fn unpin(tx: &Tx, (room, message): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM pinned_messages WHERE room_id = $1 AND message_id = $2").with((room, message)).touched(tx).await
}

pub(crate) async fn pins(on: impl Into<On<'_>>, room: i64) -> Result<Vec<Message>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM pinned_messages p JOIN messages m ON m.id = p.message_id WHERE p.room_id = $1 ORDER BY p.at DESC, m.id DESC"
    ));
    rows.bind(room).all(on).await
}

/// A message of which no words are left is kept by nobody, and pinned nowhere; whether it was pinned.
pub(crate) async fn clear(tx: &Tx, (room, message): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM kept_messages WHERE message_id = $1").bind(message).done(tx).await?;
    unpin(tx, (room, message)).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM kept_messages WHERE person_id = $1").bind(person).done(tx).await
}
