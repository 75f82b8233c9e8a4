//! What answers add to a meeting: to say whether one comes, again after a move, which awaits those expected. Their card is the page.

use communities::roles::AnswerMeetings;
use platform::{Result, Tx, sql};

use crate::awaited::{Awaited, Turn};
use crate::model::Meeting;
use crate::part::Part;
use crate::season::Season;
use crate::time::Time;

/// What answers add to a meeting.
pub const PART: Part = Part {
    awaits: Some(awaits),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    words: super::done::WORDS,
    ..Part::NOTHING
};

fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    if !membership.may::<AnswerMeetings>() {
        return Vec::new();
    }
    let asked = series.meetings().iter().filter(|meeting| series.time(meeting) == Time::Prepared);
    let words = |meeting: &Meeting| match season.given(meeting) {
        None => season.wishes(meeting).then(|| t!(series.lang(), "wait-answer")),
        Some(given) => given.to_confirm.then(|| t!(series.lang(), "wait-confirmation")),
    };
    let awaited =
        |words, meeting| series.awaited(Turn::Answer, words, meeting, "").deed(t!(series.lang(), "wait-answer-deed"));
    asked.filter_map(|meeting| Some(awaited(words(meeting)?, meeting))).collect()
}

async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM meeting_answers WHERE person_id = $1").bind(person).run(tx).await.map(drop)
}
