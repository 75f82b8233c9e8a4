//! SQL of trials, and only SQL.

use platform::{On, Result, Tx, sql, sql_among};

use crate::trial::{Told, Trial};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, resource_id, place, company, changed, happened, again, by_id, at FROM library_trials ",
            $rest
        )
    };
}

/// The trials of a resource, the newest first.
pub(crate) async fn of_resource(on: impl Into<On<'_>>, resource: i64) -> Result<Vec<Trial>> {
    sql(select!("WHERE resource_id = $1 AND removed_at IS NULL ORDER BY id DESC")).bind(resource).all(on).await
}

/// Those of all resources of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Trial>> {
    sql(select!(
        "WHERE removed_at IS NULL AND resource_id IN (SELECT id FROM library_resources WHERE community_id = $1) ORDER BY id DESC"
    ))
    .bind(community)
    .all(on)
    .await
}

/// Those of these resources, the newest first.
pub(crate) async fn of_these(on: impl Into<On<'_>>, resources: &[i64]) -> Result<Vec<Trial>> {
    sql_among!(
        "SELECT id, resource_id, place, company, changed, happened, again, by_id, at FROM library_trials \
         WHERE removed_at IS NULL AND resource_id",
        "$1",
        "ORDER BY id DESC"
    )
    .bind(resources)
    .all(on)
    .await
}

/// The one of this number.
pub(crate) async fn trial(on: impl Into<On<'_>>, id: i64) -> Result<Option<Trial>> {
    sql(select!("WHERE id = $1 AND removed_at IS NULL")).bind(id).optional(on).await
}

/// Keeps a trial; nothing when one with this key is there.
pub(crate) async fn insert(
    tx: &Tx,
    (resource, by): (i64, i64),
    (told, key): (&Told, &str),
    now: i64,
) -> Result<Option<i64>> {
    sql("INSERT INTO library_trials (resource_id, by_id, place, company, changed, happened, again, at, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (resource_id, sent_key) DO NOTHING RETURNING id")
    .with((resource, by, told.place, &told.company, &told.changed, &told.happened))
    .with((told.again, now, key))
    .optional_value(tx)
    .await
}

/// Takes back what one told oneself.
pub(crate) async fn take_back(tx: &Tx, (resource, id): (i64, i64), by: i64, now: i64) -> Result<bool> {
    sql("UPDATE library_trials SET removed_at = $4 WHERE resource_id = $1 AND id = $2 AND by_id = $3 AND removed_at IS NULL")
        .with((resource, id, by, now))
        .touched(tx)
        .await
}

/// Puts it back, if they took it back since this moment.
pub(crate) async fn put_back(tx: &Tx, (resource, id): (i64, i64), by: i64, since: i64) -> Result<bool> {
    sql("UPDATE library_trials SET removed_at = NULL WHERE resource_id = $1 AND id = $2 AND by_id = $3 AND removed_at > $4")
        .with((resource, id, by, since))
        .touched(tx)
        .await
}

/// Nothing is left of what was taken back until this moment.
pub(crate) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM library_trials WHERE removed_at <= $1").bind(until).done(tx).await
}
