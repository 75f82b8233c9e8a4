//! What attendance adds to a meeting: to mark who was there once it was held, which awaits those who do.

use communities::Membership;
use communities::roles::MarkAttendance;
use platform::{Db, Result, Tx, sql};

use super::marked_meetings;
use crate::part::{Awaited, Part, Turn};
use crate::series::Series;

/// What attendance adds to a meeting.
pub const PART: Part = Part {
    awaits: Some(|db, membership, series| Box::pin(awaits(db, membership, series))),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    ..Part::NOTHING
};

async fn awaits(db: &Db, membership: &Membership, series: &Series) -> Result<Vec<Awaited>> {
    if !membership.may::<MarkAttendance>() {
        return Ok(Vec::new());
    }
    let marked = marked_meetings(db, membership.community().id).await?;
    let unmarked = series.held().into_iter().filter(|meeting| !marked.contains(&meeting.id));
    let words = || t!(series.lang(), "wait-attendance");
    Ok(unmarked.map(|meeting| series.awaited(Turn::Mark, words(), meeting, "/presences")).collect())
}

async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "DELETE FROM meeting_attendance WHERE person_id = $1",
        "UPDATE meeting_attendance SET marked_by = NULL WHERE marked_by = $1",
    ] {
        sql(statement).bind(person).run(tx).await?;
    }
    Ok(())
}
