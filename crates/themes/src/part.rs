//! What themes add to a meeting: where its theme comes from; and a theme, which a meeting lacks, is chosen among those that were
//! proposed.

use communities::Membership;
use communities::roles::{PrepareAgenda, ProposeThemes};
use maud::html;
use meetings::Meeting;
use meetings::part::{Column, Lack, Offer, Part, Piece, Shelf};
use meetings::scene::Scene;
use meetings::series::Series;
use meetings::series::missing::lacks_theme;
use platform::{Db, Result};
use ui::{Icon, icon};

use crate::pages::MEETING;
use crate::{ADDRESS, done, proposing, store, web};

/// What themes add to a meeting.
pub const PART: Part = Part {
    panel: Some(|db, scene| Box::pin(panel(db, scene))),
    facts: Some(store::FACTS),
    lacks: Some(lacks),
    offers: Some(offers),
    forget: Some(|tx, person| Box::pin(store::forget(tx, person))),
    handlers: proposing::handlers,
    elsewhere: web::routes,
    words: done::WORDS,
    ..Part::NOTHING
};

/// The way back to the theme, with all that was said of it before.
async fn panel(_: &Db, scene: &Scene) -> Result<Option<Piece>> {
    let member = scene.access.membership();
    let fact = scene.facts("theme").iter().find(|fact| fact.meeting == scene.meeting().id);
    let Some(theme) = fact.and_then(|fact| fact.number).filter(|_| member.may::<ProposeThemes>()) else {
        return Ok(None);
    };
    let (lang, page) = (member.lang(), member.community().path(&format!("{ADDRESS}/{theme}")));
    let content =
        html! { p.off-paper { a href=(page) { (icon::with_word(Icon::Theme, &t!(lang, "theme-of-meeting"))) } } };
    Ok(Some(Piece::new(Column::Folded, t!(lang, "theme"), content)))
}

fn lacks(series: &Series) -> Vec<(i64, Lack)> {
    let lang = series.lang();
    let lack = |meeting: &Meeting| Lack {
        name: t!(lang, "theme-missing"),
        step: (t!(lang, "theme-step"), t!(lang, "theme-step-why")),
        deed: (Icon::Theme, t!(lang, "theme-deed-among"), format!("{ADDRESS}?{MEETING}={}", meeting.id)),
    };
    let themeless = series.meetings().iter().filter(|meeting| lacks_theme(meeting, series.now()));
    themeless.map(|meeting| (meeting.id, lack(meeting))).collect()
}

fn offers(member: &Membership) -> Vec<Offer> {
    let (icon, words) = match member.may::<PrepareAgenda>() {
        true => (Icon::Theme, t!(member.lang(), "themes-choose")),
        false => (Icon::Add, t!(member.lang(), "themes-propose")),
    };
    let page = Offer { shelf: Shelf::ToDo, icon, words, path: ADDRESS.into() };
    member.may::<ProposeThemes>().then_some(page).into_iter().collect()
}
