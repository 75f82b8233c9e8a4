//! What the wall of a room shows: the question, the way to vote, how many have; then what it came to.

use maud::{Markup, html};
use meetings::CODE_PAGE;
use ui::qr::{self, Sign};
use ui::{assets, button, layout};

use super::one::Around;
use super::{above, result};
use crate::live::DRAWN;
use crate::model::Stands;

/// The page. It is drawn again by itself; without scripts, by its button.
pub(crate) fn screen(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let is_on = vote.stands(around.now) == Stands::Open;
    layout::one_column(html! {
        (layout::header(Some(above(around.member, Some(vote), &t!(lang, "vote-screen"))), &vote.question, None))
        div data-wall=[is_on.then(|| around.path("/ecran/flux"))] aria-live="polite" {
            div.stack data-part=(DRAWN) { (shown(around)) }
        }
        @if is_on { noscript { p { (button::link(around.path("/ecran"), t!(lang, "screen-again"))) } } }
        @if let Some(script) = assets::find("vote.js").filter(|_| is_on) { script src=(script) defer {} }
    })
}

/// What changes as people vote, and as the vote closes.
fn shown(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let stands = vote.stands(around.now);
    html! {
        @if stands == Stands::Open {
            @if !around.options.is_empty() { ul.vote-options { @for each in around.options { li { (each.text) } } } }
            (way(around))
            p.vote-count { (count(around)) }
        } @else if let Some(outcome) = around.outcome { div.vote-result { (result::result(lang, vote, around.options, outcome)) } }
        @else { p { (stands.name(lang)) } }
    }
}

/// A secret vote has a link of its own; a named one is voted on its page, signed in.
fn way(around: &Around<'_>) -> Markup {
    let (lang, vote) = (around.lang(), around.vote);
    let link = (around.link)(&vote.path_of_door().unwrap_or_else(|| around.path("")));
    let page = (around.link)(CODE_PAGE);
    let typed = vote.short_code.as_deref().map(|code| (code, page.as_str()));
    qr::sign(lang, &Sign { title: &t!(lang, "screen-sign"), link: &link, typed })
}

fn count(around: &Around<'_>) -> String {
    match (around.vote.is_secret(), around.people) {
        (true, 0) => t!(around.lang(), "so-far-few"),
        (true, people) => t!(around.lang(), "so-far-at-least", people = people),
        (false, people) => t!(around.lang(), "so-far", people = people),
    }
}
