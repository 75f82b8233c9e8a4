//! SQL of answers, and only SQL.

use platform::{On, Result, Tx, sql};

use super::{Given, When};

/// Keeps an answer in place of the one there is. False when that one was given too late to be replaced.
pub(super) async fn keep(tx: &Tx, meeting: i64, given: &Given, when: &When) -> Result<bool> {
    let kept = sql("INSERT INTO meeting_answers (meeting_id, person_id, answer, reason, given_for, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (meeting_id, person_id) DO UPDATE SET answer = excluded.answer, \
         reason = excluded.reason, given_for = excluded.given_for, answered_at = excluded.answered_at \
         WHERE meeting_answers.answered_at <= $7");
    let kept = kept.bind(meeting).bind(given.person).bind(given.answer.code()).bind(&given.reason);
    Ok(kept.bind(when.given_for).bind(when.at).bind(when.unless_after).run(tx).await? == 1)
}

/// Who says that they come to a meeting, and since when; the first to say it first.
pub async fn coming(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(i64, i64)>> {
    let coming = "SELECT person_id, answered_at FROM meeting_answers WHERE meeting_id = $1 AND answer <> 'cannot' ORDER BY answered_at, person_id";
    sql(coming).bind(meeting).all(on).await
}
