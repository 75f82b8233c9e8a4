//! SQL of the public catalogue, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::obtaining::Kept;
use crate::store::select;

/// A resource that is announced, or was.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Announced {
    #[sqlx(flatten)]
    pub(crate) kept: Kept,
    pub(crate) announced_at: i64,
    pub(crate) withdrawn_at: Option<i64>,
}

/// What of the catalogue is wanted: between two moments, of one community or of all (0), after the one of this moment and number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    pub(crate) from: i64,
    pub(crate) until: i64,
    pub(crate) community: i64,
    pub(crate) after: (i64, i64),
    pub(crate) most: i64,
}

/// Announces a resource. False when it is already.
pub(crate) async fn announce(tx: &Tx, resource: i64, now: i64) -> Result<bool> {
    sql("INSERT INTO library_announced (resource_id, at) VALUES ($1, $2) ON CONFLICT (resource_id) DO UPDATE \
         SET at = excluded.at, withdrawn_at = NULL WHERE library_announced.withdrawn_at IS NOT NULL")
    .with((resource, now))
    .touched(tx)
    .await
}

/// Withdraws it. False when it is not announced.
pub(crate) async fn withdraw(tx: &Tx, resource: i64, now: i64) -> Result<bool> {
    sql("UPDATE library_announced SET at = $2, withdrawn_at = $2 WHERE resource_id = $1 AND withdrawn_at IS NULL")
        .with((resource, now))
        .touched(tx)
        .await
}

/// Notes that what is announced changed, or went from where everyone reads it.
pub(crate) async fn touch(tx: &Tx, resource: i64, now: i64) -> Result<()> {
    sql("UPDATE library_announced SET at = $2 WHERE resource_id = $1").with((resource, now)).done(tx).await
}

/// Whether a resource is announced.
pub(crate) async fn is_announced(on: impl Into<On<'_>>, resource: i64) -> Result<bool> {
    let count = sql("SELECT COUNT(*) FROM library_announced WHERE resource_id = $1 AND withdrawn_at IS NULL");
    Ok(count.bind(resource).value::<i64>(on).await? > 0)
}

/// The part of the catalogue that is wanted, in the order of its moments.
pub(crate) async fn wanted(on: impl Into<On<'_>>, wanted: &Wanted) -> Result<Vec<Announced>> {
    sql(select!(
        ", a.at AS announced_at, a.withdrawn_at",
        "JOIN library_announced a ON a.resource_id = r.id WHERE a.at >= $1 AND a.at <= $2 AND ($3 = 0 OR r.community_id = $3) \
         AND (a.at > $4 OR (a.at = $4 AND a.resource_id > $5)) ORDER BY a.at, a.resource_id LIMIT $6"
    ))
    .with((wanted.from, wanted.until, wanted.community, wanted.after.0, wanted.after.1, wanted.most))
    .all(on)
    .await
}

/// Those that are announced, the newest change first.
pub(crate) async fn newest(on: impl Into<On<'_>>, most: i64) -> Result<Vec<Announced>> {
    sql(select!(
        ", a.at AS announced_at, a.withdrawn_at",
        "JOIN library_announced a ON a.resource_id = r.id WHERE a.withdrawn_at IS NULL AND r.put_away_at IS NULL \
         AND r.visibility = 'everyone' ORDER BY a.at DESC, a.resource_id DESC LIMIT $1"
    ))
    .bind(most)
    .all(on)
    .await
}

/// The one behind the secret word of its page, if it is announced or was.
pub(crate) async fn by_address(on: impl Into<On<'_>>, address: &str) -> Result<Option<Announced>> {
    sql(select!(
        ", a.at AS announced_at, a.withdrawn_at",
        "JOIN library_announced a ON a.resource_id = r.id WHERE r.address = $1"
    ))
    .bind(address)
    .optional(on)
    .await
}

/// The communities of which something is announced.
pub(crate) async fn communities(on: impl Into<On<'_>>) -> Result<Vec<i64>> {
    sql("SELECT DISTINCT r.community_id FROM library_resources r JOIN library_announced a ON a.resource_id = r.id \
         WHERE a.withdrawn_at IS NULL AND r.put_away_at IS NULL AND r.visibility = 'everyone' ORDER BY r.community_id")
    .values(on)
    .await
}
