//! Applications side by side, and one of them with its answer.

use communities::Grant;
use communities::roles::{Invite, SetSeason};
use maud::{Markup, html};
use platform::text::TextProblem;
use ui::breadcrumb::breadcrumb;
use ui::form::{Choices, Form, TextArea};
use ui::tag::{Kind, tag};
use ui::{Lang, button, dates, empty, facts, layout, prose};

use super::balance::balance;
use super::{ANSWER, LONGEST, REQUESTS, SEEN, WORD};
use crate::DOOR;
use crate::application::{Application, State};
use crate::deciding::Answer;
use crate::door::Door;
use crate::places::Left;

/// One application before who answers it.
pub(super) struct One<'a> {
    pub(super) by: &'a Grant<Invite>,
    pub(super) application: &'a Application,
    pub(super) action: &'a str,
    /// The word as it was typed, and what is wrong with it.
    pub(super) word: &'a str,
    pub(super) wrong: Option<TextProblem>,
}

fn above(by: &Grant<Invite>, here: &str, one: bool) -> Markup {
    let (lang, path) = (by.lang(), |rest: &str| by.community().path(rest));
    let up = match by.may::<SetSeason>() {
        true => (path(DOOR), t!(lang, "door-edit")),
        false => (path("/membres"), t!(lang, "requests-members")),
    };
    let list = (path(REQUESTS), t!(lang, "requests-title"));
    let all = [(up.0.as_str(), up.1.as_str()), (list.0.as_str(), list.1.as_str())];
    breadcrumb(lang, if one { &all } else { &all[..1] }, here)
}

/// Everybody who asks.
pub(super) fn list(by: &Grant<Invite>, all: &[Application], (door, left): (&Door, Left)) -> Markup {
    let (lang, title) = (by.lang(), t!(by.lang(), "requests-title"));
    let free = t!(lang, "requests-places", free = left.free, places = left.places);
    let lead = html! { p { (t!(lang, "requests-lead")) } p { strong { (free) } } };
    html! {
        (layout::header(Some(above(by, &title, false)), &title, Some(lead)))
        @if all.is_empty() { (empty::empty_state(&t!(lang, "requests-none"), None)) }
        @else {
            @let said = balance(lang, all);
            @if !said.is_empty() {
                section { h2 { (t!(lang, "requests-balance")) } ul { @for each in &said { li { (each) } } } }
            }
            (table(by, all))
        }
        p.soft.small { (t!(lang, "requests-kept")) @if let Some(at) = door.destroyed_at {
            " " (t!(lang, "requests-destroyed", count = door.destroyed, date = dates::long(lang, at)))
        } }
    }
}

fn table(by: &Grant<Invite>, all: &[Application]) -> Markup {
    let lang = by.lang();
    let columns = [
        t!(lang, "requests-who"),
        t!(lang, "requests-organization"),
        t!(lang, "requests-territory"),
        t!(lang, "requests-experience"),
        t!(lang, "requests-agreement"),
        t!(lang, "requests-state"),
    ];
    let row = |each: &Application| {
        let href = by.community().path(&format!("{REQUESTS}/{}", each.id));
        let signed =
            if each.agreed_at.is_some() { t!(lang, "agreement-is-signed") } else { t!(lang, "agreement-is-not") };
        vec![
            html! { a href=(href) { (each.name) } },
            html! { (each.organization) },
            html! { (each.territory) },
            html! { (each.experience.name(lang)) },
            html! { (signed) },
            standing(lang, each.state),
        ]
    };
    let mut sorted: Vec<&Application> = all.iter().collect();
    sorted.sort_by_key(|each| (rank(each.state), each.waits_since, each.id));
    let rows: Vec<_> = sorted.into_iter().map(row).collect();
    facts::table(&t!(lang, "requests-title"), &columns.each_ref().map(String::as_str), &rows)
}

/// What waits for an answer comes first, what came to nothing last.
fn rank(state: State) -> u8 {
    match state {
        State::Received => 0,
        State::Offered => 1,
        State::Waiting => 2,
        State::Accepted => 3,
        State::Refused | State::Withdrawn | State::Unconfirmed => 4,
    }
}

fn standing(lang: Lang, state: State) -> Markup {
    let kind = match state {
        State::Received => Kind::Library,
        State::Accepted => Kind::Done,
        _ => Kind::Plain,
    };
    tag(kind, &state.name(lang))
}

/// One of them.
pub(super) fn one(shown: &One<'_>) -> Markup {
    let (lang, application) = (shown.by.lang(), shown.application);
    let said = [
        (t!(lang, "requests-organization"), application.organization.clone()),
        (t!(lang, "requests-territory"), application.territory.clone()),
        (t!(lang, "requests-role"), application.role.clone()),
        (t!(lang, "requests-experience"), application.experience.name(lang)),
        (t!(lang, "requests-why"), application.why.clone()),
        (t!(lang, "requests-availability"), application.availability.clone()),
        (t!(lang, "requests-needs"), application.needs.clone()),
        (t!(lang, "requests-email"), application.email.clone()),
    ];
    let said = said.into_iter().filter(|(_, words)| !words.is_empty()).chain(application.answered());
    let said: Vec<_> = said.map(|(label, words)| (label, prose::lines(&words))).collect();
    let confirmed = application.confirmed_at.unwrap_or(application.sent_at);
    layout::one_column(html! {
        (layout::header(Some(above(shown.by, &application.name, true)), &application.name, Some(html! {
            p.row { (standing(lang, application.state)) span.soft { (t!(lang, "request-since", date = dates::long(lang, confirmed))) } }
        })))
        (facts::definitions(&said))
        h2 { (t!(lang, "request-director")) }
        (agreement(lang, application))
        (answers(shown))
        p.soft.small { (t!(lang, "request-destroyed", date = dates::long(lang, application.destroy_at))) }
    })
}

fn agreement(lang: Lang, application: &Application) -> Markup {
    let Some(at) = application.agreed_at else { return html! { p.soft { (t!(lang, "agreement-is-not")) } } };
    let said = [("agreement-hours", &application.agreed_hours), ("agreement-replaced", &application.agreed_replaced)];
    let label =
        |key: &str| if key == "agreement-hours" { t!(lang, "agreement-hours") } else { t!(lang, "agreement-replaced") };
    let said = said.into_iter().filter(|(_, words)| !words.is_empty());
    let said: Vec<_> = said.map(|(key, words)| (label(key), html! { (words) })).collect();
    html! {
        p { (t!(lang, "request-director-signed", name = application.agreed_by.as_str(), date = dates::long(lang, at))) }
        (facts::definitions(&said))
    }
}

fn answers(shown: &One<'_>) -> Markup {
    let (lang, application) = (shown.by.lang(), shown.application);
    let possible = Answer::to(application.state);
    let wrong = shown.wrong.map(|problem| forms::text_problem(lang, problem));
    if possible.is_empty() {
        return html! { @if !application.word.is_empty() {
            h2 { (t!(lang, "request-word")) } blockquote { (prose::lines(&application.word)) }
        } };
    }
    let choices = Choices::new(lang, ANSWER, t!(lang, "request-answer"));
    let choices =
        possible.iter().fold(choices, |asked, each| asked.explained(each.code(), each.name(lang), means(lang, *each)));
    let word =
        TextArea::new(lang, WORD, t!(lang, "request-word")).rows(3).max(u32::try_from(LONGEST).unwrap_or(u32::MAX));
    html! {
        h2 { (t!(lang, "request-answer-title")) }
        (Form::post(lang, shown.action)
            .hidden(SEEN, application.state.code())
            .field(choices)
            .field(word.hint(t!(lang, "request-word-hint")).value(shown.word).error(wrong))
            .deed(button::submit(t!(lang, "request-answer-do")).primary())
            .cancel(&shown.by.community().path(REQUESTS), &t!(lang, "request-leave")))
    }
}

fn means(lang: Lang, answer: Answer) -> String {
    match answer {
        Answer::Accept => t!(lang, "answer-accept-means"),
        Answer::Wait => t!(lang, "answer-wait-means"),
        Answer::Refuse => t!(lang, "answer-refuse-means"),
    }
}
