//! SQL of applications of codes, and only SQL.

use platform::{On, Result, Tx, sql};

use super::totp::Key;

/// What is known of somebody's application.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) secret: String,
    pub(super) confirmed_at: Option<i64>,
    /// How many spare codes are left.
    pub(super) spare: i64,
}

pub(super) async fn of(on: impl Into<On<'_>>, person: i64) -> Result<Option<Row>> {
    let row = sql("SELECT secret, confirmed_at, \
                   (SELECT CAST(COUNT(*) AS BIGINT) FROM spare_codes WHERE person_id = $1) AS spare \
                   FROM authenticators WHERE person_id = $1");
    row.bind(person).optional(on).await
}

pub(super) async fn is_on(on: impl Into<On<'_>>, person: i64) -> Result<bool> {
    let on_now = sql("SELECT 1 FROM authenticators WHERE person_id = $1 AND confirmed_at IS NOT NULL");
    on_now.bind(person).exists(on).await
}

/// Writes a secret down in place of one that was not confirmed.
pub(super) async fn begin(tx: &Tx, person: i64, key: &Key, now: i64) -> Result<()> {
    sql("INSERT INTO authenticators (person_id, secret, created_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at \
         WHERE authenticators.confirmed_at IS NULL")
    .with((person, key.written(), now))
    .done(tx)
    .await
}

pub(super) async fn confirm(tx: &Tx, person: i64, step: i64, now: i64) -> Result<()> {
    sql("UPDATE authenticators SET confirmed_at = $2, last_step = $3 WHERE person_id = $1")
        .with((person, now, step))
        .done(tx)
        .await
}

/// Uses a step up; false when it, or one after it, served already. A step of the future was written while a clock was wrong.
pub(super) async fn advance(tx: &Tx, person: i64, step: i64, step_now: i64) -> Result<bool> {
    sql("UPDATE authenticators SET last_step = $2 \
         WHERE person_id = $1 AND confirmed_at IS NOT NULL AND (last_step < $2 OR last_step > $3)")
    .with((person, step, step_now + 2))
    .touched(tx)
    .await
}

/// Removes the application and its spare codes; false when there was none in use.
pub(super) async fn remove(tx: &Tx, person: i64) -> Result<bool> {
    sql("DELETE FROM spare_codes WHERE person_id = $1").bind(person).done(tx).await?;
    let used = is_on(tx, person).await?;
    sql("DELETE FROM authenticators WHERE person_id = $1").bind(person).done(tx).await?;
    Ok(used)
}

pub(super) async fn replace_spare(tx: &Tx, person: i64, hashes: &[String]) -> Result<()> {
    sql("DELETE FROM spare_codes WHERE person_id = $1").bind(person).done(tx).await?;
    for hash in hashes {
        sql("INSERT INTO spare_codes (person_id, code_hash) VALUES ($1, $2)").with((person, hash)).done(tx).await?;
    }
    Ok(())
}

/// Uses a spare code up; false when the person has none like it.
pub(super) async fn spend_spare(tx: &Tx, person: i64, hash: &str) -> Result<bool> {
    sql("DELETE FROM spare_codes WHERE person_id = $1 AND code_hash = $2").with((person, hash)).touched(tx).await
}
