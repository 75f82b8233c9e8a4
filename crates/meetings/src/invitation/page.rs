//! The page behind the link of a mail: which meeting, for whom, and a button to confirm. Opening it changes nothing, because
//! mail scanners open links.

use maud::{Markup, html};
use ui::shell::{Frame, Page, page};
use ui::{Lang, button, dates, facts, prose};

use crate::answers::page::{self as answers, Tried, fields};
use crate::answers::{Counts, Given, Invited};
use crate::invitee::Invitee;
use crate::model::{Answer, Meeting, State};
use crate::said::{self, Hosts};
use crate::venue::Crowd;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) invitee: &'a Invitee,
    pub(super) lang: Lang,
    pub(super) hosts: &'a Hosts,
    pub(super) own: Option<Given>,
    pub(super) tried: Tried,
    /// Where the answer is sent.
    pub(super) action: &'a str,
    pub(super) now: i64,
}

impl Shown<'_> {
    fn state(&self) -> State {
        self.invitee.meeting().state(self.now)
    }

    /// The answer that is still good.
    fn standing(&self) -> Option<Answer> {
        self.own.as_ref().filter(|given| !given.to_confirm).map(|given| given.answer)
    }

    /// What is left to confirm: an answer that is offered and not given yet.
    fn to_confirm(&self) -> Option<Answer> {
        let offered = self.invitee.meeting().place.mode.answers();
        self.tried.draft.filter(|chosen| offered.contains(chosen) && self.standing() != Some(*chosen))
    }
}

pub(super) fn whole(shown: Shown<'_>) -> Markup {
    let (lang, meeting) = (shown.lang, shown.invitee.meeting());
    let body = html! {
        p.soft { (shown.invitee.community().name) }
        h1 { (meeting.heading(lang)) }
        (facts::definitions(&[
            (t!(lang, "fact-when"), html! { (said::when(lang, meeting)) }),
            (t!(lang, "fact-place"), prose::line(&said::whole_place(lang, &meeting.place, shown.hosts))),
        ]))
        @match shown.state() {
            State::Set => (question(&shown)),
            State::Planned => p { (t!(lang, "not-answered-no-date")) },
            State::Held => p { (t!(lang, "not-answered-over")) },
            State::Cancelled => p { (t!(lang, "not-answered-cancelled")) },
        }
        (foot(&shown))
    };
    let title = t!(lang, "invitation-title", heading = meeting.heading(lang));
    page(Page::new(lang, title, Frame::Bare, body).notice(shown.tried.notice))
}

fn question(shown: &Shown<'_>) -> Markup {
    let (lang, name) = (shown.lang, shown.invitee.person().name.as_str());
    html! {
        @match shown.to_confirm() {
            Some(answer) => {
                h2 { (t!(lang, "invitation-confirm", name = name)) }
                (confirm(shown, answer))
            }
            None => {
                h2 { (t!(lang, "invitation-question", name = name)) }
                (choices(shown))
            }
        }
        @if shown.standing() == Some(Answer::Cannot) { (reason(shown)) }
        (answers::who_sees(lang))
    }
}

fn confirm(shown: &Shown<'_>, answer: Answer) -> Markup {
    let lang = shown.lang;
    let others = shown.invitee.meeting().place.mode.answers().iter().filter(|other| **other != answer);
    let deed = |answer: Answer, words| button::submit(words).named(fields::ANSWER, answer.code());
    html! {
        form.stack method="post" action=(shown.action) {
            p { (deed(answer, t!(lang, "invitation-confirm-deed", deed = answer.deed(lang))).primary()) }
            p.soft.small { (t!(lang, "invitation-nothing-yet")) }
            p { (t!(lang, "invitation-rather")) }
            div.row { @for other in others { (deed(*other, other.deed(lang))) } }
        }
    }
}

/// The answers that the meeting offers, as on its own page; what the group answered is not told here.
fn choices(shown: &Shown<'_>) -> Markup {
    let meeting = shown.invitee.meeting().clone();
    let (counts, crowd) = (Counts::default(), Crowd::default());
    let invited = Invited { meeting, own: shown.own.clone(), counts, may_answer: true, crowd };
    html! {
        (answers::asked_again(shown.lang, &invited))
        (answers::choices(shown.lang, shown.action, &invited, None))
    }
}

fn reason(shown: &Shown<'_>) -> Markup {
    let person = shown.invitee.person().id;
    let standing = shown.own.as_ref().map_or("", |given| given.own_reason(person));
    let (typed, problem) = match &shown.tried.wrong {
        Some((typed, problem)) => (typed.as_str(), Some(problem.clone())),
        None => (standing, None),
    };
    answers::reason(shown.lang, shown.action, typed, problem)
}

/// What a link says once it is over. It may have been handed on: the day of the meeting, and a way on that asks to sign in.
pub(super) fn over(lang: Lang, meeting: &Meeting, now: i64) -> Markup {
    let day = meeting.starts_at.map(|at| dates::long(lang, at));
    let (title, words) = match (meeting.state(now), day) {
        (State::Held, Some(day)) => (t!(lang, "link-over-held"), t!(lang, "link-over-held-words", day = day)),
        (State::Cancelled, Some(day)) => {
            (t!(lang, "link-over-cancelled"), t!(lang, "link-over-cancelled-words", day = day))
        }
        _ => (t!(lang, "link-over-moved"), t!(lang, "link-over-moved-words")),
    };
    let body = html! {
        div.empty {
            h1 { (title) }
            p { (words) }
            p { (button::link("/", t!(lang, "link-over-on")).primary()) }
        }
    };
    page(Page::new(lang, title, Frame::Bare, body))
}

/// Whose link it is and until when; the way to everything else, which asks to sign in.
fn foot(shown: &Shown<'_>) -> Markup {
    let (lang, invitee) = (shown.lang, shown.invitee);
    let path = invitee.community().path(&invitee.meeting().path());
    let until = invitee.meeting().ends_at().map(|end| dates::long(lang, end)).unwrap_or_default();
    html! {
        p { (button::link(path, t!(lang, "mail-see"))) }
        p.soft.small { (t!(lang, "invitation-link-words", name = invitee.person().name.as_str(), until = until)) }
    }
}
