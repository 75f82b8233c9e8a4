//! SQL of the celebration, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::left::{Kind, Left};

/// All that was left in a community, in the order in which it was.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Left>> {
    sql("SELECT person_id, kind, about_id, words, is_signed FROM celebration_words WHERE community_id = $1 \
         ORDER BY at, person_id")
    .bind(community)
    .all(on)
    .await
}

/// Leaves this in the place of what its person left before.
pub(crate) async fn leave(tx: &Tx, community: i64, (left, now): (&Left, i64)) -> Result<()> {
    sql("INSERT INTO celebration_words (community_id, person_id, kind, about_id, words, is_signed, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (community_id, person_id, kind) DO UPDATE SET \
         about_id = excluded.about_id, words = excluded.words, is_signed = excluded.is_signed")
    .with((community, left.by, left.kind, left.about, &left.words, left.is_signed, now))
    .done(tx)
    .await
}

/// Takes away what this person left, or what was left of this person. False when there is no such thing.
pub(crate) async fn take_away(tx: &Tx, community: i64, (by, kind): (i64, Kind)) -> Result<bool> {
    sql("DELETE FROM celebration_words WHERE community_id = $1 AND person_id = $2 AND kind = $3")
        .with((community, by, kind))
        .touched(tx)
        .await
}

/// What a person left goes with them, and what was left of them.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM celebration_words WHERE person_id = $1 OR about_id = $1").bind(person).done(tx).await
}
