//! The page of the series: the line of the season, the next meeting first, those to come, those that were held.

use std::collections::HashSet;

use communities::Membership;
use communities::roles::{CallFollowUp, MarkAttendance, OfferRooms, ReadMinutes, SetMeetings};
use maud::{Markup, html};
use ui::season::season_line;
use ui::tag::tag;
use ui::{Icon, Lang, card, dates, empty, icon, layout};

use super::{Series, missing};
use crate::answers::{Invited, page as answers};
use crate::calendar::web::{COMMUNITY, PAGE as CALENDAR};
use crate::gathering::{FOLLOW_UP, SERIES};
use crate::hosting::web::HOSTS;
use crate::model::{Meeting, State};
use crate::said::{self, Hosts};

/// All that the page shows.
pub(crate) struct List<'a> {
    pub(crate) membership: &'a Membership,
    pub(crate) series: &'a Series,
    pub(crate) next: Option<Invited>,
    pub(crate) hosts: &'a Hosts,
    pub(crate) marked: HashSet<i64>,
    /// The meetings of which somebody leads a part.
    pub(crate) led: HashSet<i64>,
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
    let steps = list.series.steps(lang, |meeting| list.path(meeting, ""));
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
            p { (said::place(lang, &meeting.place, list.hosts)) }
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
                @else { (said::when(lang, meeting)) @if meeting.starts_at.is_some() { " · " (said::place(lang, &meeting.place, list.hosts)) } }
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
    if !list.membership.may::<SetMeetings>() {
        return html! {};
    }
    let missing = missing::of(meeting, list.led.contains(&meeting.id), list.now);
    let path = |page: &str| list.membership.community().path(page);
    missing::list(list.lang(), (meeting, &missing), path, is_open)
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
        @if list.membership.may::<ReadMinutes>() { (memory(list)) }
        @if !held.is_empty() {
            (card::titled(&t!(lang, "held"), html! { ul.todo { @for meeting in held { li { (past(list, meeting)) } } } }))
        }
    }
}

/// What the group keeps from one meeting to the next.
fn memory(list: &List<'_>) -> Markup {
    let (lang, path) = (list.lang(), |path| list.membership.community().path(path));
    card::titled(
        &t!(lang, "memory-title"),
        html! {
            p { a href=(path("/engagements")) { (icon::with_word(Icon::Check, &t!(lang, "commitments"))) } }
            p { a href=(path("/decisions")) { (icon::with_word(Icon::Report, &t!(lang, "decisions"))) } }
        },
    )
}

/// What one can do for the meetings to come: each role its own.
fn deeds(list: &List<'_>) -> Markup {
    let (lang, membership) = (list.lang(), list.membership);
    let deeds = [
        (membership.may::<SetMeetings>(), "/rencontres/ajout", Icon::Add, t!(lang, "deed-add")),
        (membership.may::<SetMeetings>(), SERIES, Icon::Calendar, t!(lang, "series-title")),
        (membership.may::<OfferRooms>(), HOSTS, Icon::Place, t!(lang, "hosts-title")),
        (membership.may::<CallFollowUp>(), FOLLOW_UP, Icon::Members, t!(lang, "follow-up-title")),
    ];
    let deeds: Vec<_> = deeds.into_iter().filter(|(may, ..)| *may).collect();
    html! {
        @if !deeds.is_empty() {
            (card::titled(&t!(lang, "prepare-title"), html! { ul.todo { @for (_, path, drawing, words) in deeds { li {
                a href=(membership.community().path(path)) { (icon::with_word(drawing, &words)) }
            } } } }))
        }
    }
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
