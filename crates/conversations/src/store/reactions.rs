//! SQL of reactions.

use platform::{Result, Tx, sql};

/// A reaction comes, unless it stands already or its emoji would be one too many; whether it came.
pub(crate) async fn put(tx: &Tx, (message, emoji, person): (i64, &str, i64), at: i64, kinds: i64) -> Result<bool> {
    sql("INSERT INTO message_reactions (message_id, emoji, person_id, at) SELECT $1, $2, $3, $4 \
         WHERE (SELECT COUNT(DISTINCT emoji) FROM message_reactions WHERE message_id = $1 AND emoji <> $2) < $5 \
         ON CONFLICT DO NOTHING")
    .with((message, emoji, person, at, kinds))
    .touched(tx)
    .await
}

/// A reaction goes; whether it stood.
pub(crate) async fn take_back(tx: &Tx, (message, emoji, person): (i64, &str, i64)) -> Result<bool> {
    sql("DELETE FROM message_reactions WHERE message_id = $1 AND emoji = $2 AND person_id = $3")
        .with((message, emoji, person))
        .touched(tx)
        .await
}

/// All the reactions to a message go with its words.
pub(crate) async fn clear(tx: &Tx, message: i64) -> Result<()> {
    sql("DELETE FROM message_reactions WHERE message_id = $1").bind(message).done(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM message_reactions WHERE person_id = $1").bind(person).done(tx).await
}
