//! SQL of answers, and only SQL.

use platform::{Error, On, Result, Tx, sql};

use super::{Given, When};
use crate::model::{Answer, Mode};

/// An answer with what it was given for and what the meeting is now.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) meeting_id: i64,
    pub(crate) person_id: i64,
    pub(crate) answer: String,
    pub(crate) reason: String,
    pub(crate) given_for: i64,
    pub(crate) starts_at: Option<i64>,
    pub(crate) mode: String,
}

impl Row {
    /// An answer holds for the moment and the ways of coming that it was given for.
    fn holds(&self, answer: Answer) -> bool {
        let offered = Mode::parse(&self.mode).is_some_and(|mode| mode.answers().contains(&answer));
        self.starts_at == Some(self.given_for) && offered
    }
}

impl TryFrom<Row> for (i64, Given) {
    type Error = Error;

    fn try_from(row: Row) -> Result<(i64, Given)> {
        let answer = Answer::parse(&row.answer);
        let answer = answer.ok_or_else(|| Error::Stored(format!("answer to meeting {}", row.meeting_id)))?;
        let to_confirm = !row.holds(answer);
        Ok((row.meeting_id, Given { person: row.person_id, answer, to_confirm, reason: row.reason }))
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
    let rows = sql("SELECT a.meeting_id, a.person_id, a.answer, a.reason, a.given_for, m.starts_at, m.mode \
                    FROM meeting_answers a JOIN meetings m ON m.id = a.meeting_id WHERE a.meeting_id = $1");
    let rows = rows.bind(meeting).all::<Row>(on).await?;
    rows.into_iter().map(|row| <(i64, Given)>::try_from(row).map(|(_, given)| given)).collect()
}
