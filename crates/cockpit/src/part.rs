//! The way to it, from the page of the season and from anywhere.

use communities::Membership;
use communities::roles::WatchOver;
use meetings::part::{Offer, Part, Shelf};
use search::Destination;
use ui::Icon;

use crate::{ADDRESS, web};

/// What it adds to the page of the season.
pub const PART: Part = Part { offers: Some(offers), elsewhere: web::routes, ..Part::NOTHING };

fn offers(member: &Membership) -> Vec<Offer> {
    let words = t!(member.lang(), "cockpit");
    let offer = Offer { shelf: Shelf::ToDo, icon: Icon::Look, words, path: ADDRESS.into() };
    member.may::<WatchOver>().then_some(offer).into_iter().collect()
}

/// The page, for who facilitates.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Look, t!(member.lang(), "cockpit"), member.community().path(ADDRESS));
    member.may::<WatchOver>().then(page).into_iter().collect()
}
