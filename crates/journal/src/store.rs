//! SQL of the log, and only SQL: no statement reads an entry without its person.

use platform::{On, Result, Tx, sql};

use crate::entry::{Asked, Entry};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, day, facts, felt, thought, for_review, revision FROM journal_entries WHERE person_id = $1 ",
            $rest
        )
    };
}

/// All entries of a person, the last day first.
pub(crate) async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Entry>> {
    sql(select!("ORDER BY day DESC, id DESC")).bind(person).all(on).await
}

/// The entries of a person that they want to find beside a review, the first day first.
pub(crate) async fn for_review(on: impl Into<On<'_>>, person: i64) -> Result<Vec<Entry>> {
    sql(select!("AND for_review ORDER BY day, id")).bind(person).all(on).await
}

/// An entry of a person.
pub(crate) async fn one(on: impl Into<On<'_>>, (person, id): (i64, i64)) -> Result<Option<Entry>> {
    sql(select!("AND id = $2")).with((person, id)).optional(on).await
}

pub(crate) async fn count(tx: &Tx, person: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM journal_entries WHERE person_id = $1").bind(person).value(tx).await
}

/// Keeps an entry, once under this key.
pub(crate) async fn insert(tx: &Tx, person: i64, asked: &Asked, key: &str) -> Result<()> {
    sql("INSERT INTO journal_entries (person_id, day, facts, felt, thought, sent_key, for_review) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (person_id, sent_key) DO NOTHING")
    .with((person, &*asked.day, &*asked.facts))
    .with((&*asked.felt, &*asked.thought, key, asked.for_review))
    .done(tx)
    .await
}

/// Writes over the revision that was seen. False when it is no longer the one that is there.
pub(crate) async fn change(tx: &Tx, (person, id): (i64, i64), revision: i64, asked: &Asked) -> Result<bool> {
    sql("UPDATE journal_entries SET day = $4, facts = $5, felt = $6, thought = $7, for_review = $8, revision = revision + 1 \
         WHERE person_id = $1 AND id = $2 AND revision = $3")
    .with((person, id, revision))
    .with((&*asked.day, &*asked.facts))
    .with((&*asked.felt, &*asked.thought, asked.for_review))
    .touched(tx)
    .await
}

pub(crate) async fn erase(tx: &Tx, (person, id): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM journal_entries WHERE person_id = $1 AND id = $2").with((person, id)).touched(tx).await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM journal_entries WHERE person_id = $1").bind(person).done(tx).await
}
