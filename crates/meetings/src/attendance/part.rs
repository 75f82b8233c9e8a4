//! What attendance adds to a meeting: to mark who was there once it was held, which awaits those who do.

use communities::roles::MarkAttendance;
use platform::{Result, Tx, sql};

use crate::awaited::{Awaited, Turn};
use crate::part::Part;
use crate::season::Season;

/// What attendance adds to a meeting.
pub const PART: Part =
    Part { awaits: Some(awaits), forget: Some(|tx, person| Box::pin(forget(tx, person))), ..Part::NOTHING };

fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    if !membership.may::<MarkAttendance>() {
        return Vec::new();
    }
    let marked = season.marked();
    let unmarked = series.held().into_iter().filter(|meeting| !marked.contains(&meeting.id));
    let words = || t!(series.lang(), "wait-attendance");
    unmarked.map(|meeting| series.awaited(Turn::Mark, words(), meeting, "/presences")).collect()
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
