//! SQL of calls for hosts, and only SQL.

use platform::{On, Result, Tx, sql};

/// The number of the call.
pub(super) async fn insert(tx: &Tx, (community, by): (i64, i64), words: &str, now: i64) -> Result<i64> {
    let call =
        sql("INSERT INTO host_calls (community_id, words, called_by, called_at) VALUES ($1, $2, $3, $4) RETURNING id");
    call.bind(community).bind(words).bind(by).bind(now).value(tx).await
}

/// When hosts were called for last.
pub(crate) async fn last(on: impl Into<On<'_>>, community: i64) -> Result<Option<i64>> {
    let last = sql("SELECT called_at FROM host_calls WHERE community_id = $1 ORDER BY called_at DESC LIMIT 1");
    Ok(last.bind(community).optional::<(i64,)>(on).await?.map(|(at,)| at))
}

/// Forgets who called.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE host_calls SET called_by = NULL WHERE called_by = $1").bind(person).run(tx).await.map(drop)
}
