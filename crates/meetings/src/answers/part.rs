//! What answers add to a meeting: to say whether one comes, or to say it again after a move, which awaits those expected. Their
//! card is the page itself.

use communities::Membership;
use communities::roles::AnswerMeetings;
use platform::{Db, Result, Tx, sql};

use super::of_person;
use crate::part::{Awaited, Part, Turn};
use crate::people;
use crate::series::Series;

/// What answers add to a meeting.
pub const PART: Part = Part {
    awaits: Some(|db, membership, series| Box::pin(awaits(db, membership, series))),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    ..Part::NOTHING
};

async fn awaits(db: &Db, membership: &Membership, series: &Series) -> Result<Vec<Awaited>> {
    if !membership.may::<AnswerMeetings>() {
        return Ok(Vec::new());
    }
    let given = of_person(db, membership.community().id, membership.person_id()).await?;
    let asked = series.meetings().iter().filter(|meeting| meeting.takes_answers(series.now()));
    let (silent, answered): (Vec<_>, Vec<_>) = asked.partition(|meeting| !given.contains_key(&meeting.id));
    let silent = people::wished_at(db, membership, silent.into_iter()).await?;
    let to_confirm =
        answered.into_iter().filter(|meeting| given.get(&meeting.id).is_some_and(|given| given.to_confirm));
    let mut found: Vec<_> = silent.into_iter().map(|meeting| (meeting, t!(series.lang(), "wait-answer"))).collect();
    found.extend(to_confirm.map(|meeting| (meeting, t!(series.lang(), "wait-confirmation"))));
    found.sort_by_cached_key(|(meeting, _)| meeting.rank());
    Ok(found.into_iter().map(|(meeting, words)| series.awaited(Turn::Answer, words, meeting, "")).collect())
}

async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM meeting_answers WHERE person_id = $1").bind(person).run(tx).await.map(drop)
}
