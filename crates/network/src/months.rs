//! SQL of the monthly letter, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::monthly::Between;

/// Whoever came in by themself and belongs still, and was written nothing since then: their number, and since when.
pub(crate) async fn due(on: impl Into<On<'_>>, before: i64) -> Result<Vec<(i64, i64)>> {
    sql("SELECT p.person_id, COALESCE(m.until_at, p.at) AS since FROM network_people p \
         LEFT JOIN network_months m ON m.person_id = p.person_id \
         WHERE p.out_at IS NULL AND COALESCE(m.until_at, p.at) < $1 ORDER BY p.person_id")
    .bind(before)
    .all(on)
    .await
}

/// Whether this person came in by themself, and belongs still.
pub(crate) async fn is_for(on: impl Into<On<'_>>, person: i64) -> Result<bool> {
    sql("SELECT person_id FROM network_people WHERE person_id = $1 AND out_at IS NULL").bind(person).exists(on).await
}

/// Of when the last letter of a person is, and the print of its lines.
pub(crate) async fn last(on: On<'_>, person: i64) -> Result<Option<(i64, i64, String)>> {
    sql("SELECT since_at, until_at, print FROM network_months WHERE person_id = $1").bind(person).optional(on).await
}

/// Notes a letter.
pub(crate) async fn note(tx: &Tx, person: i64, between: Between, print: &str) -> Result<()> {
    sql("INSERT INTO network_months (person_id, since_at, until_at, print) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id) DO UPDATE SET since_at = excluded.since_at, until_at = excluded.until_at, print = excluded.print")
    .with((person, between.since, between.until, print))
    .done(tx)
    .await
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM network_months WHERE person_id = $1").bind(person).done(tx).await
}
