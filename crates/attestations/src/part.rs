//! What attestations add to the pages of meetings: the way to sign them, for who does; on the page of a meeting that was held, the
//! way to those of that meeting.

use communities::Membership;
use communities::roles::SignAttestations;
use maud::html;
use meetings::Scene;
use meetings::model::Kind;
use meetings::part::{Column, Offer, Part, Piece, Shelf};
use platform::{Db, Result, Tx};
use search::Destination;
use ui::{Icon, icon};

use crate::places::{self, Standing};
use crate::{ADDRESS, after, done, places_store, store, web};

/// What attestations add.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(places_store::FACTS),
    offers: Some(offers),
    dated: Some(|tx, change| Box::pin(after::dated(tx, change))),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(places::is_true(on, mail))),
    handlers: |handlers| handlers.on(places::TELL, places::tell).on(after::PROPOSE, after::propose),
    of_meeting: web::of_meeting,
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await?;
    places::forget(tx, person).await
}

/// The way to the page of a training; first of all for whoever waits for a place.
async fn panel(_: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (member, meeting) = (scene.access.membership(), scene.meeting());
    if meeting.kind != Kind::Training {
        return Ok(None);
    }
    let page = member.community().path(&format!("{}/formation", meeting.path()));
    let (lang, standing) = (member.lang(), Standing::of(scene));
    let content = html! {
        @if let Some(mine) = standing.as_ref().and_then(|standing| standing.mine(lang)) { p { (mine) } }
        p.off-paper { a href=(page) { (icon::with_word(Icon::Attestation, &t!(lang, "training-page"))) } }
    };
    let waits = standing.as_ref().is_some_and(Standing::waits);
    let column = if waits { Column::Main } else { Column::Folded };
    let state = standing.map(|standing| standing.said(lang)).unwrap_or_default();
    Ok(Some(Piece::new(column, t!(lang, "training"), content).state(state)))
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
