//! SQL of the codes of attendance, and only SQL.

use platform::{On, Result, Tx, sql};

/// A code of attendance.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Code {
    /// What the square holds.
    pub(crate) code: String,
    /// What is typed; empty on one of before.
    pub(crate) short_code: String,
}

/// The code of a meeting, while it is good.
pub(super) async fn code(on: impl Into<On<'_>>, meeting: i64, now: i64) -> Result<Option<Code>> {
    sql("SELECT code, short_code FROM meeting_codes WHERE meeting_id = $1 AND expires_at > $2")
        .with((meeting, now))
        .optional(on)
        .await
}

/// The meeting of a code, while it is good.
pub(super) async fn meeting(on: impl Into<On<'_>>, code: &str, now: i64) -> Result<Option<i64>> {
    let found = sql("SELECT meeting_id FROM meeting_codes WHERE code = $1 AND expires_at > $2").bind(code).bind(now);
    Ok(found.optional::<(i64,)>(on).await?.map(|(meeting,)| meeting))
}

/// What the square of a typed code holds, while it is good.
pub(super) async fn typed(on: impl Into<On<'_>>, short_code: &str, now: i64) -> Result<Option<String>> {
    sql("SELECT code FROM meeting_codes WHERE short_code = $1 AND short_code <> '' AND expires_at > $2")
        .with((short_code, now))
        .optional_value(on)
        .await
}

pub(super) async fn keep(tx: &Tx, meeting: i64, code: &Code, expires_at: i64) -> Result<()> {
    sql("INSERT INTO meeting_codes (meeting_id, code, short_code, expires_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (meeting_id) DO UPDATE SET code = excluded.code, short_code = excluded.short_code, \
         expires_at = excluded.expires_at")
    .with((meeting, &code.code, &code.short_code, expires_at))
    .done(tx)
    .await
}

/// Removes the code; `false` when there is none.
pub(super) async fn remove(tx: &Tx, meeting: i64) -> Result<bool> {
    Ok(sql("DELETE FROM meeting_codes WHERE meeting_id = $1").bind(meeting).run(tx).await? > 0)
}
