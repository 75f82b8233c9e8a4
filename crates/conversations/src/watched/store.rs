//! SQL of the words that a community has looked at.

use platform::{On, Result, Tx, sql};

use super::Watched;

/// Those of this community, none as long as nobody wrote any.
pub(super) async fn of(on: impl Into<On<'_>>, community: i64) -> Result<Watched> {
    let row = sql("SELECT words, revision FROM watched_words WHERE community_id = $1").bind(community);
    Ok(row.optional(on).await?.unwrap_or_default())
}

/// Whether they were kept: not when those that stand are of another revision.
pub(super) async fn keep(tx: &Tx, community: i64, wanted: &Watched) -> Result<bool> {
    let kept = sql("INSERT INTO watched_words (community_id, words, revision) VALUES ($1, $2, $3) \
         ON CONFLICT (community_id) DO UPDATE SET words = excluded.words, revision = excluded.revision \
         WHERE watched_words.revision = $4");
    kept.with((community, wanted.words.as_str(), wanted.revision + 1, wanted.revision)).touched(tx).await
}
