//! The page, from its values.

use communities::Membership;
use communities::roles::{Converse, ReadFigures, SeeMeetings};
use maud::{Markup, html};
use meetings::{Meeting, Time};
use platform::Instance;
use ui::next::{Moment, next};
use ui::quilt::strip;
use ui::shell::{CommunityFrame, Frame, Page};
use ui::waiting::{Waiting, waiting as list};
use ui::{Lang, button, card, dates, fold, layout, season};

use crate::beginnings::Gestures;
use crate::visit::Visit;
use crate::waiting::Waits;
use crate::{beginnings, greeting, lately, next_meeting, quilt, rhythm};

/// So many things that wait are shown at once; the others unfold.
const AT_ONCE: usize = 6;

/// The community's home, as this member finds it: what to do, what was said and the next meeting, the season and the quilt.
pub(crate) fn home(membership: &Membership, visit: &Visit, frame: CommunityFrame) -> Page {
    let lang = membership.lang();
    let next = visit.next.as_ref().map(|invited| &invited.meeting);
    let hello = greeting::sentence(lang, &membership.viewer().person().name, next, visit.now);
    let body = html! {
        (layout::header(Some(html! { (dates::weekday_and_day(lang, visit.now)) }), &hello, None))
        (to_do(membership, visit))
        @if visit.first && visit.gestures.is_none() { (beginnings::welcome(membership, visit.charter_awaits)) }
        div.home { (layout::parts(talk(membership, visit), ahead(membership, visit))) }
        (fold::part(&t!(lang, "season"), season::season_line(lang, &visit.season.steps())))
        (fold::part(&t!(lang, "quilt"), cloth(lang, visit)))
    };
    Page::new(lang, t!(lang, "home-title"), Frame::Community(frame), body).seen_by(t!(lang, "seen-by"))
}

/// What happens now or is to be done first, then the rest as a list of verbs.
fn to_do(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    let on = visit.season.series().meetings().iter().find(|meeting| visit.season.series().time(meeting) == Time::On);
    let items = |waits: &[&Waits]| waits.iter().map(|each| each.item.clone()).collect::<Vec<_>>();
    let list = |items: &[Waiting]| list(&t!(lang, "waits"), items);
    let begins = visit.gestures.as_ref();
    let waiting = waits_besides(visit);
    let shown = usize::from(on.is_none() && begins.is_none());
    let (first, rest) = waiting.split_at(shown.min(waiting.len()));
    let (rest, more) = rest.split_at(AT_ONCE.min(rest.len()));
    html! {
        @if let Some(meeting) = on { (happens(membership, meeting)) }
        @if let Some(gestures) = begins { (beginnings::gestures(membership, gestures)) }
        @for first in first { (next(Moment::Do, &kicker(lang, &first.item.note), &first.item.words, first.deeds(visit.parts, &visit.season))) }
        @if waiting.is_empty() && visit.surveys.is_empty() && on.is_none() && begins.is_none() { (nothing_waits(membership, visit.first)) }
        (list(&[items(rest), visit.surveys.clone()].concat()))
        @if !more.is_empty() { details { summary { (t!(lang, "waits-more", count = more.len())) } (list(&items(more))) } }
    }
}

/// What waits, but for what a first gesture says already.
fn waits_besides(visit: &Visit) -> Vec<&Waits> {
    let said = visit.gestures.as_ref().and_then(Gestures::date_page);
    visit.waiting.iter().filter(|waits| Some(waits.item.path.as_str()) != said).collect()
}

fn kicker(lang: Lang, note: &str) -> String {
    if note.is_empty() { t!(lang, "waits") } else { note.to_owned() }
}

fn happens(membership: &Membership, meeting: &Meeting) -> Markup {
    let lang = membership.lang();
    let follow = button::link(membership.community().path(&meeting.path()), t!(lang, "happens-follow")).primary();
    let content = html! { p { (meeting.heading(lang)) } div.next-deeds { (follow) } };
    next(Moment::Now, &t!(lang, "happens-now"), &t!(lang, "happens"), content)
}

/// Whoever has just come says hello; the others may go.
fn nothing_waits(membership: &Membership, is_first: bool) -> Markup {
    let lang = membership.lang();
    if is_first && membership.may::<Converse>() {
        return beginnings::hello(membership);
    }
    next(Moment::Calm, &t!(lang, "waits"), &t!(lang, "waits-nothing"), Markup::default())
}

fn ahead(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    let calendar = membership.community().path(almanac::CALENDAR);
    html! {
        @match &visit.next {
            Some(invited) => (next_meeting::part(membership, invited, &visit.season)),
            None => (fold::part(&t!(lang, "next-title"), html! { p.soft { (t!(lang, "next-none")) } })),
        }
        @if membership.may::<SeeMeetings>() { p { a href=(calendar) { (t!(lang, "next-calendar")) } } }
        (rhythm::strip(membership, visit))
    }
}

fn talk(membership: &Membership, visit: &Visit) -> Markup {
    let lang = membership.lang();
    let all = if visit.unread > 0 { t!(lang, "lately-all", count = visit.unread) } else { t!(lang, "lately-rooms") };
    let all = html! { a href=(membership.community().path("/salons")) { (all) } };
    let said = lately::Said {
        lang,
        recent: &visit.lately,
        directory: &visit.directory,
        reader: membership.person_id(),
        now: visit.now,
    };
    let content = html! {
        @if visit.lately.is_empty() { p.soft { (t!(lang, "lately-nothing")) } } @else { (lately::drawn(&said)) }
        p { a href=(notifications::TOLD) { (t!(lang, "lately-told")) } }
    };
    let title = if visit.first { t!(lang, "lately-first") } else { t!(lang, "lately") };
    if membership.may::<Converse>() { fold::part_leading(&title, all, content) } else { Markup::default() }
}

fn cloth(lang: Lang, visit: &Visit) -> Markup {
    let explained = if visit.patches.is_empty() { t!(lang, "quilt-empty") } else { t!(lang, "quilt-about") };
    html! {
        p.soft.small { (explained) }
        (ui::quilt::quilt(lang, &visit.patches, quilt::blank(visit.patches.len())))
    }
}

/// What whoever comes first finds: where the address is that makes the first account.
pub(crate) fn just_installed(lang: Lang, instance: &Instance) -> Page {
    let title = t!(lang, "installed-title");
    let like = instance.settings.link("/debut/…");
    let body = layout::one_column(html! {
        (strip())
        (layout::header(None, &title, Some(html! { p { (t!(lang, "installed-what")) } })))
        ol.stack {
            li { (t!(lang, "installed-where")) p { code { "jasette serve" } } p { code { "journalctl -u jasette" } } }
            li { (t!(lang, "installed-like")) p { code { (like) } } }
            li { (t!(lang, "installed-open")) }
        }
        p.soft.small { (t!(lang, "installed-again")) }
    });
    Page::new(lang, title, Frame::Bare, body)
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
            @if reads {
                p { a href=(membership.community().path("/comptes-rendus")) { (t!(lang, "outside-minutes")) } }
                p { a href=(membership.community().path("/evaluation/questionnaires")) { (t!(lang, "outside-surveys")) } }
                p { a href=(membership.community().path("/bilans")) { (t!(lang, "outside-reports")) } }
            }
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
