//! SQL of « lu et compris », and only SQL.

use platform::{On, Result, Tx, sql, sql_among};

use crate::acknowledging::Acknowledged;

/// Which of these messages this person pressed under.
pub(crate) async fn by(on: On<'_>, person: i64, messages: &[i64]) -> Result<Vec<i64>> {
    let rows =
        sql_among!("SELECT message_id FROM announcements_acknowledged WHERE message_id", "$1", "AND person_id = $2");
    rows.bind(messages).bind(person).values(on).await
}

/// How many pressed under each of these messages.
pub(crate) async fn counts(on: On<'_>, messages: &[i64]) -> Result<Vec<(i64, i64)>> {
    let rows = sql_among!(
        "SELECT message_id, CAST(COUNT(*) AS BIGINT) FROM announcements_acknowledged WHERE message_id",
        "$1",
        "GROUP BY message_id"
    );
    rows.bind(messages).all(on).await
}

/// Those who pressed under a message, the first before the others.
pub(crate) async fn of(on: impl Into<On<'_>>, message: i64) -> Result<Vec<Acknowledged>> {
    let rows = sql("SELECT person_id, acknowledged_at FROM announcements_acknowledged WHERE message_id = $1 \
                    ORDER BY acknowledged_at, person_id");
    rows.bind(message).all(on).await
}

/// Keeps it once; nothing under a message whose author is gone, which nobody would read.
pub(crate) async fn put(tx: &Tx, (message, author, person): (i64, Option<i64>, i64), at: i64) -> Result<()> {
    let Some(author) = author else { return Ok(()) };
    sql("INSERT INTO announcements_acknowledged (message_id, author_id, person_id, acknowledged_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING")
    .with((message, author, person, at))
    .done(tx)
    .await
}

pub(crate) async fn take_back(tx: &Tx, (message, person): (i64, i64)) -> Result<()> {
    let row = sql("DELETE FROM announcements_acknowledged WHERE message_id = $1 AND person_id = $2");
    row.with((message, person)).done(tx).await
}

pub(crate) async fn clear(tx: &Tx, message: i64) -> Result<()> {
    sql("DELETE FROM announcements_acknowledged WHERE message_id = $1").bind(message).done(tx).await
}

pub(crate) async fn clear_all(tx: &Tx, messages: &[i64]) -> Result<()> {
    sql_among!("DELETE FROM announcements_acknowledged WHERE message_id", "$1", "").bind(messages).done(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM announcements_acknowledged WHERE person_id = $1 OR author_id = $1").bind(person).done(tx).await
}
