//! One's communities as cards.

use maud::{Markup, html};
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button, card, empty, layout};

use crate::access::Membership;
use crate::links::Beyond;
use crate::opening;
use crate::places::{self, Waiting};
use crate::roles::EnterSpace;

/// Where somebody belongs and where they wait; whether they may open a community.
pub(super) fn communities(
    lang: Lang,
    (memberships, waiting): (&[Membership], &[Waiting]),
    beyond: &[Beyond],
    coordinates: bool,
) -> Page {
    let title = t!(lang, "mine-title");
    let open = || button::link(opening::web::PATH, t!(lang, "mine-open")).primary().icon(Icon::Add);
    let nothing = memberships.is_empty() && waiting.is_empty();
    let body = layout::one_column(html! {
        (layout::header(None, &title, None))
        @if nothing && coordinates { (empty::empty_state(&t!(lang, "mine-none-coordination"), Some(open()))) }
        @else if nothing { (empty::empty_state(&t!(lang, "mine-none"), None)) }
        @else {
            @for membership in memberships { (one(lang, membership)) }
            @for each in waiting { (waits(lang, each)) }
            @if coordinates { p { (open()) } }
        }
        @for each in beyond { (card::plain(html! { h2 { a href=(each.path) { (each.name) } } p.soft { (each.means) } })) }
        p { a href=(crate::frame::PROFILE) { (t!(lang, "frame-profile")) } }
    });
    Page::new(lang, title, Frame::Bare, body).seen_by(t!(lang, "seen-by-you"))
}

fn one(lang: Lang, membership: &Membership) -> Markup {
    let community = membership.community();
    let enters = membership.may::<EnterSpace>();
    card::plain(html! {
        h2 { a href=(community.path("")) { (community.name) } }
        p.soft { (community.season(lang)) " · " (membership.role().name(lang)) }
        @if !enters { p { (membership.role().means(lang)) } }
    })
}

fn waits(lang: Lang, waiting: &Waiting) -> Markup {
    card::plain(html! {
        h2 { a href=(places::web::PATH) { (waiting.community.name) } }
        p.soft { (t!(lang, "waiting-rank", rank = waiting.rank)) }
    })
}
