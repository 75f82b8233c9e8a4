//! SQL of attendance, and only SQL.

use std::collections::HashMap;

use platform::{On, Result, Tx, sql, sql_among};

use crate::model::Mark;

/// Marks somebody, in place of how they were marked.
pub async fn keep(tx: &Tx, meeting: i64, person: i64, mark: Mark, (by, now): (i64, i64)) -> Result<()> {
    sql("INSERT INTO meeting_attendance (meeting_id, person_id, mark, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (meeting_id, person_id) DO UPDATE SET mark = excluded.mark, marked_by = excluded.marked_by, \
         marked_at = excluded.marked_at")
    .with((meeting, person, mark.code(), by, now))
    .done(tx)
    .await
}

/// The marks of a meeting, by person.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<HashMap<i64, Mark>> {
    let marks = sql("SELECT person_id, mark FROM meeting_attendance WHERE meeting_id = $1").bind(meeting);
    Ok(marks.all::<(i64, Mark)>(on).await?.into_iter().collect())
}

/// The marks of several meetings: which meeting, whom, how.
pub async fn of_meetings(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<Vec<(i64, i64, Mark)>> {
    let marks = sql_among!("SELECT meeting_id, person_id, mark FROM meeting_attendance WHERE meeting_id", "$1", "");
    marks.bind(meetings).all(on).await
}
