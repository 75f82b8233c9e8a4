//! What follow-ups add to a meeting: who called it and who is wished there; to the season, the way to call one.

use axum::Router;
use axum::routing::get;
use communities::Membership;
use communities::roles::CallFollowUp;
use meetings::model::Kind;
use meetings::part::{Offer, Part, Piece, Shelf};
use meetings::people;
use meetings::scene::Scene;
use platform::{Db, Instance, Result};
use ui::Icon;

use super::{page, web};

/// What follow-ups add to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    offers: Some(offers),
    elsewhere: routes,
    words: crate::done::WORDS,
    ..Part::NOTHING
};

fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/rencontres/suivi", get(web::get).post(web::post))
}

async fn panel(db: &Db, scene: &Scene) -> Result<Option<Piece>> {
    if scene.meeting().kind != Kind::FollowUp {
        return Ok(None);
    }
    let Some(call) = people::call_of(db, scene.meeting().id).await? else { return Ok(None) };
    Ok(Some(page::panel(scene, &call, &people::wished(db, scene.meeting().id).await?)))
}

fn offers(membership: &Membership) -> Vec<Offer> {
    let words = t!(membership.lang(), "follow-up-title");
    let call = Offer { shelf: Shelf::ToDo, icon: Icon::Members, words, path: page::PAGE.into() };
    membership.may::<CallFollowUp>().then_some(call).into_iter().collect()
}
