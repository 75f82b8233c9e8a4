//! SQL of the words that messages had before they were corrected.

use platform::{On, Result, Tx, sql};

use crate::earlier::Earlier;

/// Lays aside the words of a message of this author, unless they are these already.
pub(crate) async fn lay_aside(tx: &Tx, (room, id, author): (i64, i64, i64), fresh: &str, at: i64) -> Result<()> {
    sql("INSERT INTO earlier_words (message_id, body, until) SELECT m.id, m.body, $5 FROM messages m \
         WHERE m.room_id = $1 AND m.id = $2 AND m.author_id = $3 AND m.removed_at IS NULL AND m.body <> $4")
    .with((room, id, author, fresh, at))
    .done(tx)
    .await
}

/// The earlier words of a message, the first ones first.
pub(crate) async fn of(on: impl Into<On<'_>>, message: i64) -> Result<Vec<Earlier>> {
    let rows = sql("SELECT body, until FROM earlier_words WHERE message_id = $1 ORDER BY id");
    rows.bind(message).all(on).await
}

pub(crate) async fn clear(tx: &Tx, message: i64) -> Result<()> {
    sql("DELETE FROM earlier_words WHERE message_id = $1").bind(message).done(tx).await
}

/// The earlier words of all that a person said.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM earlier_words WHERE message_id IN (SELECT m.id FROM messages m WHERE m.author_id = $1)")
        .bind(person)
        .done(tx)
        .await
}
