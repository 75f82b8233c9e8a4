//! The page of one's private calendar address.

use maud::{Markup, html};
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};
use ui::{Icon, Lang, breadcrumb, button, card, dates, layout};

use super::web::{CLOSE, PAGE};

/// What the page shows.
pub(super) struct Shown {
    /// The address, just after it was made and never again.
    pub(super) address: Option<String>,
    /// When the address in force was made.
    pub(super) made_at: Option<i64>,
    pub(super) notice: Option<Notice>,
}

pub(super) fn whole(lang: Lang, frame: Frame, shown: Shown) -> Markup {
    let title = t!(lang, "feed-title");
    let body = layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[("/profil", &t!(lang, "profile"))], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "feed-words")) } })))
        @match (&shown.address, shown.made_at) {
            (Some(address), _) => (fresh(lang, address)),
            (None, Some(at)) => (standing(lang, at)),
            (None, None) => p { (button::deed(PAGE, &button::submit(t!(lang, "feed-open")).primary().icon(Icon::Calendar))) }
        }
    });
    page(Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you")).notice(shown.notice))
}

fn fresh(lang: Lang, address: &str) -> Markup {
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
            p { (button::deed(CLOSE, &button::submit(t!(lang, "feed-close")).quiet())) }
        },
    )
}

fn standing(lang: Lang, made_at: i64) -> Markup {
    card::titled(
        &t!(lang, "feed-standing"),
        html! {
            p { (t!(lang, "feed-standing-words", date = dates::long(lang, made_at))) }
            div.row {
                (button::deed(PAGE, &button::submit(t!(lang, "feed-replace"))))
                (button::deed(CLOSE, &button::submit(t!(lang, "feed-close")).danger()))
            }
            p.soft.small { (t!(lang, "feed-replace-hint")) }
        },
    )
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
