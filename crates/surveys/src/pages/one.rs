//! A survey as it stands: prepared, open, closed; and what is asked before it opens or closes.

use anonymity::{LEAST, needed_to_move};
use communities::roles::EnterBallots;
use communities::{Membership, Role};
use maud::{Markup, html};
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, button, card, copy, dates, facts, layout, qr};

use super::first::{First, reading};
use super::list::standing;
use super::preparing::taking_away;
use super::results::{Read, results};
use super::signed::{promise, ways};
use super::{above, path_of};
use crate::ballot::Said;
use crate::item::Item;
use crate::making::last_day;
use crate::model::{Audience, MOST_REMINDERS, Mode, Promise, State, Survey, path_of_form};
use crate::noting::Note;
use crate::written::is_written;

/// What stands around a survey.
pub(crate) struct Around<'a> {
    pub(crate) member: &'a Membership,
    pub(crate) survey: &'a Survey,
    pub(crate) items: &'a [Item],
    /// The survey that it follows, with its questions, where it was shown.
    pub(crate) before: Option<&'a (Survey, Vec<Item>)>,
    /// What people wrote, once it was passed on.
    pub(crate) words: &'a [Said],
    /// Who reads it first.
    pub(crate) first: &'a First,
    /// What the group noted as it read it together, for who is of it.
    pub(crate) notes: &'a [Note],
    /// How many members the community has.
    pub(crate) people: usize,
    /// Whether enough people answered an open one; for who may close it alone.
    pub(crate) has_enough: Option<bool>,
    /// The address of the instance before a path of it.
    pub(crate) link: &'a dyn Fn(&str) -> String,
}

/// The page.
pub(crate) fn one(around: &Around<'_>) -> Markup {
    let (lang, survey) = (around.member.lang(), around.survey);
    let below = html! { p.row { (standing(lang, survey)) span.soft { (source(lang, survey)) } } };
    layout::one_column(html! {
        (layout::header(Some(above(around.member, None, &survey.title)), &survey.title, Some(below)))
        @match &survey.state {
            State::Draft => (prepared(around)),
            State::Open { token } => (opened(around, token)),
            State::Over => p { (t!(lang, "survey-over")) },
            State::Closed(None) => { p { (too_few(lang, survey)) } (ways(around)) },
            State::Closed(Some(published)) => (results(&Read { around, published, is_outside: false })),
        }
    })
}

fn too_few(lang: Lang, survey: &Survey) -> String {
    if survey.is_signed() { t!(lang, "survey-too-few-signed") } else { t!(lang, "survey-too-few") }
}

/// Who says it, and how it is read.
pub(super) fn source(lang: Lang, survey: &Survey) -> String {
    let mode = how(lang, survey);
    match survey.audience {
        Audience::Members => mode,
        audience => format!("{} · {mode}", audience.name(lang)),
    }
}

/// How it is read; of one whose answers have a name, by whom.
fn how(lang: Lang, survey: &Survey) -> String {
    match survey.promise {
        Promise::Anonymous => survey.mode.name(lang),
        promise => promise.name(lang),
    }
}

fn prepared(around: &Around<'_>) -> Markup {
    let (lang, path) = (around.member.lang(), |rest| path_of(around.member.community(), around.survey.id, rest));
    html! {
        (known(around))
        p { (allows(lang, around)) }
        h2 { (t!(lang, "survey-questions")) }
        @if around.items.is_empty() { p.soft { (t!(lang, "survey-no-questions")) } }
        @else { ol.survey-questions { @for item in around.items { (question(around, item)) } } }
        p { (button::link(path("/questions"), t!(lang, "question-add"))) }
        div.deeds {
            (button::link(path("/ouverture"), t!(lang, "survey-to-open")).primary())
            (button::link(path("/modification"), t!(lang, "survey-change")))
        }
        (taking_away(around.member, around.survey))
    }
}

fn known(around: &Around<'_>) -> Markup {
    let lang = around.member.lang();
    let mut known = vec![(t!(lang, "survey-last"), html! { (last_day(lang, around.survey)) })];
    known.push((t!(lang, "survey-promise"), html! { (around.survey.promise.name(lang)) }));
    known.extend(around.before.map(|(before, _)| (t!(lang, "survey-follows"), html! { (before.title) })));
    facts::definitions(&known)
}

/// What the number of people allows, said before anybody answers: it depends on nothing else. How many families, teams or directors there are is
/// known to nobody here.
fn allows(lang: Lang, around: &Around<'_>) -> String {
    let people = around.people;
    match needed_to_move(people) {
        _ if around.survey.audience != Audience::Members => t!(lang, "survey-allows-others"),
        _ if people < LEAST && around.survey.is_signed() => t!(lang, "survey-allows-nothing-signed"),
        _ if people < LEAST => t!(lang, "survey-allows-nothing", people = people),
        Some(needed) => t!(lang, "survey-allows", people = people, needed = needed),
        None => t!(lang, "survey-allows-little", people = people),
    }
}

fn question(around: &Around<'_>, item: &Item) -> Markup {
    let lang = around.member.lang();
    let take_out = || {
        let out = button::submit(t!(lang, "question-take-out")).quiet();
        out.spoken(format!("{}, {}", t!(lang, "question-take-out"), item.words.whole(lang)))
    };
    html! { li {
        div { (item.words.whole(lang)) " " (tag(Cloth::Plain, &item.words.kind.name(lang))) }
        @if let Some(condition) = item.condition { p.soft.small { (condition.said(lang, around.items)) } }
        @if !item.words.source.is_empty() { p.soft.small { (credit(lang, item)) } }
        @if item.words.ready.is_none() {
            form method="post" action=(path_of(around.member.community(), around.survey.id, "/questions/retrait")) {
                input type="hidden" name="question" value=(item.words.print()); (take_out())
            }
        }
    } }
}

/// Where a published scale comes from, and who permitted it.
pub(super) fn credit(lang: Lang, item: &Item) -> String {
    let words = &item.words;
    t!(
        lang,
        "question-credit",
        source = words.source.as_str(),
        licence = words.licence.as_str(),
        permission = words.permission.as_str()
    )
}

fn opened(around: &Around<'_>, token: &str) -> Markup {
    let (lang, member, survey) = (around.member.lang(), around.member, around.survey);
    let (form, path) = (path_of_form(token), |rest| path_of(member.community(), survey.id, rest));
    let rule = match survey.is_signed() {
        true => promise(lang, survey.promise, around.first.reader()),
        false => t!(lang, "answer-rule"),
    };
    let until = t!(lang, "answer-until", date = last_day(lang, survey));
    html! {
        p { (t!(lang, "answer-lead", until = until)) " " (rule) }
        @if !survey.is_signed() || member.role() == Role::Member { p { (button::link(form.as_str(), t!(lang, "survey-answer")).primary()) } }
        @if member.may::<EnterBallots>() {
            (handed_out(lang, survey, &(around.link)(&form)))
            @if survey.is_told() { (reminding(lang, survey, &path("/rappel"))) }
            @if survey.mode != Mode::Path && !survey.is_signed() { (card::titled(&t!(lang, "survey-on-paper"), html! {
                p { (t!(lang, "survey-on-paper-means")) }
                div.deeds {
                    (button::link(path("/papier"), t!(lang, "survey-print")))
                    (button::link(path("/bulletin"), t!(lang, "survey-enter")))
                }
            })) }
        }
        (reading(around))
        @if let Some(enough) = around.has_enough { (closing(around, enough)) }
    }
}

/// The link, to send and to photograph.
fn handed_out(lang: Lang, survey: &Survey, link: &str) -> Markup {
    let means = if survey.is_signed() { t!(lang, "survey-link-signed") } else { t!(lang, "survey-link-means") };
    let sign = qr::Sign { title: &t!(lang, "survey-sign"), link, typed: None };
    html! { (qr::sign(lang, &sign)) (copy::address(lang, link)) p.soft.small { (means) } }
}

/// The members were told of it as it opened; those who hand it out may remind them, of whom all are told alike.
fn reminding(lang: Lang, survey: &Survey, path: &str) -> Markup {
    let last = survey.told.last.map(|at| dates::weekday_and_day(lang, at));
    html! { (card::titled(&t!(lang, "survey-reminders"), html! {
        @if let Some(date) = last { p { (t!(lang, "survey-told-on", date = date, times = survey.told.times)) } }
        p.soft.small { (if survey.is_signed() { t!(lang, "survey-remind-all-signed") } else { t!(lang, "survey-remind-all") }) }
        @if survey.told.times < MOST_REMINDERS {
            div.deeds { (button::deed(path, &button::submit(t!(lang, "survey-remind")))) }
        }
    })) }
}

/// Those who may close it learn whether it would show something. That is all: a count would tell each arrival.
fn closing(around: &Around<'_>, enough: bool) -> Markup {
    let (lang, path) = (around.member.lang(), path_of(around.member.community(), around.survey.id, "/fermeture"));
    html! {
        p { strong { (enough_said(lang, enough)) } }
        p { (button::link(path, t!(lang, "survey-to-close"))) }
    }
}

fn enough_said(lang: Lang, enough: bool) -> String {
    if enough { t!(lang, "survey-enough") } else { t!(lang, "survey-few") }
}

/// Before a survey is opened: what it will do, which cannot be undone.
pub(crate) fn open(around: &Around<'_>, (rule, wrong): (Option<&str>, Option<&str>), reader: &str) -> Markup {
    let (lang, survey) = (around.member.lang(), around.survey);
    let title = t!(lang, "survey-to-open");
    let count = around.items.len();
    let form = ui::form::Form::post(lang, path_of(around.member.community(), survey.id, "/ouverture"))
        .refusal(rule)
        .hidden("revision", &survey.revision.to_string());
    let form = match asks_reader(around) {
        true => form.field(around.first.choice(lang, survey.promise, reader).error(wrong.map(str::to_owned))),
        false => form,
    };
    let form = form
        .deed(button::submit(t!(lang, "survey-open-do")).primary())
        .cancel(&path_of(around.member.community(), survey.id, ""), &t!(lang, "survey-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(around.member, Some(survey), &title)), &title, None))
        p { (t!(lang, "survey-open-means", count = count, mode = how(lang, survey), date = last_day(lang, survey))) }
        p { (allows(lang, around)) }
        @if survey.promise == Promise::Named { p { (promise(lang, survey.promise, None)) } }
        p { (t!(lang, "survey-open-once")) }
        (form)
    })
}

/// Whether somebody is chosen as it opens: who reads first what people write, or who alone reads what they confide.
fn asks_reader(around: &Around<'_>) -> bool {
    match around.survey.promise {
        Promise::Anonymous => is_written(around.items),
        Promise::Named => false,
        Promise::Confidential => true,
    }
}

/// Before a survey is closed: what it will do, which cannot be undone.
pub(crate) fn close(member: &Membership, survey: &Survey, enough: bool) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "survey-to-close"));
    let path = |rest| path_of(member.community(), survey.id, rest);
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, None))
        p { (closes(lang, survey, enough)) }
        p { (t!(lang, "survey-close-once")) }
        div.deeds {
            (button::deed(&path("/fermeture"), &button::submit(t!(lang, "survey-close-do")).primary()))
            (button::link(path(""), t!(lang, "survey-stay-open")).quiet())
        }
    })
}

fn closes(lang: Lang, survey: &Survey, enough: bool) -> String {
    match (enough, survey.is_signed()) {
        (true, _) => t!(lang, "survey-close-enough"),
        (false, true) => t!(lang, "survey-close-few-signed"),
        (false, false) => t!(lang, "survey-close-few"),
    }
}
