//! What the group noted as it read a survey together, as pages of the group show it.

use communities::roles::KeepDecisions;
use maud::{Markup, html};
use ui::{button, facts, prose};

use super::one::Around;
use crate::noting::{Note, QUESTION, SURVEY, at};

/// What was noted of the question at this place, or of the whole after the last one, under a heading.
pub(super) fn noted(around: &Around<'_>, place: usize) -> Markup {
    html! { @if let Some(note) = said_at(around, place) {
        div.survey-noted { h3 { (t!(around.member.lang(), "notes")) } (words(around, place, note)) }
    } }
}

/// What was noted there, if it says something.
pub(super) fn said_at<'a>(around: &'a Around<'_>, place: usize) -> Option<&'a Note> {
    at(around.notes, around.items, place).filter(|note| !note.said().is_empty())
}

/// Its words, and the way to make a decision of them.
pub(super) fn words(around: &Around<'_>, place: usize, note: &Note) -> Markup {
    let lang = around.member.lang();
    let said = note.said().into_iter().map(|(field, words)| (field.label(lang), prose::paragraphs(words)));
    html! { (facts::definitions(&said.collect::<Vec<_>>())) (decides(around, place, note)) }
}

/// The way to make a decision of a note, for who keeps the register.
pub(super) fn decides(around: &Around<'_>, place: usize, note: &Note) -> Markup {
    let (lang, member) = (around.member.lang(), around.member);
    let may = member.may::<KeepDecisions>() && note.to_decide().is_some();
    let path = format!("/decisions/ajout?{SURVEY}={}&{QUESTION}={}", around.survey.id, place + 1);
    html! { @if may { p { (button::link(member.community().path(&path), t!(lang, "note-decide")).quiet()) } } }
}
