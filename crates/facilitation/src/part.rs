//! What facilitation adds to a meeting: the way to run it for those who do; for the others, from its day, the way to follow it.

use std::sync::Arc;

use communities::roles::Facilitate;
use maud::Markup;
use platform::{Db, Result};

use super::clock::Clock;
use super::situation::Situation;
use super::{clock_of, page, store, web};
use meetings::model::State;
use meetings::part::{Column, Part};
use meetings::scene::Scene;

/// What facilitation adds to a meeting. Notes stay when somebody is forgotten: they are the group's.
pub const PART: Part = Part {
    panel: Some((Column::Main, |db, scene| Box::pin(panel(db, scene)))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Markup> {
    let meeting = scene.meeting();
    let is_the_day = scene.state() == State::Set && meeting.takes_attendance(scene.now);
    let runs = scene.access.membership().may::<Facilitate>() && meeting.cancelled_at.is_none();
    if !(runs || is_the_day) {
        return Ok(Markup::default());
    }
    let (blocks, clock) = (agenda::of_scene(db, scene).await?, clock(db, scene).await?);
    let situation = Situation::made(blocks.to_vec(), Clock::clone(&clock), meeting, scene.now);
    Ok(page::panel(&scene.access, &situation, is_the_day))
}

/// Whether the meeting has begun: its hour has come, or its clock was started before it.
pub async fn has_begun(db: &Db, scene: &Scene) -> Result<bool> {
    let its_hour_has_come = scene.meeting().starts_at.is_some_and(|start| start <= scene.now);
    Ok(its_hour_has_come || clock(db, scene).await?.started_at().is_some())
}

async fn clock(db: &Db, scene: &Scene) -> Result<Arc<Clock>> {
    scene.once(clock_of(db, scene.meeting(), scene.now)).await
}
