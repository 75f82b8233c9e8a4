//! What the celebration adds to the page of the season: the way to it.

use communities::Membership;
use communities::roles::Celebrate;
use meetings::part::{Offer, Part, Shelf};
use platform::{Result, Tx};
use search::Destination;
use ui::Icon;

use crate::{ADDRESS, done, photographing, store, web};

/// What the celebration adds.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(forget(tx, person))),
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await?;
    photographing::forget(tx, person).await
}

fn offers(member: &Membership) -> Vec<Offer> {
    let words = t!(member.lang(), "celebration");
    let offer = Offer { shelf: Shelf::Memory, icon: Icon::Celebration, words, path: ADDRESS.into() };
    member.may::<Celebrate>().then_some(offer).into_iter().collect()
}

/// The celebration, for who is part of it.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page =
        || Destination::new(Icon::Celebration, t!(member.lang(), "celebration"), member.community().path(ADDRESS));
    member.may::<Celebrate>().then(page).into_iter().collect()
}
