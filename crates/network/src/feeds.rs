//! SQL of the private addresses by which people follow the network, and only SQL.

use platform::{On, Result, Tx, secret, sql};

use crate::works_for;

/// When the address of a person was made, if they have one.
pub(crate) async fn made_at(on: impl Into<On<'_>>, person: i64) -> Result<Option<i64>> {
    sql("SELECT at FROM network_feeds WHERE person_id = $1").bind(person).optional_value(on).await
}

/// Keeps the address of a person, in place of the one they had.
pub(crate) async fn keep(tx: &Tx, person: i64, (token, now): (&str, i64)) -> Result<()> {
    sql("INSERT INTO network_feeds (person_id, token_hash, at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, at = excluded.at")
    .with((person, secret::hash(token), now))
    .done(tx)
    .await
}

/// Whose address this is, while they belong.
pub(crate) async fn owner(on: impl Into<On<'_>>, token: &str) -> Result<Option<i64>> {
    sql(concat!(
        "SELECT f.person_id FROM network_feeds f WHERE f.token_hash = $1 AND ",
        works_for!("f.person_id"),
        " IS NOT NULL"
    ))
    .bind(secret::hash(token))
    .optional_value(on)
    .await
}

/// Closes the address of a person.
pub(crate) async fn remove(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM network_feeds WHERE person_id = $1").bind(person).done(tx).await
}

/// Closes those of whoever belongs no more.
pub(crate) async fn sweep(tx: &Tx) -> Result<()> {
    sql(concat!("DELETE FROM network_feeds WHERE ", works_for!("network_feeds.person_id"), " IS NULL")).done(tx).await
}
