//! SQL of the season in a community's own words, and only SQL.

use platform::{On, Result, Tx, sql};

/// A version of a part.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) part: String,
    pub(super) version: i64,
    /// JSON.
    pub(super) words: String,
    /// Who wrote it, while they have an account.
    pub(super) written_by: Option<i64>,
    /// In milliseconds UTC.
    pub(super) written_at: i64,
}

/// The version in force of each part.
pub(super) async fn in_force(on: On<'_>, community: i64) -> Result<Vec<Row>> {
    let rows = sql("SELECT w.part, w.version, w.words, w.written_by, w.written_at FROM season_words w \
         WHERE w.community_id = $1 AND w.version = (SELECT MAX(x.version) FROM season_words x \
         WHERE x.community_id = w.community_id AND x.part = w.part)");
    rows.bind(community).all(on).await
}

/// Every version of a part, the newest first.
pub(super) async fn versions(on: On<'_>, community: i64, part: &str) -> Result<Vec<Row>> {
    let rows = sql("SELECT part, version, words, written_by, written_at FROM season_words \
         WHERE community_id = $1 AND part = $2 ORDER BY version DESC");
    rows.with((community, part)).all(on).await
}

/// Whether the version was free and is now written.
pub(super) async fn insert(tx: &Tx, community: i64, row: &Row) -> Result<bool> {
    sql("INSERT INTO season_words (community_id, part, version, words, written_by, written_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (community_id, part, version) DO NOTHING")
    .with((community, &row.part, row.version, &row.words, row.written_by, row.written_at))
    .touched(tx)
    .await
}

pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE season_words SET written_by = NULL WHERE written_by = $1").bind(person).done(tx).await
}
