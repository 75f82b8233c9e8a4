//! What polls add to a meeting: the card of the one that stands, the way to open one, the answer or the choice that awaits
//! somebody. A meeting for which no date is looked for yet awaits that one begins.

use std::collections::HashMap;

use communities::roles::{AnswerMeetings, SetMeetings};
use platform::{Db, Result, Tx};
use ui::{Icon, dates};

use super::{Stage, ends, letter, page, reminder, store, web};
use meetings::Fact;
use meetings::awaited::{Awaited, Turn};
use meetings::closing::Step;
use meetings::model::{Kind, Meeting, State};
use meetings::part::{Change, Column, Lack, Part, Piece};
use meetings::scene::Scene;
use meetings::season::Season;
use meetings::series::Series;

/// What polls add to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::STANDING),
    lacks: Some(lacks),
    awaits: Some(awaits),
    closes: Some(closes),
    dated: Some(|tx, change| Box::pin(dated(tx, change))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letter::is_true(on, mail))),
    handlers: reminder::handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let stands = scene.facts("poll").iter().any(|poll| poll.meeting == scene.meeting().id);
    if !stands || scene.meeting().cancelled_at.is_some() {
        return Ok(None);
    }
    let whole = super::of_scene(db, scene).await?.filter(|whole| whole.poll.ended_at.is_none());
    let piece = |content| Piece::new(Column::Main, t!(scene.access.membership().lang(), "poll-title"), content);
    Ok(whole.map(|whole| piece(page::panel(&scene.access, &whole, scene.now))))
}

/// A meeting without a date lacks it, unless a poll looks for one: somebody asks those expected when they can, or sets it.
fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let lang = series.lang();
    let planned = series.meetings().iter().filter(|meeting| meeting.state(series.now()) == State::Planned);
    let lack = |meeting: &Meeting| {
        let deed = |icon, words, page: &str| Lack {
            name: t!(lang, "missing-date"),
            step: (t!(lang, "step-date"), t!(lang, "step-date-why")),
            deed: (icon, words, meeting.path() + page),
        };
        [
            (meeting.id, deed(Icon::Members, t!(lang, "poll-deed-open"), "/sondage/ouverture")),
            (meeting.id, deed(Icon::Calendar, t!(lang, "deed-known"), "/date")),
        ]
    };
    planned.filter(|meeting| !series.knows("poll", meeting)).flat_map(lack).collect()
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
        let awaited = |meeting| series.awaited(Turn::Answer, t!(lang, "wait-poll"), meeting, "/sondage");
        found.extend(
            open.map(|meeting| awaited(meeting).why(t!(lang, "wait-poll-why")).deed(t!(lang, "poll-deed-answer"))),
        );
    }
    if sets {
        let closed =
            meetings().filter(|meeting| polls.get(&meeting.id).is_some_and(|(stage, _)| *stage == Stage::Closed));
        let awaited = |meeting| series.awaited(Turn::Choose, t!(lang, "wait-choice"), meeting, "/sondage");
        found.extend(closed.map(|meeting| awaited(meeting).deed(t!(lang, "poll-deed-choose"))));
        found.extend(undated(series, &polls).map(|meeting| to_date(series, meeting)));
    }
    found
}

/// To look for a date begins on the page of the meeting, which names every way.
fn to_date(series: &Series, meeting: &Meeting) -> Awaited {
    let lang = series.lang();
    let awaited = series.awaited(Turn::Prepare, t!(lang, "wait-date"), meeting, "");
    awaited.why(t!(lang, "wait-date-why")).deed(t!(lang, "wait-date-deed"))
}

/// The last step of what closes a meeting: the next one has its date. A poll that looks for it is left to those who answer.
fn closes(season: &Season, meeting: &Meeting) -> Option<Step> {
    let (series, lang) = (season.series(), season.series().lang());
    let later =
        || series.meetings().iter().filter(|later| later.rank() > meeting.rank() && later.cancelled_at.is_none());
    let dated = later().find(|later| later.starts_at.is_some());
    let looked_for = later().find(|later| later.starts_at.is_none() && later.expected.is_some());
    let is_asked = looked_for.is_some_and(|meeting| series.knows("poll", meeting));
    let state = match (dated.and_then(|meeting| meeting.starts_at), is_asked) {
        (Some(at), _) => dates::short(lang, at),
        (None, true) => t!(lang, "closing-date-asked"),
        (None, false) => t!(lang, "closing-date-to-set"),
    };
    let next = looked_for.filter(|_| dated.is_none() && !is_asked).map(|meeting| to_date(series, meeting));
    let step = Step { turn: Turn::Prepare, name: t!(lang, "closing-date"), state, is_done: dated.is_some(), next };
    (season.member().may::<SetMeetings>() && (dated.is_some() || looked_for.is_some())).then_some(step)
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
