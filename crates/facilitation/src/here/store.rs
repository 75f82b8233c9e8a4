//! SQL of the codes of attendance, and only SQL.

use platform::{On, Result, Tx, sql};

/// The code of a meeting, while it is good.
pub(super) async fn code(on: impl Into<On<'_>>, meeting: i64, now: i64) -> Result<Option<String>> {
    let code = sql("SELECT code FROM meeting_codes WHERE meeting_id = $1 AND expires_at > $2").bind(meeting).bind(now);
    Ok(code.optional::<(String,)>(on).await?.map(|(code,)| code))
}

/// The meeting of a code, while it is good.
pub(super) async fn meeting(on: impl Into<On<'_>>, code: &str, now: i64) -> Result<Option<i64>> {
    let found = sql("SELECT meeting_id FROM meeting_codes WHERE code = $1 AND expires_at > $2").bind(code).bind(now);
    Ok(found.optional::<(i64,)>(on).await?.map(|(meeting,)| meeting))
}

pub(super) async fn keep(tx: &Tx, meeting: i64, code: &str, expires_at: i64) -> Result<()> {
    sql("INSERT INTO meeting_codes (meeting_id, code, expires_at) VALUES ($1, $2, $3) \
         ON CONFLICT (meeting_id) DO UPDATE SET code = excluded.code, expires_at = excluded.expires_at")
    .bind(meeting)
    .bind(code)
    .bind(expires_at)
    .run(tx)
    .await
    .map(drop)
}

/// Removes the code; `false` when there is none.
pub(super) async fn remove(tx: &Tx, meeting: i64) -> Result<bool> {
    Ok(sql("DELETE FROM meeting_codes WHERE meeting_id = $1").bind(meeting).run(tx).await? > 0)
}
