//! What decisions add to a meeting: those that were taken there, and the way to write one.

use communities::Membership;
use communities::roles::{KeepDecisions, ReadMinutes};
use meetings::Time;
use meetings::part::{Column, Offer, Part, Piece, Shelf};
use meetings::scene::Scene;
use platform::{Db, Result};
use ui::Icon;

use super::{allowed, of_meeting, page, store, web};

/// What decisions add to a meeting. Who is forgotten has their name taken off what they wrote down.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let membership = scene.access.membership();
    if !membership.may::<ReadMinutes>() || scene.is_untouched() {
        return Ok(None);
    }
    let decisions = of_meeting(db, scene.meeting().id).await?;
    let writes = membership.may::<KeepDecisions>() && allowed(scene.meeting(), scene.now).is_ok();
    let column = if matches!(scene.time(), Time::On | Time::Held) { Column::Main } else { Column::Folded };
    let content = page::panel(&scene.access, &decisions, writes);
    Ok(content.map(|content| Piece::new(column, t!(membership.lang(), "decisions"), content)))
}

fn offers(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "decisions");
    let register = Offer { shelf: Shelf::Memory, icon: Icon::Charter, words, path: "/decisions".into() };
    membership.may::<ReadMinutes>().then_some(register).into_iter().collect()
}
