//! What reports add to the pages of meetings: the way to them. They are about the whole season, and hang from no meeting.

use communities::Membership;
use communities::roles::ReadReports;
use meetings::part::{Offer, Part, Shelf};
use ui::Icon;

use crate::{ADDRESS, done, due, web};

/// What reports add.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(crate::forget(tx, person))),
    elsewhere: || web::routes().merge(due::web::routes()),
    words: done::WORDS,
    ..Part::NOTHING
};

fn offers(member: &Membership) -> Vec<Offer> {
    let (icon, words) = (Icon::Review, t!(member.lang(), "reports"));
    let offer = Offer { shelf: Shelf::Memory, icon, words, path: ADDRESS.into() };
    member.may::<ReadReports>().then_some(offer).into_iter().collect()
}
