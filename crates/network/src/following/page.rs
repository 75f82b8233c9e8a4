//! The page of a private address, from values.

use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::{Lang, button, card, dates, layout};

use super::FEED;
use crate::NETWORK;

fn around(lang: Lang, content: Markup) -> Markup {
    let title = t!(lang, "follow-title");
    let above = breadcrumb(lang, &[(NETWORK, &t!(lang, "network"))], &title);
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "follow-means")) } })))
        (content)
    })
}

/// The page, before there is an address and once there is.
pub(super) fn standing(lang: Lang, made_at: Option<i64>) -> Markup {
    let Some(at) = made_at else {
        let make = button::submit(t!(lang, "follow-make")).primary();
        return around(lang, html! { div.row { (button::deed(FEED, &make)) } });
    };
    let replace = button::submit(t!(lang, "follow-replace"));
    let card = card::titled(
        &t!(lang, "follow-standing"),
        html! {
            p { (t!(lang, "follow-standing-words", date = dates::long(lang, at))) }
            div.row { (button::deed(FEED, &replace)) (closing(lang)) }
            p.soft.small { (t!(lang, "follow-replace-hint")) }
        },
    );
    around(lang, card)
}

/// The page with the address, which is shown once.
pub(super) fn fresh(lang: Lang, address: &str) -> Markup {
    let card = card::titled(
        &t!(lang, "follow-fresh"),
        html! {
            p { (t!(lang, "follow-fresh-words")) }
            p { code { (address) } }
            p.soft.small { (t!(lang, "follow-secret")) }
            div.row { (closing(lang)) }
        },
    );
    around(lang, card)
}

fn closing(lang: Lang) -> Markup {
    button::deed(&format!("{FEED}/fermeture"), &button::submit(t!(lang, "follow-close")).danger())
}
