//! SQL of attendance, and only SQL.

use std::collections::{HashMap, HashSet};

use platform::{Db, On, Result, Tx, sql};

use crate::model::Mark;

pub(crate) async fn keep(tx: &Tx, meeting: i64, person: i64, mark: Mark, (by, now): (i64, i64)) -> Result<()> {
    sql("INSERT INTO meeting_attendance (meeting_id, person_id, mark, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (meeting_id, person_id) DO UPDATE SET mark = excluded.mark, marked_by = excluded.marked_by, \
         marked_at = excluded.marked_at")
    .bind(meeting)
    .bind(person)
    .bind(mark.code())
    .bind(by)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

/// The marks of a meeting, by person.
pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<HashMap<i64, Mark>> {
    let marks = sql("SELECT person_id, mark FROM meeting_attendance WHERE meeting_id = $1").bind(meeting);
    let marks = marks.all::<(i64, String)>(on).await?;
    Ok(marks.into_iter().filter_map(|(person, mark)| Some((person, Mark::parse(&mark)?))).collect())
}

pub(super) async fn marked_meetings(db: &Db, community: i64) -> Result<HashSet<i64>> {
    let marked = sql("SELECT DISTINCT a.meeting_id FROM meeting_attendance a JOIN meetings m ON m.id = a.meeting_id \
                      WHERE m.community_id = $1");
    Ok(marked.bind(community).all::<(i64,)>(db).await?.into_iter().map(|(meeting,)| meeting).collect())
}
