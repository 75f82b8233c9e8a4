//! What votes add to the meetings of a community: the way to them from the page of the season, their work, what they forget.

use communities::Membership;
use communities::roles::ReadMinutes;
use meetings::part::{Offer, Part, Shelf};
use ui::Icon;

use crate::model::VOTES_PAGE;
use crate::{deeds, reminding, store, web};

/// What votes add. A vote closes by itself at the end of its last day.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(reminding::is_true(on, mail))),
    handlers: |handlers| handlers.on(deeds::CLOSE, deeds::close_by_itself),
    elsewhere: web::routes,
    ..Part::NOTHING
};

fn offers(member: &Membership) -> Vec<Offer> {
    let words = t!(member.lang(), "votes");
    let page = Offer { shelf: Shelf::Memory, icon: Icon::Charter, words, path: VOTES_PAGE.into() };
    member.may::<ReadMinutes>().then_some(page).into_iter().collect()
}
