//! The page, from its values.

use communities::Membership;
use communities::roles::{Converse, ReadFigures};
use maud::{Markup, html};
use meetings::Meeting;
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Lang, button, card, empty, layout, season, todo};

use crate::visit::Visit;
use crate::{beginnings, greeting, lately, next_meeting, quilt};

/// The community's home, as this member finds it.
pub(crate) fn home(membership: &Membership, visit: &Visit, frame: CommunityFrame) -> Page {
    let lang = membership.lang();
    let next = visit.next.as_ref().map(|invited| &invited.meeting);
    let hello = greeting::sentence(lang, &membership.viewer().person().name, next, visit.now);
    let body = html! {
        (layout::header(None, &hello, None))
        (season::season_line(lang, &visit.season.steps()))
        (layout::two_columns(main(membership, visit), beside(membership, visit)))
    };
    Page::new(lang, t!(lang, "home-title"), Frame::Community(frame), body).seen_by(t!(lang, "seen-by"))
}

fn main(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    html! {
        @if let Some(first_steps) = beginnings::card(membership, &visit.directory, visit.first) { (first_steps) }
        @match &visit.next {
            Some(invited) => (next_meeting::card(membership, invited, visit.season.hosts())),
            None => (card::plain(empty::empty_state(&t!(lang, "next-none"), None))),
        }
        (card::titled(&t!(lang, "quilt"), cloth(lang, visit)))
    }
}

fn cloth(lang: Lang, visit: &Visit) -> Markup {
    let explained = if visit.patches.is_empty() { t!(lang, "quilt-empty") } else { t!(lang, "quilt-about") };
    html! {
        p.soft.small { (explained) }
        (ui::quilt::quilt(lang, &visit.patches, quilt::blank(visit.patches.len())))
    }
}

fn beside(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    html! {
        (card::titled(&t!(lang, "waits"), what_waits(lang, visit)))
        @if membership.may::<Converse>() { (card::titled(&lately_title(lang, visit), said(membership, visit))) }
    }
}

fn what_waits(lang: Lang, visit: &Visit) -> Markup {
    if visit.waiting.is_empty() {
        return html! { p.soft { (t!(lang, "waits-nothing")) } };
    }
    todo::todo_list(lang, &visit.waiting)
}

fn lately_title(lang: Lang, visit: &Visit) -> String {
    if visit.first { t!(lang, "lately-first") } else { t!(lang, "lately") }
}

fn said(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    let all = if visit.unread > 0 { t!(lang, "lately-all", count = visit.unread) } else { t!(lang, "lately-rooms") };
    html! {
        @if visit.lately.is_empty() { p.soft { (t!(lang, "lately-nothing")) } }
        @else { (lately::drawn(lang, &visit.lately, &visit.directory, visit.now)) }
        p { a href=(membership.community().path("/salons")) { (all) } }
    }
}

/// What somebody without a space finds: the meetings they are asked to, or a sentence that says where they stand.
pub(crate) struct Outside<'a> {
    pub(crate) lang: Lang,
    pub(crate) name: &'a str,
    pub(crate) memberships: &'a [Membership],
    pub(crate) meetings: &'a [(i64, Meeting)],
    pub(crate) coordinates: bool,
}

pub(crate) fn outside(found: &Outside<'_>, frame: Frame) -> Page {
    let lang = found.lang;
    let title = t!(lang, "outside-title", name = found.name);
    let body = layout::one_column(html! {
        (layout::header(None, &title, None))
        @if found.memberships.is_empty() { p { (t!(lang, "outside-none")) } }
        @for membership in found.memberships { (standing(lang, membership, found)) }
        p.row {
            @if found.coordinates { (button::link("/communautes/nouvelle", t!(lang, "outside-start")).primary()) }
            (button::link("/profil", t!(lang, "outside-profile")))
        }
    });
    Page::new(lang, t!(lang, "home-title"), frame, body)
}

fn standing(lang: Lang, membership: &Membership, found: &Outside<'_>) -> Markup {
    if membership.role() != communities::Role::Guest {
        let reads = membership.may::<ReadFigures>();
        return html! {
            p { (t!(lang, "outside-sponsor", community = membership.community().name.as_str())) }
            @if reads { p { a href=(membership.community().path("/comptes-rendus")) { (t!(lang, "outside-minutes")) } } }
        };
    }
    let here = found.meetings.iter().filter(|(community, _)| *community == membership.community().id);
    let links: Vec<_> = here.map(|(_, meeting)| meeting).collect();
    card::titled(
        &t!(lang, "outside-guest"),
        html! {
            @if links.is_empty() { p.soft { (t!(lang, "outside-guest-none")) } }
            ul.stack { @for meeting in links {
                li {
                    a href=(membership.community().path(&meeting.path())) { (meeting.heading(lang)) }
                    " " span.soft.small { "· " (meetings::said::when(lang, meeting)) }
                }
            } }
        },
    )
}
