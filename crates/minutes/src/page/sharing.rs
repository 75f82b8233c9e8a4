//! What meetings decided and learnt, as the network reads it, and the switch of coordination.

use documents::Document;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::{Lang, button, card, dates, empty, fold, layout};

use crate::OUTCOMES;
use crate::page::document;
use crate::sharing::{IS, Outcome};

pub(crate) fn all(lang: Lang, all: &[Outcome]) -> Markup {
    let title = t!(lang, "shared-outcomes");
    let above = breadcrumb(lang, &[(network::NETWORK, &t!(lang, "network"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "shared-outcomes-means")) } })))
        @if all.is_empty() { (empty::empty_state(&t!(lang, "shared-outcomes-none"), None)) }
        @else { ul.found { @for each in all { (item(lang, each)) } } }
    })
}

fn item(lang: Lang, outcome: &Outcome) -> Markup {
    html! {
        li {
            h2 { a href=(outcome.path()) { (outcome.meeting.heading(lang)) } }
            p.soft.small {
                (outcome.community)
                @if let Some(at) = outcome.meeting.starts_at { " · " (dates::said(at, &dates::long(lang, at))) }
            }
        }
    }
}

pub(crate) fn one(lang: Lang, told: &Document) -> Markup {
    let (network, outcomes) = (t!(lang, "network"), t!(lang, "shared-outcomes"));
    let above = breadcrumb(lang, &[(network::NETWORK, &network), (OUTCOMES, &outcomes)], &told.title);
    let below = html! { p { (told.above) } @for about in &told.about { p { (about) } } };
    layout::one_column(html! {
        (layout::header(Some(above), &told.title, Some(below)))
        (card::plain(document(told, |_| Markup::default())))
    })
}

/// The way to them, at the network's home.
pub(crate) fn way(lang: Lang, is_any: bool) -> Markup {
    if !is_any {
        return html! {};
    }
    card::titled(
        &t!(lang, "shared-outcomes"),
        html! {
            p { (t!(lang, "shared-outcomes-means")) }
            p { (button::link(OUTCOMES, t!(lang, "shared-outcomes-open"))) }
        },
    )
}

/// On the page of all minutes: that the network reads what came of them, and the switch of who may turn it.
pub(crate) fn switch(lang: Lang, (is_shared, path): (bool, Option<String>)) -> Markup {
    let said = if is_shared { t!(lang, "sharing-is") } else { t!(lang, "sharing-is-not") };
    let Some(path) = path else {
        return html! { @if is_shared { p.soft { (said) } } };
    };
    let press = if is_shared {
        button::submit(t!(lang, "sharing-end")).danger()
    } else {
        button::submit(t!(lang, "sharing-begin")).named(IS, "oui")
    };
    fold::fold(
        &t!(lang, "sharing-title"),
        &said,
        html! {
            p { (t!(lang, "sharing-means")) }
            (button::deed(&path, &press))
        },
    )
}
