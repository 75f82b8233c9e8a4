//! What minutes add to a meeting: where they stand and the next deed; to write them, a step of what closes a
//! meeting; to read them over, which awaits somebody.

use communities::roles::{ReadMinutes, WriteMinutes};
use platform::{Db, Result};

use super::model::State;
use super::{letter, page, store, web};
use meetings::awaited::{Awaited, Turn};
use meetings::closing::Step;
use meetings::model::Meeting;
use meetings::part::{Part, Piece};
use meetings::scene::Scene;
use meetings::season::Season;
use meetings::series::Series;

/// What minutes add to a meeting. Who is forgotten has their name taken off what they wrote, proposed and approved.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::FACTS),
    awaits: Some(awaits),
    closes: Some(closes),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letter::is_true(on, mail))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    if !scene.access.membership().may::<ReadMinutes>() {
        return Ok(None);
    }
    let minutes = match scene.facts("minutes").is_empty() {
        true => None,
        false => store::standing(db, scene.meeting().id).await?,
    };
    let began = minutes.is_some() || facilitation::has_begun(scene);
    Ok(page::panel::drawn(&scene.access, minutes.as_ref(), (began, scene.now)))
}

/// Where the minutes of a meeting stand, and until when they are read over.
fn standing(series: &Series, meeting: &Meeting) -> Option<(State, i64)> {
    let known = series.facts("minutes").iter().find(|fact| fact.meeting == meeting.id)?;
    State::parse(&known.word).zip(known.moment.or(Some(i64::MIN)))
}

/// To read over those that are open, for whoever has not yet: those who may write them too.
fn awaits(season: &Season) -> Vec<Awaited> {
    let series = season.series();
    if !season.member().may::<ReadMinutes>() {
        return Vec::new();
    }
    let unread = |meeting: &&Meeting| {
        let is_open = matches!(standing(series, meeting), Some((State::Open, closes)) if series.now() < closes);
        is_open && !series.knows("reviewed", meeting)
    };
    let awaited = |meeting| series.awaited(Turn::Write, t!(series.lang(), "wait-review"), meeting, "/compte-rendu");
    let found = season.held().into_iter().filter(unread).map(awaited);
    found.map(|awaited| awaited.deed(t!(series.lang(), "minutes-deed-read-over"))).collect()
}

/// A step of what closes a meeting: the group reads them.
fn closes(season: &Season, meeting: &Meeting) -> Option<Step> {
    let (series, lang) = (season.series(), season.series().lang());
    let standing = standing(series, meeting).map(|(state, _)| state);
    let (state, words) = match standing {
        None => (t!(lang, "closing-minutes-none"), t!(lang, "wait-minutes")),
        Some(State::Draft) => (t!(lang, "closing-minutes-draft"), t!(lang, "wait-minutes-draft")),
        Some(State::Open) => (t!(lang, "closing-minutes-open"), String::new()),
        Some(State::Approved) => (t!(lang, "closing-minutes-approved"), String::new()),
    };
    let path = series.community().path(&format!("{}/compte-rendu", meeting.path()));
    let awaited = series.awaited(Turn::Write, words, meeting, "/compte-rendu").why(t!(lang, "wait-minutes-why"));
    let next = match standing {
        None => Some(awaited.deed(t!(lang, "wait-minutes-deed")).posts(path)),
        Some(State::Draft) => Some(awaited.deed(t!(lang, "minutes-deed-go-on"))),
        Some(State::Open | State::Approved) => None,
    };
    let step = Step { turn: Turn::Write, name: t!(lang, "minutes"), state, is_done: next.is_none(), next };
    season.member().may::<WriteMinutes>().then_some(step)
}
