//! What facilitation adds to a meeting: before its day, what will be there; while it is held, what is happening and the way to
//! follow it; for those who run it, the way to do so.

use std::sync::Arc;

use communities::roles::Facilitate;
use maud::Markup;
use platform::{Db, Result};

use super::clock::Clock;
use super::here::{self, Back};
use super::situation::Situation;
use super::{clock_of, page, store, web};
use meetings::part::{Column, Part, Piece};
use meetings::scene::Scene;
use meetings::time::{CLOCK, Time};

/// What facilitation adds to a meeting. Notes stay when somebody is forgotten: they are the group's.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::CLOCKS),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    handlers: super::notes::catching::handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (lang, runs) = (scene.access.membership().lang(), scene.access.membership().may::<Facilitate>());
    let title = || t!(lang, "running-clock");
    Ok(match scene.time() {
        Time::On => Some(Piece::new(Column::Next, "", happening(db, scene).await?)),
        Time::Prepared if runs => Some(Piece::new(Column::Beside, t!(lang, "the-day"), page::moment::before(scene))),
        Time::Held if runs => Some(Piece::new(Column::Folded, title(), page::moment::after(scene))),
        _ => None,
    })
}

async fn happening(db: &Db, scene: &Scene) -> Result<Markup> {
    let here = here::deed(scene, &*clock(db, scene).await?, Back::Meeting);
    Ok(page::moment::band(scene, &situation(db, scene).await?, &here))
}

async fn situation(db: &Db, scene: &Scene) -> Result<Situation> {
    let (blocks, clock) = (agenda::of_scene(db, scene).await?, clock(db, scene).await?);
    Ok(Situation::made(blocks.to_vec(), Clock::clone(&clock), scene.meeting(), scene.now))
}

/// Whether the meeting has begun: its hour has come, or its clock was started before it.
pub fn has_begun(scene: &Scene) -> bool {
    scene.meeting().starts_at.is_some_and(|start| start <= scene.now) || !scene.facts(CLOCK).is_empty()
}

async fn clock(db: &Db, scene: &Scene) -> Result<Arc<Clock>> {
    scene.once(clock_of(db, scene.meeting(), scene.now)).await
}
