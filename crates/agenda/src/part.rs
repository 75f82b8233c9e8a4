//! What the agenda adds to a meeting: the agenda to read, to prepare and to propose something for; somebody who leads a part of
//! it, which a meeting lacks; what was proposed, which awaits an answer; the agendas that a program brings.

use std::sync::Arc;

use communities::roles::PrepareAgenda;
use platform::jobs::Handlers;
use platform::{Db, Instance, Result, Tx};
use serde_json::Value as Json;
use ui::Icon;

use super::model::Block;
use super::page::reading;
use super::{of_meeting, proposals, said, store, templates, web};
use meetings::Time;
use meetings::awaited::{Awaited, Turn};
use meetings::model::{Meeting, State};
use meetings::part::{Column, Lack, Part, Piece};
use meetings::scene::Scene;
use meetings::season::Season;
use meetings::series::Series;
use meetings::taken_back;

/// What the agenda adds to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::FACTS),
    lacks: Some(lacks),
    awaits: Some(awaits),
    opened: Some(|opening| Box::pin(templates::from_program(opening))),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    words: super::done::WORDS,
    ..Part::NOTHING
};

/// The agenda of the meeting of a scene, read once for all its parts.
pub async fn of_scene(db: &Db, scene: &Scene) -> Result<Arc<Vec<Block>>> {
    scene.once(of_meeting(db, scene.meeting().id)).await
}

/// It is what the meeting is about, while it is prepared and held.
async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let lang = scene.access.membership().lang();
    let blocks = of_scene(db, scene).await?;
    let panel = reading::Panel {
        access: &scene.access,
        directory: &scene.directory,
        blocks: &blocks,
        proposals: &proposals::Seen::of(db, &scene.access).await?,
        state: scene.state(),
    };
    let column = if matches!(scene.time(), Time::Prepared | Time::On) { Column::Main } else { Column::Folded };
    let state = said::brief(lang, &blocks, scene.meeting().minutes);
    Ok(reading::panel(&panel).map(|content| Piece::new(column, t!(lang, "agenda-title"), content).state(state)))
}

/// A meeting that has a date lacks somebody who leads a part of it.
fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let set = series.meetings().iter().filter(|meeting| meeting.state(series.now()) == State::Set);
    let lack = |meeting: &Meeting| Lack {
        name: t!(series.lang(), "missing-leader"),
        step: (t!(series.lang(), "step-leader"), t!(series.lang(), "step-leader-why")),
        deed: (Icon::Profile, t!(series.lang(), "deed-leader"), format!("{}/ordre-du-jour", meeting.path())),
    };
    set.filter(|meeting| !series.knows("led", meeting)).map(|meeting| (meeting.id, lack(meeting))).collect()
}

/// What was proposed for the meetings to come, and waits for this member's answer.
fn awaits(season: &Season) -> Vec<Awaited> {
    let (membership, series) = (season.member(), season.series());
    if !membership.may::<PrepareAgenda>() {
        return Vec::new();
    }
    let waiting = proposals::waiting_for(membership, series);
    let coming = |meeting: &&Meeting| matches!(series.time(meeting), Time::ToBeSet | Time::Prepared);
    let found = series.meetings().iter().filter(coming).filter(|meeting| waiting.contains(&meeting.id));
    let page = "/ordre-du-jour";
    let awaited = |meeting| series.awaited(Turn::Consider, t!(series.lang(), "wait-proposals"), meeting, page);
    found.map(|meeting| awaited(meeting).deed(t!(series.lang(), "wait-proposals-deed"))).collect()
}

fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(super::SWEEP, sweep)
}

/// Nothing is left of what was taken back and can no longer be put back.
async fn sweep(instance: Instance, _: Json) -> Result<()> {
    let until = taken_back::too_late(instance.clock.now());
    let tx = instance.db.begin().await?;
    proposals::sweep(&tx, until).await?;
    templates::sweep(&tx, until).await?;
    tx.commit().await
}

/// What they proposed goes, what they led is led by nobody.
async fn forget(tx: &Tx, person: i64) -> Result<()> {
    proposals::forget(tx, person).await?;
    store::forget(tx, person).await
}
