//! What pairs add to the page of the season: the way to them.

use communities::Membership;
use communities::roles::BePaired;
use meetings::part::{Offer, Part, Shelf};
use search::Destination;
use ui::Icon;

use crate::{ADDRESS, done, store, web};

/// What pairs add.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

fn offers(member: &Membership) -> Vec<Offer> {
    let offer = Offer { shelf: Shelf::ToDo, icon: Icon::Pair, words: t!(member.lang(), "pairs"), path: ADDRESS.into() };
    member.may::<BePaired>().then_some(offer).into_iter().collect()
}

/// Pairs, for who may be in one.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Pair, t!(member.lang(), "pairs"), member.community().path(ADDRESS));
    member.may::<BePaired>().then(page).into_iter().collect()
}
