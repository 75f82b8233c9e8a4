//! SQL of answers, and only SQL.

use platform::{Db, Error, On, Result, Tx, sql};

use super::Given;
use crate::model::{Answer, Mode};

#[derive(sqlx::FromRow)]
struct Row {
    meeting_id: i64,
    person_id: i64,
    answer: String,
    reason: String,
    to_confirm: bool,
}

impl TryFrom<Row> for (i64, Given) {
    type Error = Error;

    fn try_from(row: Row) -> Result<(i64, Given)> {
        let answer = Answer::parse(&row.answer);
        let answer = answer.ok_or_else(|| Error::Stored(format!("answer to meeting {}", row.meeting_id)))?;
        Ok((row.meeting_id, Given { person: row.person_id, answer, to_confirm: row.to_confirm, reason: row.reason }))
    }
}

pub(super) async fn keep(tx: &Tx, meeting: i64, given: &Given, now: i64) -> Result<()> {
    sql("INSERT INTO meeting_answers (meeting_id, person_id, answer, reason, to_confirm, answered_at) \
         VALUES ($1, $2, $3, $4, FALSE, $5) ON CONFLICT (meeting_id, person_id) DO UPDATE SET \
         answer = excluded.answer, reason = excluded.reason, to_confirm = FALSE, answered_at = excluded.answered_at")
    .bind(meeting)
    .bind(given.person)
    .bind(given.answer.code())
    .bind(&given.reason)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

pub(super) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Given>> {
    let rows = sql("SELECT meeting_id, person_id, answer, reason, to_confirm FROM meeting_answers WHERE meeting_id = $1");
    let rows = rows.bind(meeting).all::<Row>(on).await?;
    rows.into_iter().map(|row| <(i64, Given)>::try_from(row).map(|(_, given)| given)).collect()
}

pub(super) async fn of_person(db: &Db, community: i64, person: i64) -> Result<Vec<(i64, Given)>> {
    let rows = sql("SELECT a.meeting_id, a.person_id, a.answer, a.reason, a.to_confirm FROM meeting_answers a \
                    JOIN meetings m ON m.id = a.meeting_id WHERE m.community_id = $1 AND a.person_id = $2");
    let rows = rows.bind(community).bind(person).all::<Row>(db).await?;
    rows.into_iter().map(<(i64, Given)>::try_from).collect()
}

/// After a move, everyone is asked again.
pub(crate) async fn ask_again(tx: &Tx, meeting: i64) -> Result<()> {
    let asked = sql("UPDATE meeting_answers SET to_confirm = TRUE WHERE meeting_id = $1").bind(meeting);
    asked.run(tx).await.map(drop)
}

/// After a change of mode, those are asked again whose way of coming is no longer offered.
pub(crate) async fn ask_those_left_out(tx: &Tx, meeting: i64, mode: Mode) -> Result<()> {
    for answer in Answer::ALL.iter().filter(|answer| !mode.answers().contains(answer)) {
        sql("UPDATE meeting_answers SET to_confirm = TRUE WHERE meeting_id = $1 AND answer = $2")
            .bind(meeting)
            .bind(answer.code())
            .run(tx)
            .await?;
    }
    Ok(())
}
