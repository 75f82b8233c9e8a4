//! What commitments add to a meeting: those that it asks about and those that were said there; to tell what happened, which
//! awaits who said one. They aim at meetings, so they follow their dates.

use communities::Membership;
use communities::roles::{MakeCommitments, ReadMinutes};
use platform::{Db, Result};
use ui::Icon;

use super::{Said, aim_again, is_fresh, nudges, page, store, web};
use meetings::Time;
use meetings::awaited::{Awaited, Turn};
use meetings::model::Meeting;
use meetings::part::{Column, Offer, Part, Piece, Shelf};
use meetings::scene::Scene;
use meetings::season::Season;

/// What commitments add to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::UNTOLD),
    awaits: Some(awaits),
    offers: Some(offers),
    dated: Some(|tx, change| Box::pin(aim_again(tx, change.community, change.now))),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(nudges::is_true(on, mail))),
    handlers: nudges::handlers,
    of_meeting: web::of_meeting,
    elsewhere: web::elsewhere,
    ..Part::NOTHING
};

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    if !scene.access.membership().may::<ReadMinutes>() {
        return Ok(None);
    }
    let said = Said::at(db, scene).await?;
    let could_say = scene.access.membership().may::<MakeCommitments>() && is_fresh(scene.meeting(), scene.now);
    if said.due.is_empty() && said.made.is_empty() && !could_say {
        return Ok(None);
    }
    let (lang, count) = (scene.access.membership().lang(), said.due.len() + said.made.len());
    let column = if matches!(scene.time(), Time::On | Time::Held) { Column::Beside } else { Column::Folded };
    let content = page::panel(&page::Heard::seen(scene, &scene.season(db).await?, said));
    let piece = |content| Piece::new(column, t!(lang, "commitments"), content).state(count.to_string());
    Ok(content.map(piece))
}

/// The day having come and for two weeks, a meeting asks what happened: only who said it knows.
fn awaits(season: &Season) -> Vec<Awaited> {
    let series = season.series();
    if !season.member().may::<MakeCommitments>() {
        return Vec::new();
    }
    let asks = |meeting: &&Meeting| is_fresh(meeting, series.now()) && series.knows("untold", meeting);
    let words = || t!(series.lang(), "wait-story");
    let asking = series.meetings().iter().filter(asks);
    let awaited = |meeting| series.awaited(Turn::Tell, words(), meeting, "/engagements");
    asking.map(|meeting| awaited(meeting).deed(t!(series.lang(), "commitments-deed-tell"))).collect()
}

fn offers(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "commitments");
    let all = Offer { shelf: Shelf::Memory, icon: Icon::Check, words, path: "/engagements".into() };
    membership.may::<ReadMinutes>().then_some(all).into_iter().collect()
}
