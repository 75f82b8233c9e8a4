//! SQL of the charter, and only SQL.

use std::collections::HashMap;

use platform::{Error, On, Result, Tx, sql};

use super::Charter;
use crate::program::Text;

#[derive(sqlx::FromRow)]
struct CharterRow {
    version: i64,
    principles: String,
    created_at: i64,
}

impl TryFrom<CharterRow> for Charter {
    type Error = Error;

    fn try_from(row: CharterRow) -> Result<Charter> {
        let principles = serde_json::from_str(&row.principles).map_err(|error| Error::Stored(error.to_string()))?;
        Ok(Charter { version: row.version, principles, created_at: row.created_at })
    }
}

pub(super) async fn current(on: On<'_>, community: i64) -> Result<Charter> {
    sql("SELECT version, principles, created_at FROM charters WHERE community_id = $1 ORDER BY version DESC LIMIT 1")
        .bind(community)
        .one::<CharterRow>(on)
        .await?
        .try_into()
}

/// The versions before the one in force, the newest first.
pub(super) async fn earlier(on: On<'_>, community: i64) -> Result<Vec<Charter>> {
    let rows =
        sql("SELECT version, principles, created_at FROM charters WHERE community_id = $1 ORDER BY version DESC")
            .bind(community)
            .all::<CharterRow>(on)
            .await?;
    rows.into_iter().skip(1).map(Charter::try_from).collect()
}

/// Whether the version was free and is now written.
pub(super) async fn insert(tx: &Tx, community: i64, version: i64, (principles, now): (&[Text], i64)) -> Result<bool> {
    let principles = serde_json::to_string(principles).map_err(|error| Error::Stored(error.to_string()))?;
    sql("INSERT INTO charters (community_id, version, principles, created_at) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT (community_id, version) DO NOTHING")
    .with((community, version, principles, now))
    .touched(tx)
    .await
}

/// Whether it was not said before.
pub(super) async fn acknowledge(tx: &Tx, community: i64, version: i64, (person, now): (i64, i64)) -> Result<bool> {
    sql("INSERT INTO charter_acknowledgements (community_id, version, person_id, at) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT (community_id, version, person_id) DO NOTHING")
    .with((community, version, person, now))
    .touched(tx)
    .await
}

/// Who agreed to a version, and when.
pub(super) async fn acknowledged(on: On<'_>, community: i64, version: i64) -> Result<HashMap<i64, i64>> {
    let agreed = sql("SELECT person_id, at FROM charter_acknowledgements WHERE community_id = $1 AND version = $2");
    Ok(agreed.with((community, version)).all(on).await?.into_iter().collect())
}

pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM charter_acknowledgements WHERE person_id = $1").bind(person).done(tx).await
}
