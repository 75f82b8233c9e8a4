//! The page of the series: the line of the season, the next meeting first, those to come, those that were held.

use std::collections::HashSet;

use communities::Membership;
use communities::roles::{MarkAttendance, SetMeetings};
use maud::{Markup, html};
use ui::season::season_line;
use ui::tag::tag;
use ui::{Icon, Lang, card, dates, empty, icon, layout, prose};

use super::{Series, missing};
use crate::answers::{Invited, page as answers};
use crate::calendar::web::{COMMUNITY, PAGE as CALENDAR};
use crate::model::{Meeting, State};
use crate::part::{Lack, Offer, Parts, Shelf};
use crate::said::{self, Hosts};

/// Where a meeting is added, inside a community.
const ADD: &str = "/rencontres/ajout";

/// All that the page shows.
pub(crate) struct List<'a> {
    pub(crate) membership: &'a Membership,
    pub(crate) series: &'a Series,
    pub(crate) next: Option<Invited>,
    pub(crate) hosts: &'a Hosts,
    pub(crate) marked: HashSet<i64>,
    /// What meetings lack, for those who prepare them.
    pub(crate) lacks: Vec<(i64, Lack)>,
    pub(crate) parts: Parts,
    pub(crate) now: i64,
}

impl List<'_> {
    fn lang(&self) -> Lang {
        self.membership.lang()
    }

    fn path(&self, meeting: &Meeting, rest: &str) -> String {
        self.membership.community().path(&format!("{}{rest}", meeting.path()))
    }

    /// Those to come after the next one, dated or not, and the cancelled ones among them.
    fn to_come(&self) -> Vec<&Meeting> {
        let next = self.next.as_ref().map(|invited| invited.meeting.id);
        let ahead = |meeting: &&Meeting| match meeting.state(self.now) {
            State::Held => false,
            State::Cancelled => meeting.ends_at().is_none_or(|end| end > self.now),
            _ => Some(meeting.id) != next,
        };
        self.series.meetings().iter().filter(ahead).collect()
    }
}

pub(crate) fn body(list: &List<'_>) -> Markup {
    let lang = list.lang();
    let steps = list.series.steps();
    html! {
        (layout::header(Some(html! { (list.membership.community().season(lang)) }), &t!(lang, "meetings"), None))
        @if list.series.meetings().is_empty() { (empty::empty_state(&t!(lang, "series-empty"), None)) }
        @if !steps.is_empty() { (season_line(lang, &steps)) }
        (layout::two_columns(main(list), beside(list)))
    }
}

fn main(list: &List<'_>) -> Markup {
    let lang = list.lang();
    let to_come = list.to_come();
    html! {
        @if let Some(invited) = &list.next { (next(list, invited)) }
        @if !to_come.is_empty() {
            (card::titled(&t!(lang, "to-come"), html! { ul.todo { @for meeting in to_come { li { (row(list, meeting)) } } } }))
        }
    }
}

fn next(list: &List<'_>, invited: &Invited) -> Markup {
    let (lang, meeting) = (list.lang(), &invited.meeting);
    let when = said::when(lang, meeting);
    let when = html! { @if let Some(at) = meeting.starts_at { (dates::said(at, &when)) } };
    let title = html! { a href=(list.path(meeting, "")) { (meeting.heading(lang)) } };
    card::of_kind(
        meeting.kind.cloth(),
        &t!(lang, "next-meeting"),
        when,
        title,
        html! {
            p { (prose::line(&said::place(lang, &meeting.place, list.hosts))) }
            @if invited.may_answer { (answers::buttons(lang, &list.path(meeting, "/reponse"), invited, None)) }
            p.soft.small { (invited.counts.said(lang, meeting.place.mode)) }
            (to_prepare(list, meeting, true))
        },
    )
}

fn row(list: &List<'_>, meeting: &Meeting) -> Markup {
    let lang = list.lang();
    html! {
        div.grow {
            p { a href=(list.path(meeting, "")) { strong { (meeting.heading(lang)) } } " " (kind(lang, meeting)) }
            p.soft.small {
                @if meeting.cancelled_at.is_some() { (t!(lang, "state-cancelled")) " · " s { (said::when(lang, meeting)) } }
                @else { (said::when(lang, meeting)) @if meeting.starts_at.is_some() { " · " (prose::line(&said::place(lang, &meeting.place, list.hosts))) } }
            }
            (to_prepare(list, meeting, false))
        }
    }
}

/// The kind, unless the heading says it already.
pub(crate) fn kind(lang: Lang, meeting: &Meeting) -> Markup {
    let name = meeting.kind.name(lang);
    html! { @if meeting.heading(lang) != name { (tag(meeting.kind.cloth(), &name)) } }
}

/// What is missing, for those who can do something about it.
fn to_prepare(list: &List<'_>, meeting: &Meeting, is_open: bool) -> Markup {
    let of_this_one = list.lacks.iter().filter(|(of, _)| *of == meeting.id).map(|(_, lack)| lack.clone());
    let path = |page: &str| list.membership.community().path(page);
    missing::list(list.lang(), (meeting, &of_this_one.collect::<Vec<_>>()), path, is_open)
}

fn beside(list: &List<'_>) -> Markup {
    let lang = list.lang();
    let held = list.series.held();
    html! {
        (deeds(list))
        (card::titled(&t!(lang, "calendar-title"), html! {
            p { (t!(lang, "calendar-words")) }
            p { a href=(CALENDAR) { (icon::with_word(Icon::Calendar, &t!(lang, "calendar-deed"))) } }
            p.small { a href=(list.membership.community().path(COMMUNITY)) { (t!(lang, "calendar-community-deed")) } }
        }))
        (memory(list))
        @if !held.is_empty() {
            (card::titled(&t!(lang, "held"), html! { ul.todo { @for meeting in held { li { (past(list, meeting)) } } } }))
        }
    }
}

/// What the group keeps from one meeting to the next.
fn memory(list: &List<'_>) -> Markup {
    let kept = list.parts.offers(list.membership, Shelf::Memory);
    html! {
        @if !kept.is_empty() {
            (card::titled(&t!(list.lang(), "memory-title"), html! { ul.todo { @for offer in kept { li { (link(list, &offer)) } } } }))
        }
    }
}

/// What one can do for the meetings to come: each role its own.
fn deeds(list: &List<'_>) -> Markup {
    let (lang, membership) = (list.lang(), list.membership);
    let add = Offer { shelf: Shelf::ToDo, icon: Icon::Add, words: t!(lang, "deed-add"), path: ADD.into() };
    let add = membership.may::<SetMeetings>().then_some(add);
    let deeds: Vec<_> = add.into_iter().chain(list.parts.offers(membership, Shelf::ToDo)).collect();
    html! {
        @if !deeds.is_empty() {
            (card::titled(&t!(lang, "prepare-title"), html! { ul.todo { @for deed in deeds { li { (link(list, &deed)) } } } }))
        }
    }
}

fn link(list: &List<'_>, offer: &Offer) -> Markup {
    html! { a href=(list.membership.community().path(&offer.path)) { (icon::with_word(offer.icon, &offer.words)) } }
}

fn past(list: &List<'_>, meeting: &Meeting) -> Markup {
    let lang = list.lang();
    let unmarked = list.membership.may::<MarkAttendance>() && !list.marked.contains(&meeting.id);
    html! {
        div.grow {
            p { a href=(list.path(meeting, "")) { (meeting.heading(lang)) } }
            p.soft.small { @if let Some(at) = meeting.starts_at { (dates::said(at, &dates::long(lang, at))) } }
            @if unmarked { p.small { a href=(list.path(meeting, "/presences")) { (t!(lang, "deed-attendance")) } } }
        }
    }
}
