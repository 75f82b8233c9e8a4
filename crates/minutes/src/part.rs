//! What minutes add to a meeting: where they stand and the next deed; to write those of the last meeting, or to read them over,
//! which awaits somebody.

use communities::roles::{ReadMinutes, WriteMinutes};
use maud::Markup;
use platform::{Db, Result};

use super::model::State;
use super::{letter, page, store, web};
use meetings::awaited::{Awaited, Turn};
use meetings::model::Meeting;
use meetings::part::{Column, Part};
use meetings::scene::Scene;
use meetings::season::Season;

/// What minutes add to a meeting. Who is forgotten has their name taken off what they wrote, proposed and approved.
pub const PART: Part = Part {
    panel: Some((Column::Main, |db, scene| Box::pin(panel(db, scene)))),
    facts: Some(store::FACTS),
    awaits: Some(awaits),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(letter::is_true(on, mail))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Markup> {
    if !scene.access.membership().may::<ReadMinutes>() {
        return Ok(Markup::default());
    }
    let minutes = match scene.facts("minutes").is_empty() {
        true => None,
        false => store::standing(db, scene.meeting().id).await?,
    };
    let began = minutes.is_some() || facilitation::has_begun(db, scene).await?;
    Ok(page::panel::drawn(&scene.access, minutes.as_ref(), (began, scene.now)))
}

/// To write those of the last meeting held: an older one that nobody wrote is asked of nobody. Or to read over those that are
/// open.
fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    if !membership.may::<ReadMinutes>() {
        return Vec::new();
    }
    let standing = |meeting: &Meeting| {
        let known = series.facts("minutes").iter().find(|fact| fact.meeting == meeting.id)?;
        State::parse(&known.word).zip(known.moment.or(Some(i64::MIN)))
    };
    let (held, lang, page) = (series.held(), series.lang(), "/compte-rendu");
    let awaited = |words: String, meeting: &Meeting| series.awaited(Turn::Write, words, meeting, page);
    if membership.may::<WriteMinutes>() {
        let unwritten = |meeting: &&&Meeting| !matches!(standing(meeting), Some((State::Open | State::Approved, _)));
        let writing = held.first().filter(unwritten);
        return writing.map(|meeting| awaited(t!(lang, "wait-minutes"), meeting)).into_iter().collect();
    }
    let unread = |meeting: &&&Meeting| {
        let is_open = matches!(standing(meeting), Some((State::Open, closes)) if series.now() < closes);
        is_open && !series.knows("reviewed", meeting)
    };
    held.iter().filter(unread).map(|meeting| awaited(t!(lang, "wait-review"), meeting)).collect()
}
