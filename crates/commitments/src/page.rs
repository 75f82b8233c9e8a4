//! The pages of commitments, from values: those of a meeting, those of the community, one by itself. A commitment of which
//! nobody told anything is drawn as it was said, like all the others; only its owner is asked.

mod form;
mod item;
mod one;

use communities::roles::{Facilitate, MakeCommitments, ReadMinutes};
use communities::{Directory, Membership};
use maud::{Markup, html};
use platform::{Db, Result};
use ui::{Lang, button, card, dates, empty, layout};

use super::further::Further;
use super::model::Commitment;
use super::{Said, aim, allowed, is_fresh};
use meetings::model::Meeting;
use meetings::said;
use meetings::scene::Scene;
use meetings::trail;

pub(super) use form::{Draft, Field, OUTCOME, STORY, Typed, words};
use item::item;
pub(super) use one::{One, body as one};

/// What the members of a community know of each other, for lists of commitments.
pub(super) struct People<'a> {
    pub(super) membership: &'a Membership,
    pub(super) directory: &'a Directory,
    pub(super) meetings: &'a [Meeting],
    pub(super) now: i64,
    /// What leads on from one of the member's own; nothing on the page of a meeting.
    pub(super) further: Option<Further>,
}

impl People<'_> {
    fn lang(&self) -> Lang {
        self.membership.lang()
    }

    fn path(&self, rest: &str) -> String {
        self.membership.community().path(rest)
    }

    fn meeting(&self, id: Option<i64>) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| Some(meeting.id) == id)
    }

    fn is_own(&self, commitment: &Commitment) -> bool {
        commitment.owner_id == self.membership.person_id()
    }

    /// The member's own first, then the others by name.
    fn sorted<'c>(&self, commitments: &'c [Commitment]) -> Vec<&'c Commitment> {
        let mut sorted: Vec<_> = commitments.iter().collect();
        let name = |commitment: &Commitment| writing::place(&self.directory.card(commitment.owner_id).name);
        sorted.sort_by_cached_key(|each| (!self.is_own(each), name(each), each.id));
        sorted
    }

    /// Whether the meeting that asks about it has come.
    fn is_asked(&self, commitment: &Commitment) -> bool {
        self.meeting(commitment.due_meeting_id).is_some_and(|due| allowed(due, self.now).is_ok())
    }
}

/// « Rencontre mensuelle, 18 mars ».
fn named(lang: Lang, meeting: &Meeting) -> String {
    let heading = meeting.heading(lang);
    match meeting.starts_at {
        Some(at) => t!(lang, "decision-meeting", heading = heading, day = dates::short(lang, at)),
        None => heading.to_owned(),
    }
}

/// When it is talked about again: « On en reparle le jeudi 15 avril. »
fn again(lang: Lang, due: Option<&Meeting>) -> String {
    match due.and_then(|due| due.starts_at) {
        Some(at) => t!(lang, "commitment-again", day = dates::weekday_and_day(lang, at)),
        None => t!(lang, "commitment-again-unknown"),
    }
}

/// What a meeting heard: what it asks about, and what was said there.
pub(super) struct Heard<'a> {
    pub(super) scene: &'a Scene,
    season: &'a [Meeting],
    due: Vec<Commitment>,
    made: Vec<Commitment>,
    pub(super) typed: Typed,
}

impl<'a> Heard<'a> {
    pub(super) async fn of(db: &Db, scene: &'a Scene, season: &'a [Meeting]) -> Result<Heard<'a>> {
        Ok(Heard::seen(scene, season, Said::at(db, scene).await?))
    }

    /// The same by what was said.
    pub(super) fn seen(scene: &'a Scene, season: &'a [Meeting], said: Said) -> Heard<'a> {
        let typed = form::empty(scene.access.membership().person_id());
        Heard { scene, season, due: said.due, made: said.made, typed }
    }

    /// With what was typed and refused.
    pub(super) fn typed(self, typed: Typed) -> Heard<'a> {
        Heard { typed, ..self }
    }

    pub(super) fn people(&self) -> People<'_> {
        let Scene { access, directory, now, .. } = self.scene;
        People { membership: access.membership(), directory, meetings: self.season, now: *now, further: None }
    }

    fn lang(&self) -> Lang {
        self.scene.access.membership().lang()
    }

    /// Whether the place to say something is shown: it can be said now, or it was just refused and must not be lost.
    fn is_open(&self) -> bool {
        let refused = self.typed.refused.is_some();
        self.scene.access.membership().may::<MakeCommitments>() && (self.has_come() || refused)
    }

    fn has_come(&self) -> bool {
        allowed(self.scene.access.meeting(), self.scene.now).is_ok()
    }
}

/// The page of a meeting's commitments.
pub(super) fn of_the_meeting(heard: &Heard<'_>) -> Markup {
    let (lang, access) = (heard.lang(), &heard.scene.access);
    let (heading, title) = (access.meeting().heading(lang), t!(lang, "commitments"));
    layout::one_column(html! {
        (trail::of_meeting(access, &[], &title))
        (layout::header(None, &title, Some(html! { p { (heading) " · " (said::when(lang, access.meeting())) } })))
        @if !heard.due.is_empty() { (asked(heard)) }
        (said_here(heard))
    })
}

/// « Que s’est-il passé? »: the first block of the meeting.
fn asked(heard: &Heard<'_>) -> Markup {
    let (lang, people) = (heard.lang(), heard.people());
    let title = if heard.has_come() { t!(lang, "commitments-asked") } else { t!(lang, "commitments-until-then") };
    card::titled(
        &title,
        html! {
            p.soft { (t!(lang, "commitments-asked-words")) }
            ul.todo { @for commitment in people.sorted(&heard.due) { (item(&people, commitment)) } }
        },
    )
}

fn said_here(heard: &Heard<'_>) -> Markup {
    let (lang, people) = (heard.lang(), heard.people());
    if heard.made.is_empty() && !heard.is_open() {
        let sentence =
            if heard.has_come() { t!(lang, "commitments-none-here") } else { t!(lang, "commitments-not-yet") };
        return if heard.due.is_empty() {
            card::plain(empty::empty_state(&sentence, None))
        } else {
            html! {}
        };
    }
    card::titled(
        &t!(lang, "commitments-said"),
        html! {
            @if !heard.made.is_empty() {
                ul.todo { @for commitment in people.sorted(&heard.made) { (item(&people, commitment)) } }
            }
            @if heard.is_open() { (new(heard)) }
        },
    )
}

/// The place to say one.
fn new(heard: &Heard<'_>) -> Markup {
    let (lang, membership) = (heard.lang(), heard.scene.access.membership());
    let due = aim::next(heard.scene.access.meeting().id, heard.season, heard.scene.now);
    let mut owners = Vec::new();
    if membership.may::<Facilitate>() {
        let members = heard.scene.directory.those_who_may::<MakeCommitments>();
        owners = members.into_iter().map(|card| (card.id, card.name.clone())).collect();
    }
    let said = form::New {
        lang,
        action: heard.scene.access.path("/engagements"),
        typed: &heard.typed,
        seen_by: heard.scene.directory.seen_by::<ReadMinutes>(),
        again: again(lang, due),
        owners,
        group: heard.scene.directory.everybody(),
    };
    said.drawn()
}

/// Its part of the meeting's page: short, and leading to the page where things are said.
pub(super) fn panel(heard: &Heard<'_>) -> Option<Markup> {
    let (lang, people) = (heard.lang(), heard.people());
    let page = heard.scene.access.path("/engagements");
    let says = heard.is_open() && is_fresh(heard.scene.access.meeting(), heard.scene.now);
    if heard.due.is_empty() && heard.made.is_empty() && !says {
        return None;
    }
    let own = heard.due.iter().any(|each| people.is_own(each) && each.outcome.is_none());
    Some(html! {
        @if !heard.due.is_empty() {
            h3 { @if heard.has_come() { (t!(lang, "commitments-asked")) } @else { (t!(lang, "commitments-until-then")) } }
            (item::brief(&people, &heard.due))
            @if heard.has_come() && own { p { (button::link(page.as_str(), t!(lang, "commitments-deed-tell")).primary()) } }
            @else { p { a href=(page) { (t!(lang, "commitments-see")) } } }
        }
        @if !heard.made.is_empty() || says { h3 { (t!(lang, "commitments-said")) } }
        @if !heard.made.is_empty() { (item::brief(&people, &heard.made)) }
        @if says { (new(heard)) }
        @else if heard.due.is_empty() { p { a href=(page) { (t!(lang, "commitments-see")) } } }
    })
}

/// The page of a community's commitments: the member's own, then those of the group, meeting by meeting, the last one first.
pub(super) fn of_the_community(people: &People<'_>, all: &[Commitment]) -> Markup {
    let lang = people.lang();
    let (own, others): (Vec<_>, Vec<_>) = all.iter().cloned().partition(|each| people.is_own(each));
    let heard = people.meetings.iter().rev();
    layout::one_column(html! {
        (trail::of_season(people.membership, &[], &t!(lang, "commitments")))
        (layout::header(Some(html! { (people.membership.community().season(lang)) }), &t!(lang, "commitments"), Some(html! {
            p { (t!(lang, "commitments-words")) }
        })))
        @if people.membership.may::<MakeCommitments>() {
            (card::titled(&t!(lang, "commitments-own"), html! {
                @if own.is_empty() { (empty::empty_state(&t!(lang, "commitments-own-empty"), None)) }
                @else { ul.todo { @for commitment in &own { (item(people, commitment)) } } }
            }))
        }
        @for meeting in heard { (of_one(people, meeting, &others)) }
    })
}

fn of_one(people: &People<'_>, meeting: &Meeting, others: &[Commitment]) -> Markup {
    let here: Vec<_> = others.iter().filter(|each| each.meeting_id == meeting.id).cloned().collect();
    html! {
        @if !here.is_empty() {
            (card::titled(&named(people.lang(), meeting), html! {
                ul.todo { @for commitment in people.sorted(&here) { (item(people, commitment)) } }
            }))
        }
    }
}
