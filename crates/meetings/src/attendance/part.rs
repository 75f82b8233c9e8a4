//! What attendance adds to a meeting: to mark who was there, the first step of what closes it.

use communities::roles::MarkAttendance;
use platform::{Result, Tx, sql};

use crate::awaited::Turn;
use crate::closing::Step;
use crate::model::Meeting;
use crate::part::Part;
use crate::season::Season;

/// What attendance adds to a meeting.
pub const PART: Part =
    Part { closes: Some(closes), forget: Some(|tx, person| Box::pin(forget(tx, person))), ..Part::NOTHING };

/// It is done once nobody is left to mark; of a meeting of long ago, once anybody was marked.
fn closes(season: &Season, meeting: &Meeting) -> Option<Step> {
    let lang = season.member().lang();
    let is_marked = season.marked().contains(&meeting.id);
    let (left, state) = match season.tally(meeting) {
        Some(tally) if is_marked => (tally.unmarked > 0, tally.brief(lang)),
        _ => (!is_marked, if is_marked { String::new() } else { t!(lang, "attendance-to-mark") }),
    };
    let words = if is_marked { t!(lang, "wait-attendance-rest") } else { t!(lang, "wait-attendance") };
    let awaited = season.series().awaited(Turn::Mark, words, meeting, "/presences");
    let next = left.then(|| awaited.why(t!(lang, "wait-attendance-why")).deed(t!(lang, "deed-attendance")));
    let step = Step { turn: Turn::Mark, name: t!(lang, "attendance"), state, is_done: !left, next };
    season.member().may::<MarkAttendance>().then_some(step)
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
