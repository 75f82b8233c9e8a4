//! What minutes add to a meeting: where they stand and the next deed; to write those of the last meeting, or to read them over,
//! which awaits somebody.

use std::collections::{HashMap, HashSet};

use communities::roles::{ReadMinutes, WriteMinutes};
use maud::Markup;
use platform::{Db, Result};

use super::model::State;
use super::{page, store, web};
use meetings::awaited::{Awaited, Turn};
use meetings::model::{Meeting, numbers};
use meetings::part::{Column, Part};
use meetings::scene::Scene;
use meetings::season::Season;

/// What minutes add to a meeting. Who is forgotten has their name taken off what they wrote, proposed and approved.
pub const PART: Part = Part {
    panel: Some((Column::Main, |db, scene| Box::pin(panel(db, scene)))),
    awaits: Some(|db, season| Box::pin(awaits(db, season))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Markup> {
    if !scene.access.membership().may::<ReadMinutes>() {
        return Ok(Markup::default());
    }
    let minutes = store::of_meeting(db, scene.meeting().id).await?;
    let began = minutes.is_some() || facilitation::has_begun(db, scene).await?;
    Ok(page::panel::drawn(&scene.access, minutes.as_ref(), (began, scene.now)))
}

/// To write those of the last meeting held: an older one that nobody wrote is asked of nobody. Or to read over those that are
/// open.
async fn awaits(db: &Db, season: &Season) -> Result<Vec<Awaited>> {
    let (membership, series) = (season.member(), season.series());
    if !membership.may::<ReadMinutes>() {
        return Ok(Vec::new());
    }
    let (held, lang, page) = (series.held(), series.lang(), "/compte-rendu");
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let states = store::states(db, &numbers(series.meetings())).await?;
    let states: HashMap<i64, (State, Option<i64>)> =
        states.into_iter().map(|(meeting, state, closes)| (meeting, (state, closes))).collect();
    if membership.may::<WriteMinutes>() {
        let unwritten =
            |meeting: &&&Meeting| !matches!(states.get(&meeting.id), Some((State::Open | State::Approved, _)));
        let writing = held.first().filter(unwritten);
        return Ok(writing
            .map(|meeting| series.awaited(Turn::Write, t!(lang, "wait-minutes"), meeting, page))
            .into_iter()
            .collect());
    }
    let reviewed: HashSet<i64> = store::review::reviewed(db, membership.person_id()).await?.into_iter().collect();
    let unread = |meeting: &&&Meeting| match states.get(&meeting.id) {
        Some((State::Open, Some(closes))) => series.now() < *closes && !reviewed.contains(&meeting.id),
        _ => false,
    };
    let reading = held.iter().filter(unread);
    Ok(reading.map(|meeting| series.awaited(Turn::Write, t!(lang, "wait-review"), meeting, page)).collect())
}
