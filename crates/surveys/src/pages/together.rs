//! « Lire ensemble »: one question of a closed survey at a time, large, as a projector shows it in a meeting, with what the group
//! notes of it. Previous and next are links; keys do the same where scripts run.

use communities::roles::Facilitate;
use maud::{Markup, Render, html};
use ui::conflict::Conflict;
use ui::form::{Form, TextArea};
use ui::{assets, button, prose};

use super::notes::{decides, said_at, words};
use super::one::Around;
use super::results::{Read, answered};
use super::{above, path_of};
use crate::noting::{Draft, Field, LONGEST_NOTE, Note, Tried};

/// The page of the question at this place, or of the whole after the last one.
pub(crate) fn together(read: &Read<'_>, place: usize, tried: &Tried) -> Markup {
    let (around, lang) = (read.around, read.around.member.lang());
    let asked = around.items.get(place).zip(read.published.shown.get(place));
    html! {
        div.together {
            (ways(around, place))
            @match asked {
                Some((item, shown)) => {
                    h1 { (item.words.whole(lang)) }
                    section.together-said { h2.unseen { (t!(lang, "together-said")) } (answered(read, (place, item), shown)) }
                }
                None => { h1 { (t!(lang, "together-whole")) } (all_noted(read)) }
            }
            section.together-noted {
                h2 { (if asked.is_some() { t!(lang, "notes") } else { t!(lang, "notes-of-whole") }) }
                @if around.member.may::<Facilitate>() { (form(around, place, tried)) @if let Some(note) = said_at(around, place) { (decides(around, place, note)) } }
                @else if let Some(note) = said_at(around, place) { (words(around, place, note)) }
                @else { p.soft { (t!(lang, "notes-none")) } }
            }
        }
        @if let Some(script) = assets::find("together.js") { script src=(script) defer {} }
    }
}

/// Where one is, and what comes before and after.
fn ways(around: &Around<'_>, place: usize) -> Markup {
    let (lang, count) = (around.member.lang(), around.items.len());
    let to = |place: usize| path_of(around.member.community(), around.survey.id, &address(place));
    let here = match place {
        place if place < count => t!(lang, "together-place", place = place + 1, count = count),
        _ => t!(lang, "together-end"),
    };
    html! {
        nav.together-ways aria-label=(t!(lang, "together-ways")) {
            @if place > 0 { (button::link(to(place - 1), t!(lang, "together-before")).quiet().attribute("rel", "prev")) }
            span.soft { (here) }
            @if place < count { (button::link(to(place + 1), t!(lang, "together-next")).attribute("rel", "next")) }
        }
    }
}

/// The end of the address of a place.
pub(crate) fn address(place: usize) -> String {
    format!("/lecture/{}", place + 1)
}

/// At the end: what these squares do not say, and what was noted of each question.
fn all_noted(read: &Read<'_>) -> Markup {
    let (around, lang) = (read.around, read.around.member.lang());
    let noted = around.items.iter().enumerate();
    let noted = noted.filter_map(|(place, item)| Some((item, said_at(around, place)?)));
    html! {
        p { (t!(lang, "result-at-least", count = read.published.at_least)) " " (t!(lang, "result-what-people-say")) " " (t!(lang, "result-no-cause")) }
        @for (item, note) in noted {
            section.survey-noted {
                h2 { (item.words.whole(lang)) }
                @for (field, words) in note.said() { div { strong { (field.label(lang)) } (prose::paragraphs(words)) } }
            }
        }
    }
}

fn form(around: &Around<'_>, place: usize, tried: &Tried) -> Form {
    let lang = around.member.lang();
    let wrong = |field: Field| tried.wrong(field).map(|problem| problem.sentence(lang));
    let lines = |field: Field| {
        let lines = TextArea::new(lang, field.name(), field.label(lang)).rows(2);
        let lines = lines.max(u32::try_from(LONGEST_NOTE).unwrap_or(u32::MAX));
        lines.value(tried.draft.text(field)).error(wrong(field))
    };
    Form::post(lang, path_of(around.member.community(), around.survey.id, &address(place)))
        .refusal(tried.refused.as_deref())
        .hidden(Field::Revision.name(), &tried.draft.revision)
        .field(lines(Field::Surprise))
        .field(lines(Field::Conclusion))
        .field(lines(Field::Plan))
        .deed(button::submit(t!(lang, "note-keep")).primary())
}

/// What somebody else noted meanwhile, and what was typed.
pub(crate) fn notes_conflict(around: &Around<'_>, place: usize, theirs: &Note, tried: &Tried) -> Markup {
    let (lang, there) = (around.member.lang(), Draft::of(Some(theirs)));
    let row = |field: Field| [field.label(lang), there.text(field).to_owned(), tried.draft.text(field).to_owned()];
    let title = t!(lang, "notes");
    let conflict = Conflict {
        lang,
        trail: above(around.member, Some(around.survey), &title),
        title: &title,
        rows: [Field::Surprise, Field::Conclusion, Field::Plan].map(row).to_vec(),
        saved: &path_of(around.member.community(), around.survey.id, &address(place)),
        form: form(around, place, tried).render(),
    };
    conflict.render()
}
