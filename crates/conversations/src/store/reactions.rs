//! SQL of reactions.

use platform::{On, Result, Tx, sql, sql_among};

use crate::reactions::{Reaction, Reactions};

/// One person who said an emoji, and how many did.
#[derive(sqlx::FromRow)]
struct Row {
    message_id: i64,
    emoji: String,
    person_id: i64,
    place: i64,
    count: i64,
    mine: i64,
}

/// What stands under these messages for this reader, each emoji with its first `named` people, the emoji that came first before
/// the others.
pub(crate) async fn under(on: impl Into<On<'_>>, reader: i64, messages: &[i64], named: i64) -> Result<Reactions> {
    let rows = sql_among!(
        "SELECT message_id, emoji, person_id, place, count, mine FROM (SELECT message_id, emoji, person_id, at, \
         ROW_NUMBER() OVER (PARTITION BY message_id, emoji ORDER BY at, person_id) AS place, \
         COUNT(*) OVER (PARTITION BY message_id, emoji) AS count, \
         MAX(CAST(CASE WHEN person_id = $1 THEN 1 ELSE 0 END AS BIGINT)) OVER (PARTITION BY message_id, emoji) AS mine, \
         MIN(at) OVER (PARTITION BY message_id, emoji) AS first_at \
         FROM message_reactions WHERE message_id",
        "$2",
        ") AS said WHERE place <= $3 ORDER BY message_id, first_at, emoji, place"
    );
    let rows = rows.with((reader, messages, named)).all::<Row>(on).await?;
    Ok(gathered(rows))
}

fn gathered(rows: Vec<Row>) -> Reactions {
    let mut all = Reactions::new();
    for row in rows {
        let under = all.entry(row.message_id).or_default();
        if row.place == 1 {
            under.push(Reaction { emoji: row.emoji, count: row.count, mine: row.mine > 0, people: Vec::new() });
        }
        if let Some(last) = under.last_mut() {
            last.people.push(row.person_id);
        }
    }
    all
}

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
