//! What polls add to a meeting: the card of the one that stands, the way to open one, the answer or the choice that awaits
//! somebody. A meeting for which no date is looked for yet awaits that one begins.

use std::collections::HashMap;

use communities::roles::{AnswerMeetings, SetMeetings};
use maud::Markup;
use platform::{Db, Result, Tx};
use ui::Icon;

use super::{Stage, ends, letter, page, reminder, store, web};
use meetings::Fact;
use meetings::awaited::{Awaited, Turn};
use meetings::model::{Kind, Meeting, State};
use meetings::part::{Change, Column, Lack, Part};
use meetings::scene::Scene;
use meetings::season::Season;
use meetings::series::Series;

/// What polls add to a meeting.
pub const PART: Part = Part {
    panel: Some((Column::Main, |db, scene| Box::pin(panel(db, scene)))),
    facts: Some(store::STANDING),
    lacks: Some(lacks),
    awaits: Some(awaits),
    dated: Some(|tx, change| Box::pin(dated(tx, change))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letter::is_true(on, mail))),
    handlers: reminder::handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Markup> {
    if scene.facts("poll").is_empty() || scene.meeting().cancelled_at.is_some() {
        return Ok(Markup::default());
    }
    let whole = super::of_scene(db, scene).await?.filter(|whole| whole.poll.ended_at.is_none());
    Ok(whole.map(|whole| page::panel(&scene.access, &whole, scene.now)).unwrap_or_default())
}

/// A meeting without a date lacks it: somebody sets it, or asks those expected when they can.
fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let planned = series.meetings().iter().filter(|meeting| meeting.state(series.now()) == State::Planned);
    let lack = |meeting: &Meeting| {
        let deed = |icon, words, page: &str| Lack {
            name: t!(series.lang(), "missing-date"),
            deed: (icon, words, meeting.path() + page),
        };
        [
            (meeting.id, deed(Icon::Calendar, t!(series.lang(), "deed-set"), "/date")),
            (meeting.id, deed(Icon::Members, t!(series.lang(), "poll-deed-open"), "/sondage/ouverture")),
        ]
    };
    planned.flat_map(lack).collect()
}

/// Where the poll of each meeting stands, and whether the member's answer is missing.
type Polls = HashMap<i64, (Stage, bool)>;

fn standing(series: &Series) -> Polls {
    let stage = |closes_at: Option<i64>| if closes_at <= Some(series.now()) { Stage::Closed } else { Stage::Open };
    let poll = |fact: &Fact| (fact.meeting, (stage(fact.moment), fact.number > Some(0)));
    series.facts("poll").iter().map(poll).collect()
}

fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    let (answers, sets) = (membership.may::<AnswerMeetings>(), membership.may::<SetMeetings>());
    if !(answers || sets) {
        return Vec::new();
    }
    let (polls, lang) = (standing(series), series.lang());
    let meetings = || series.meetings().iter();
    let mut found = Vec::new();
    if answers {
        let open = meetings().filter(|meeting| polls.get(&meeting.id) == Some(&(Stage::Open, true)));
        found.extend(open.map(|meeting| series.awaited(Turn::Answer, t!(lang, "wait-poll"), meeting, "/sondage")));
    }
    if sets {
        let closed =
            meetings().filter(|meeting| polls.get(&meeting.id).is_some_and(|(stage, _)| *stage == Stage::Closed));
        found.extend(closed.map(|meeting| series.awaited(Turn::Choose, t!(lang, "wait-choice"), meeting, "/sondage")));
        found.extend(
            undated(series, &polls)
                .map(|meeting| series.awaited(Turn::Prepare, t!(lang, "wait-date"), meeting, "/date")),
        );
    }
    found
}

/// The first meeting without a date, unless one is looked for: one step at a time.
fn undated<'a>(series: &'a Series, polls: &Polls) -> Option<&'a Meeting> {
    series.meetings().iter().find(|meeting| {
        let awaited = meeting.expected.is_some() || meeting.kind == Kind::FollowUp;
        meeting.state(series.now()) == State::Planned && awaited && !polls.contains_key(&meeting.id)
    })
}

/// A date that is set, whatever the way, ends the poll that looked for it.
async fn dated(tx: &Tx, change: &Change<'_>) -> Result<()> {
    match change.meeting.filter(|_| change.is_settled) {
        Some(meeting) => ends(tx, meeting.id, change.now).await,
        None => Ok(()),
    }
}
