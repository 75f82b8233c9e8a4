//! SQL of what is asked through a facilitator: the only statements that name who asks.

use platform::{On, Result, Tx, sql, sql_among};

use crate::relays::Relay;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, asker_id, facilitator_id, words, needed_by, asked_at, message_id, refusal FROM help_relays ",
            $rest
        )
    };
}

/// Keeps it, unless it is there already under this key; its number when it is new.
pub(crate) async fn insert(
    tx: &Tx,
    (community, asker, facilitator): (i64, i64, i64),
    (words, needed_by, key): (&str, Option<i64>, &str),
    at: i64,
) -> Result<Option<i64>> {
    let row =
        sql("INSERT INTO help_relays (community_id, asker_id, facilitator_id, words, needed_by, asked_at, sent_key) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id");
    let id = row.with((community, asker, facilitator, words, needed_by, at, key)).optional::<(i64,)>(tx).await?;
    Ok(id.map(|(id,)| id))
}

pub(crate) async fn by_id(on: impl Into<On<'_>>, community: i64, id: i64) -> Result<Option<Relay>> {
    sql(select!("WHERE community_id = $1 AND id = $2")).with((community, id)).optional(on).await
}

pub(crate) async fn of_asker(on: impl Into<On<'_>>, community: i64, asker: i64) -> Result<Vec<Relay>> {
    sql(select!("WHERE community_id = $1 AND asker_id = $2 ORDER BY id DESC")).with((community, asker)).all(on).await
}

/// The numbers of what waits for this facilitator, the oldest first.
pub(crate) async fn waiting(on: impl Into<On<'_>>, community: i64, facilitator: i64) -> Result<Vec<i64>> {
    let rows =
        sql("SELECT id FROM help_relays WHERE community_id = $1 AND facilitator_id = $2 AND message_id IS NULL \
                    AND refusal IS NULL ORDER BY id");
    let rows = rows.with((community, facilitator)).all::<(i64,)>(on).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The group is asked, by this message; whether it was not answered before. The words are the message's from then on.
pub(crate) async fn carried(tx: &Tx, id: i64, message: i64) -> Result<bool> {
    sql("UPDATE help_relays SET message_id = $2, words = '' WHERE id = $1 AND message_id IS NULL AND refusal IS NULL")
        .with((id, message))
        .touched(tx)
        .await
}

/// It is not carried; whether it was not answered before.
pub(crate) async fn refuse(tx: &Tx, id: i64, why: &str) -> Result<bool> {
    sql("UPDATE help_relays SET refusal = $2 WHERE id = $1 AND message_id IS NULL AND refusal IS NULL")
        .with((id, why))
        .touched(tx)
        .await
}

pub(crate) async fn take_back(tx: &Tx, (community, id): (i64, i64), asker: i64) -> Result<bool> {
    sql("DELETE FROM help_relays WHERE community_id = $1 AND id = $2 AND asker_id = $3 AND message_id IS NULL")
        .with((community, id, asker))
        .touched(tx)
        .await
}

/// Whether this person asked, through somebody, what this message asks.
pub(crate) async fn is_asker(on: impl Into<On<'_>>, message: i64, person: i64) -> Result<bool> {
    let row = sql("SELECT CAST(1 AS BIGINT) FROM help_relays WHERE message_id = $1 AND asker_id = $2");
    Ok(row.with((message, person)).optional::<(i64,)>(on).await?.is_some())
}

/// Who asked this is known to nobody any more.
pub(crate) async fn forget_request(tx: &Tx, message: i64) -> Result<()> {
    sql("DELETE FROM help_relays WHERE message_id = $1").bind(message).done(tx).await
}

/// The same of all these; the numbers of what was asked.
pub(crate) async fn forget_requests(tx: &Tx, messages: &[i64]) -> Result<Vec<i64>> {
    sql_among!("DELETE FROM help_relays WHERE message_id", "$1", "RETURNING id").bind(messages).values(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM help_relays WHERE asker_id = $1 OR facilitator_id = $1").bind(person).done(tx).await
}
