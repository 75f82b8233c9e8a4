//! What votes add to the meetings of a community: the way to them from the page of the season, their work, what they forget.

use communities::Membership;
use communities::roles::{ReadMinutes, SetVotes};
use maud::html;
use meetings::part::{Column, Offer, Part, Piece, Shelf};
use meetings::scene::Scene;
use platform::{Db, Result};
use ui::{Icon, icon};

use crate::draft::Field;
use crate::model::VOTES_PAGE;
use crate::{about, consenting, deeds, reminding, store, web};

/// What votes add. A vote closes by itself at the end of its last day.
pub const PART: Part = Part {
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    is_true: Some(|on, mail| Box::pin(reminding::is_true(on, mail))),
    handlers: |handlers| {
        handlers.on(deeds::CLOSE, deeds::close_by_itself).on(consenting::STEP, consenting::step_by_itself)
    },
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::FACTS),
    elsewhere: web::routes,
    ..Part::NOTHING
};

/// The votes about a meeting, for who reads what the group decides; and the way to prepare one.
async fn panel(_: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let (member, meeting) = (scene.access.membership(), scene.meeting());
    let (lang, page) = (member.lang(), |rest: &str| member.community().path(&format!("{VOTES_PAGE}/{rest}")));
    let votes: Vec<_> = scene.facts("vote").iter().filter(|fact| fact.meeting == meeting.id).collect();
    let prepares = member.may::<SetVotes>() && meeting.cancelled_at.is_none();
    if !member.may::<ReadMinutes>() || (votes.is_empty() && !prepares) {
        return Ok(None);
    }
    let content = html! {
        @for vote in &votes { p { a href=(page(&vote.number.unwrap_or_default().to_string())) { (vote.word) } } }
        @if prepares {
            p.off-paper { a href=(page(&format!("nouveau?{}={}", Field::About.name(), about::of_meeting(meeting.id)))) { (icon::with_word(Icon::Add, &t!(lang, "vote-add"))) } }
        }
    };
    Ok(Some(Piece::new(Column::Folded, t!(lang, "votes"), content).state(t!(lang, "votes-about", count = votes.len()))))
}

fn offers(member: &Membership) -> Vec<Offer> {
    let words = t!(member.lang(), "votes");
    let page = Offer { shelf: Shelf::Memory, icon: Icon::Charter, words, path: VOTES_PAGE.into() };
    member.may::<ReadMinutes>().then_some(page).into_iter().collect()
}
