//! SQL of the glossary, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::draft::New;
use crate::model::{Term, alike};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, term, sentence, by_id, at, revision, withdrawn_at FROM glossary_terms ",
            $rest
        )
    };
}

/// The word of this number.
pub(crate) async fn term(on: impl Into<On<'_>>, id: i64) -> Result<Option<Term>> {
    sql(select!("WHERE id = $1")).bind(id).optional(on).await
}

/// Every one of a community, those that are withdrawn too.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Term>> {
    sql(select!("WHERE community_id = $1 ORDER BY id")).bind(community).all(on).await
}

/// How many a community has.
pub(crate) async fn count(tx: &Tx, community: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM glossary_terms WHERE community_id = $1").bind(community).value(tx).await
}

/// The number of the one that was sent with this key.
pub(crate) async fn by_key(tx: &Tx, (community, key): (i64, &str)) -> Result<Option<i64>> {
    sql("SELECT id FROM glossary_terms WHERE community_id = $1 AND sent_key = $2")
        .with((community, key))
        .optional_value(tx)
        .await
}

/// Keeps a word; nothing when it stands already, or was sent with this key.
pub(crate) async fn insert(
    tx: &Tx,
    (community, by): (i64, i64),
    (new, key): (&New, &str),
    now: i64,
) -> Result<Option<i64>> {
    sql("INSERT INTO glossary_terms (community_id, term, alike, sentence, by_id, at, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id")
    .with((community, &new.term, alike(&new.term), &new.sentence, by, now))
    .bind(key)
    .optional_value(tx)
    .await
}

/// Whether another word that stands is like this one.
pub(crate) async fn is_there(tx: &Tx, (community, id): (i64, i64), term: &str) -> Result<bool> {
    let like = sql("SELECT COUNT(*) FROM glossary_terms WHERE community_id = $1 AND alike = $2 AND id <> $3 \
                    AND withdrawn_at IS NULL");
    Ok(like.with((community, alike(term), id)).value::<i64>(tx).await? > 0)
}

/// Writes other words over the revision that was seen. False when it is no longer there.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), new: &New) -> Result<bool> {
    sql("UPDATE glossary_terms SET term = $3, alike = $4, sentence = $5, revision = revision + 1 \
         WHERE id = $1 AND revision = $2 AND withdrawn_at IS NULL")
    .with((id, revision, &new.term, alike(&new.term), &new.sentence))
    .touched(tx)
    .await
}

/// Withdraws a word, or puts it back. False when it is so already.
pub(crate) async fn withdraw(tx: &Tx, id: i64, at: Option<i64>) -> Result<bool> {
    sql("UPDATE glossary_terms SET withdrawn_at = $2 WHERE id = $1 AND (withdrawn_at IS NULL) = ($2 IS NOT NULL)")
        .with((id, at))
        .touched(tx)
        .await
}

/// Takes a person off the words that they proposed.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE glossary_terms SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await
}
