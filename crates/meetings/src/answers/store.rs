//! SQL of answers, and only SQL.

use platform::{On, Result, Tx, sql};

use super::{Given, When};
use crate::model::{Answer, Mode};

/// An answer with what it was given for and what the meeting is now.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) person_id: i64,
    pub(crate) answer: Answer,
    pub(crate) reason: String,
    pub(crate) given_for: i64,
    pub(crate) starts_at: Option<i64>,
    pub(crate) mode: Mode,
}

impl From<Row> for Given {
    /// An answer holds for the moment and the ways of coming that it was given for.
    fn from(row: Row) -> Given {
        let holds = row.starts_at == Some(row.given_for) && row.mode.answers().contains(&row.answer);
        Given { person: row.person_id, answer: row.answer, to_confirm: !holds, reason: row.reason }
    }
}

/// Keeps an answer in place of the one there is. False when that one was given too late to be replaced.
pub(super) async fn keep(tx: &Tx, meeting: i64, given: &Given, when: &When) -> Result<bool> {
    let kept = sql("INSERT INTO meeting_answers (meeting_id, person_id, answer, reason, given_for, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (meeting_id, person_id) DO UPDATE SET answer = excluded.answer, \
         reason = excluded.reason, given_for = excluded.given_for, answered_at = excluded.answered_at \
         WHERE meeting_answers.answered_at <= $7");
    let kept = kept.bind(meeting).bind(given.person).bind(given.answer.code()).bind(&given.reason);
    Ok(kept.bind(when.given_for).bind(when.at).bind(when.unless_after).run(tx).await? == 1)
}

pub(super) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Given>> {
    let rows = sql("SELECT a.person_id, a.answer, a.reason, a.given_for, m.starts_at, m.mode \
                    FROM meeting_answers a JOIN meetings m ON m.id = a.meeting_id WHERE a.meeting_id = $1");
    Ok(rows.bind(meeting).all::<Row>(on).await?.into_iter().map(Given::from).collect())
}
