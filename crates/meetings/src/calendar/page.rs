//! The page of a private calendar address: making it, seeing it once, replacing it, closing it.

use communities::Membership;
use maud::{Markup, html};
use ui::{Icon, Lang, breadcrumb, button, card, dates, layout};

use super::web::{COMMUNITY, PAGE};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) lang: Lang,
    pub(super) title: String,
    pub(super) words: String,
    /// The page above it: its address and its name.
    pub(super) above: (&'a str, String),
    /// Where it is; its closing is below.
    pub(super) path: &'a str,
    /// The address, just after it was made and never again.
    pub(super) address: Option<String>,
    /// When the address in force was made.
    pub(super) made_at: Option<i64>,
}

pub(super) fn body(shown: &Shown<'_>) -> Markup {
    let (lang, (above, name)) = (shown.lang, &shown.above);
    html! {
        (breadcrumb::breadcrumb(lang, &[(above, name)], &shown.title))
        (layout::header(None, &shown.title, Some(html! { p { (shown.words) } })))
        @match (&shown.address, shown.made_at) {
            (Some(address), _) => (fresh(shown, address)),
            (None, Some(at)) => (standing(shown, at)),
            (None, None) => div.row { (button::deed(shown.path, &button::submit(t!(lang, "feed-open")).primary().icon(Icon::Calendar))) }
        }
    }
}

fn fresh(shown: &Shown<'_>, address: &str) -> Markup {
    let lang = shown.lang;
    card::titled(
        &t!(lang, "feed-fresh"),
        html! {
            p { (t!(lang, "feed-fresh-words")) }
            p { code { (address) } }
            ol {
                li { (t!(lang, "feed-step-copy")) }
                li { (t!(lang, "feed-step-paste")) }
                li { (t!(lang, "feed-step-wait")) }
            }
            p.soft.small { (t!(lang, "feed-secret")) }
            div.row { (button::deed(&closing(shown), &button::submit(t!(lang, "feed-close")).quiet())) }
        },
    )
}

fn standing(shown: &Shown<'_>, made_at: i64) -> Markup {
    let lang = shown.lang;
    card::titled(
        &t!(lang, "feed-standing"),
        html! {
            p { (t!(lang, "feed-standing-words", date = dates::long(lang, made_at))) }
            div.row {
                (button::deed(shown.path, &button::submit(t!(lang, "feed-replace"))))
                (button::deed(&closing(shown), &button::submit(t!(lang, "feed-close")).danger()))
            }
            p.soft.small { (t!(lang, "feed-replace-hint")) }
        },
    )
}

fn closing(shown: &Shown<'_>) -> String {
    format!("{}/fermeture", shown.path)
}

/// The ways to the address of each community, for who belongs to several.
pub(super) fn communities(lang: Lang, memberships: &[Membership]) -> Markup {
    html! {
        @if memberships.len() > 1 {
            (card::titled(&t!(lang, "community-feed-choose"), html! {
                p { (t!(lang, "community-feed-choose-words")) }
                ul { @for each in memberships { li { a href=(each.community().path(COMMUNITY)) { (each.community().name) } } } }
            }))
        }
    }
}

/// The way from the profile to one's calendar.
pub fn profile_part(lang: Lang) -> Markup {
    card::titled(
        &t!(lang, "part-title"),
        html! {
            p { (t!(lang, "part-words")) }
            p { (button::link(PAGE, t!(lang, "part-deed"))) }
        },
    )
}
