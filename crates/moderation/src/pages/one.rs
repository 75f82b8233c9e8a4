//! A report: the message, what is said of it, how far it is, and for those to whom it was made, what they do.

use communities::{Directory, Membership};
use conversations::{REPORTS, quoted_at};
use maud::html;
use ui::form::{Form, TextArea};
use ui::{Lang, Markup, breadcrumb, button, dates, layout, markdown};

use crate::report::{LONGEST, OpenReport, State, path};

/// The field of an answer.
pub(crate) const ANSWER: &str = "reponse";

/// A report as its page shows it.
pub(crate) struct One<'a> {
    pub(crate) by: &'a Membership,
    pub(crate) open: &'a OpenReport,
    pub(crate) names: &'a Directory,
    /// Whether the reader may enter the room of the message.
    pub(crate) enters: bool,
    /// What they typed as an answer, and why it was given back.
    pub(crate) typed: (String, Option<String>),
}

/// The page.
pub(crate) fn one(one: &One<'_>) -> Markup {
    let (lang, report, message) = (one.by.lang(), &one.open.report, &one.open.message);
    let (list, title) = (one.by.community().path(REPORTS), t!(one.by.lang(), "report"));
    let above = breadcrumb::breadcrumb(lang, &[(&list, &t!(lang, "reports"))], &title);
    let answers = one.open.recipients.contains(&one.by.person_id()) && report.reporter_id != one.by.person_id();
    layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (standing(one)) } })))
        // Who made it and is no longer in the room hears nothing more of it; those who were named were shown the message.
        @if one.enters || answers { (quoted_at(lang, &one.open.room, message, one.names)) }
        @if one.enters { p { a href={ (one.open.room) "/messages/" (message.id) } { (t!(lang, "report-in-room")) } } }
        h2 { (said_by(one)) }
        @if report.words.is_empty() { p.soft { (t!(lang, "report-no-words")) } } @else { (markdown::render(&report.words)) }
        @if !report.answer.is_empty() { h2 { (t!(lang, "report-answer-title")) } (markdown::render(&report.answer)) }
        @if report.closed_at.is_none() { @if answers { (answering(one)) } @else { (waiting(one)) } }
    })
}

/// How far it is, and what happens next.
fn standing(one: &One<'_>) -> String {
    let (lang, report) = (one.by.lang(), &one.open.report);
    match report.state() {
        State::Received => t!(lang, "report-is-received", names = one.names.names(&one.open.recipients)),
        State::LookedAt => t!(lang, "report-is-looked-at", name = name(one, report.looked_at_by)),
        State::Closed => t!(lang, "report-is-answered", name = name(one, report.looked_at_by)),
    }
}

fn name(one: &One<'_>, person: Option<i64>) -> String {
    one.names.card(person.unwrap_or_default()).name.clone()
}

fn said_by(one: &One<'_>) -> String {
    let (lang, report) = (one.by.lang(), &one.open.report);
    let day = dates::short(lang, report.reported_at);
    match report.reporter_id == one.by.person_id() {
        true => t!(lang, "report-you-said", day = day),
        false => t!(lang, "report-they-said", name = name(one, Some(report.reporter_id)), day = day),
    }
}

/// What who made it may still do.
fn waiting(one: &One<'_>) -> Markup {
    let (lang, at) = (one.by.lang(), path(one.by.community(), one.open.report.id));
    html! {
        p.soft { (t!(lang, "report-next")) }
        div.row { (button::deed(&format!("{at}/retrait"), &button::submit(t!(lang, "report-take-back")).quiet())) }
    }
}

fn answering(one: &One<'_>) -> Markup {
    let (lang, at) = (one.by.lang(), path(one.by.community(), one.open.report.id));
    let looks = one.open.report.looked_at_by == Some(one.by.person_id());
    html! {
        @if !looks {
            div.row { (button::deed(&format!("{at}/prise-en-charge"), &button::submit(t!(lang, "report-look-at")).primary())) }
            p.soft.small { (t!(lang, "report-look-at-hint")) }
        }
        (answer(lang, &at, one))
    }
}

fn answer(lang: Lang, at: &str, one: &One<'_>) -> Form {
    let words = TextArea::new(lang, ANSWER, t!(lang, "report-answer"))
        .rows(4)
        .max(u32::try_from(LONGEST).unwrap_or(u32::MAX))
        .hint(t!(lang, "report-answer-hint"))
        .value(&one.typed.0)
        .error(one.typed.1.as_deref());
    Form::post(lang, format!("{at}/reponse")).field(words).deed(button::submit(t!(lang, "report-close")))
}
