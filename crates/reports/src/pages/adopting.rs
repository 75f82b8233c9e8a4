//! The form by which a report is adopted, and the page that says what sending it does.

use communities::Membership;
use communities::roles::KeepDecisions;
use decisions::Decision;
use maud::{Markup, html};
use ui::form::{Form, Select};
use ui::{Icon, button, layout, markdown};

use super::{above, path};
use crate::adopting::{Field, Tried, stands};
use crate::going::REPORT;
use crate::model::{Readers, Report};

/// The most characters of a decision in a list.
const SHORT: usize = 120;

/// The page of the decision by which it is adopted.
pub(crate) fn adopting(member: &Membership, report: &Report, register: &[Decision], tried: &Tried) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "report-adopt"));
    let wrong = tried.wrong(Field::Decision).map(|problem| problem.sentence(lang));
    let choices = Select::new(lang, Field::Decision.name(), Field::Decision.label(lang)).required();
    let choices = choices.option("", t!(lang, "report-choose")).hint(t!(lang, "report-decision-hint"));
    let choices = register.iter().filter(|each| stands(each)).fold(choices, |choices, each| {
        choices.option(each.id.to_string(), format!("{} · {}", each.id, markdown::plain(&each.text, SHORT)))
    });
    let form = Form::post(lang, path(member, report, "/adoption"))
        .refusal(tried.refused.as_deref())
        .field(choices.value(&tried.draft.decision).error(wrong))
        .deed(button::submit(t!(lang, "report-adopt-do")).primary())
        .cancel(&path(member, report, ""), &t!(lang, "report-leave"));
    let write = member.community().path(&format!("/decisions/ajout?{REPORT}={}", report.id));
    layout::one_column(html! {
        (above(member, Some(report), &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "report-adopt-means")) } })))
        (form)
        @if member.may::<KeepDecisions>() { p { (button::link(write, t!(lang, "report-write-decision")).quiet()) } }
    })
}

/// The page that says who will read it, and that it is kept.
pub(crate) fn sending(member: &Membership, report: &Report) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "report-send"));
    let readers = match report.readers {
        Readers::Organizations => t!(lang, "report-send-organizations"),
        Readers::Sponsors => t!(lang, "report-send-sponsors"),
    };
    let form = Form::post(lang, path(member, report, "/envoi"))
        .deed(button::submit(t!(lang, "report-send-do")).primary().icon(Icon::Send))
        .cancel(&path(member, report, ""), &t!(lang, "report-leave"));
    layout::one_column(html! {
        (above(member, Some(report), &title))
        (layout::header(None, &title, Some(html! { p { (readers) } p { (t!(lang, "report-send-means")) } })))
        (form)
    })
}

/// The page that says what goes with a draft.
pub(crate) fn deleting(member: &Membership, report: &Report) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "report-delete"));
    let means = match report.may_go() {
        true => t!(lang, "report-delete-means", title = report.title.as_str()),
        false => t!(lang, "report-delete-not", title = report.title.as_str()),
    };
    let form = Form::post(lang, path(member, report, "/suppression"))
        .deed(button::submit(t!(lang, "report-delete-do")).danger().icon(Icon::Delete))
        .cancel(&path(member, report, ""), &t!(lang, "report-leave"));
    layout::one_column(html! {
        (above(member, Some(report), &title))
        (layout::header(None, &title, Some(html! { p { (means) } })))
        @if report.may_go() { (form) }
    })
}
