//! What attestations add to the pages of meetings: the way to sign them, for who does; on the page of a meeting that was held, the
//! way to those of that meeting.

use communities::Membership;
use communities::roles::SignAttestations;
use maud::html;
use meetings::Scene;
use meetings::model::Kind;
use meetings::part::{Column, Offer, Part, Piece, Shelf};
use platform::{Db, Result};
use search::Destination;
use ui::{Icon, icon};

use crate::{ADDRESS, done, store, web};

/// What attestations add.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    of_meeting: web::of_meeting,
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

/// The way to the page of a training.
async fn panel(_: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (member, meeting) = (scene.access.membership(), scene.meeting());
    if meeting.kind != Kind::Training {
        return Ok(None);
    }
    let page = member.community().path(&format!("{}/formation", meeting.path()));
    let content = html! { p.off-paper { a href=(page) { (icon::with_word(Icon::Attestation, &t!(member.lang(), "training-page"))) } } };
    Ok(Some(Piece::new(Column::Folded, t!(member.lang(), "training"), content)))
}

fn offers(member: &Membership) -> Vec<Offer> {
    let (icon, words) = (Icon::Attestation, t!(member.lang(), "attestations"));
    let offer = Offer { shelf: Shelf::Memory, icon, words, path: ADDRESS.into() };
    member.may::<SignAttestations>().then_some(offer).into_iter().collect()
}

/// Where one goes to sign them.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page =
        || Destination::new(Icon::Attestation, t!(member.lang(), "attestations"), member.community().path(ADDRESS));
    member.may::<SignAttestations>().then(page).into_iter().collect()
}
