//! SQL of what communities share of their minutes with the network, and only SQL.

use platform::{On, Result, Tx, sql};

/// Shares, or ceases to. False when it is so already.
pub(crate) async fn set(tx: &Tx, community: i64, is_shared: bool, now: i64) -> Result<bool> {
    let change = if is_shared {
        sql("INSERT INTO minutes_shared (community_id, at) VALUES ($1, $2) ON CONFLICT (community_id) DO NOTHING")
            .with((community, now))
    } else {
        sql("DELETE FROM minutes_shared WHERE community_id = $1").bind(community)
    };
    change.touched(tx).await
}

/// Whether a community shares them.
pub(crate) async fn is_shared(on: impl Into<On<'_>>, community: i64) -> Result<bool> {
    sql("SELECT community_id FROM minutes_shared WHERE community_id = $1").bind(community).exists(on).await
}

/// The communities that share them, and since when.
pub(crate) async fn communities(on: On<'_>) -> Result<Vec<(i64, i64)>> {
    sql("SELECT community_id, at FROM minutes_shared ORDER BY community_id").all(on).await
}

/// The meetings that have approved minutes, and since when.
pub(crate) async fn approved(on: On<'_>) -> Result<Vec<(i64, i64)>> {
    sql("SELECT meeting_id, approved_at FROM minutes WHERE approved_at IS NOT NULL AND state = 'approved'")
        .all(on)
        .await
}
