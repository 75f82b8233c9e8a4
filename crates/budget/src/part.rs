//! What a budget adds to the meetings of a community: the way to it from the page of the season, what it forgets.

use communities::Membership;
use communities::roles::KeepBudget;
use meetings::part::{Offer, Part, Shelf};
use ui::Icon;

use crate::{BUDGET, store, web};

/// What a budget adds.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    elsewhere: web::routes,
    ..Part::NOTHING
};

fn offers(member: &Membership) -> Vec<Offer> {
    let words = t!(member.lang(), "budget");
    let page = Offer { shelf: Shelf::Memory, icon: Icon::Money, words, path: BUDGET.into() };
    member.may::<KeepBudget>().then_some(page).into_iter().collect()
}
