//! The form that opens a community, and the preview of what will be there.

use maud::{Markup, html};
use platform::Instance;
use ui::form::{AnyField, Choices, Form, Select, TextArea, TextField};
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button, card, dates, layout};

use super::form::{OWN, Problems, ProgramProblem, Typed};
use super::{LONGEST_NAME, NewCommunity, Shipped};
use crate::program::{MeetingKind, PartOfMonth, PlannedMeeting, Program};
use crate::season;

/// Where the form posts to be read over.
pub(super) const PREVIEW: &str = "/communautes/nouvelle/apercu";
/// Where the preview posts to be changed.
pub(super) const AGAIN: &str = "/communautes/nouvelle/retouche";

/// How many months the list of starts offers.
const STARTS: u32 = 24;

pub(super) fn form(lang: Lang, typed: &Typed, problems: &Problems, now: i64) -> Page {
    let title = t!(lang, "new-title");
    let form = Form::post(lang, PREVIEW)
        .attribute("enctype", "multipart/form-data")
        .field(programs(lang, typed, problems.program.as_ref()))
        .part(html! { @if let Some(ProgramProblem::Mistakes(mistakes)) = &problems.program {
            ul.stack { @for mistake in mistakes { li { (mistake.sentence(lang)) } } }
        } })
        .field(starts(lang, typed, now).error(problems.start.as_ref().map(|refused| refused.sentence(lang))))
        .field(
            TextField::new(lang, "name", t!(lang, "new-name"))
                .hint(t!(lang, "new-name-hint"))
                .max(LONGEST_NAME as u32)
                .value(&typed.name)
                .error(problems.name.map(|problem| forms::text_problem(lang, problem))),
        )
        .part(own(lang, typed))
        .hidden("file-name", &typed.file_name)
        .deed(button::submit(t!(lang, "new-preview")).primary())
        .cancel("/communautes", &t!(lang, "cancel"));
    let below = html! { p { (t!(lang, "new-about")) } };
    Page::new(
        lang,
        title.clone(),
        Frame::Bare,
        layout::one_column(html! { (layout::header(None, &title, Some(below))) (form) }),
    )
}

fn programs(lang: Lang, typed: &Typed, problem: Option<&ProgramProblem>) -> Choices {
    let question = Choices::new(lang, "program", t!(lang, "new-program")).required().value(&typed.program);
    let shipped = Shipped::all().into_iter().fold(question, |question, each| {
        question.explained(&each.word, each.program.name.speaking(lang), each.program.description.speaking(lang))
    });
    shipped.explained(OWN, t!(lang, "new-own"), t!(lang, "new-own-hint")).error(problem.map(|problem| match problem {
        ProgramProblem::Unchosen => t!(lang, "new-unchosen"),
        ProgramProblem::Nothing => t!(lang, "new-nothing"),
        ProgramProblem::Mistakes(mistakes) => t!(lang, "new-mistakes", count = mistakes.len()),
    }))
}

/// What is rare, folded unless it is what was chosen: a program that does not come with Jasette.
fn own(lang: Lang, typed: &Typed) -> Markup {
    let is_chosen = typed.program == OWN;
    let source = TextArea::new(lang, "source", t!(lang, "new-source")).hint(t!(lang, "new-source-hint")).rows(6);
    let source = source.attribute("spellcheck", "false").value(if is_chosen { typed.text() } else { String::new() });
    html! {
        details open[is_chosen] {
            summary { (t!(lang, "new-own-fold")) }
            div.stack { (file(lang)) (source.render()) }
        }
    }
}

fn file(lang: Lang) -> Markup {
    html! {
        div.field {
            label for="file" { (t!(lang, "new-file")) }
            p.hint #file-hint { (t!(lang, "new-file-hint")) }
            input #file type="file" name="file" accept=".toml,application/toml,text/plain" aria-describedby="file-hint";
        }
    }
}

/// The coming months by their names; what was typed stays, even when it is no month.
fn starts(lang: Lang, typed: &Typed, now: i64) -> Select {
    let words: Vec<String> = months_from(now).collect();
    let usual: Vec<_> = Shipped::all().iter().filter_map(|each| each.program.season.usual_start).collect();
    // The first month to come in which a season usually starts.
    let suggested = || words.iter().find(|word| usual.iter().any(|usual| word.ends_with(&format!("-{usual:02}"))));
    let value = if typed.start.is_empty() { suggested().cloned().unwrap_or_default() } else { typed.start.clone() };
    let stray = (!value.is_empty() && !words.contains(&value)).then(|| value.clone());
    let list = Select::new(lang, "start", t!(lang, "new-start")).hint(t!(lang, "new-start-hint")).required();
    let list =
        words.iter().chain(&stray).fold(list, |list, word| list.option(word, season::month_in_words(lang, word)));
    list.value(value)
}

fn months_from(now: i64) -> impl Iterator<Item = String> {
    let first = dates::local(now).date().first_of_month();
    (0..STARTS).map(move |ahead| first.saturating_add(jiff::Span::new().months(ahead)).strftime("%Y-%m").to_string())
}

pub(super) fn preview(lang: Lang, new: &NewCommunity, typed: &Typed) -> Page {
    let program = &new.program;
    let first = program.schedule(new.start);
    let (trainings, meetings): (Vec<_>, Vec<_>) = first.iter().partition(|each| each.kind == MeetingKind::Training);
    let confirm = Form::post(lang, super::web::PATH)
        .attribute("enctype", "multipart/form-data")
        .hidden("program", &typed.program)
        .hidden("start", &typed.start)
        .hidden("name", &typed.name)
        .hidden("file-name", &typed.file_name)
        .part(html! { @if typed.program == OWN { textarea name="source" hidden { "\n" (typed.text()) } } })
        .deed(button::submit(t!(lang, "new-create")).primary().icon(Icon::Check))
        .deed(button::submit(t!(lang, "new-again")).action(AGAIN));
    let above = html! { (t!(lang, "new-preview-title")) };
    let body = html! {
        (layout::header(Some(above), &new.name, Some(html! { p { (program.description.speaking(lang)) } })))
        (card::titled(&t!(lang, "new-meetings", count = meetings.len()), schedule(lang, &meetings)))
        @if !trainings.is_empty() {
            (card::titled(&t!(lang, "new-trainings", count = trainings.len()), schedule(lang, &trainings)))
        }
        (capacity(lang, program))
        (charter(lang, program))
        (rooms(lang, program))
        (season::plan(lang, program, &season::Amounts::new()))
        @if let Some(model) = &program.logic_model { details { summary { (t!(lang, "season-title")) } div.stack { (season::logic_model(lang, model)) } } }
        (confirm)
    };
    Page::new(lang, t!(lang, "new-preview-title"), Frame::Bare, layout::one_column(body))
}

fn schedule(lang: Lang, meetings: &[&PlannedMeeting]) -> Markup {
    html! {
        p.soft.small { (t!(lang, "new-caption")) }
        ol { @for meeting in meetings { li {
            strong { (meeting.title.speaking(lang)) } br;
            (when(lang, meeting)) span.soft { " · " (dates::duration(lang, i64::from(meeting.minutes))) }
        } } }
    }
}

/// When it will be, as far as the program says: « début décembre 2026, date à déterminer ».
fn when(lang: Lang, meeting: &PlannedMeeting) -> String {
    if let Some(date) = meeting.date {
        let noon = dates::from_fields(&date.to_string(), "12:00").unwrap_or_default();
        return dates::long(lang, noon);
    }
    match (meeting.month, meeting.part) {
        (None, _) => t!(lang, "new-when-later"),
        (Some(month), part) => t!(lang, "new-when-month", part = word(part), month = season::month_name(lang, month)),
    }
}

const fn word(part: Option<PartOfMonth>) -> &'static str {
    match part {
        None => "whole",
        Some(part) => part.word(),
    }
}

fn charter(lang: Lang, program: &Program) -> Markup {
    card::titled(
        &t!(lang, "new-charter"),
        html! {
            @if let Some(preamble) = &program.charter.preamble { p { (preamble.speaking(lang)) } }
            ol { @for principle in &program.charter.principles {
                li { strong { (principle.title.speaking(lang)) } br; (principle.text.speaking(lang)) }
            } }
        },
    )
}

fn capacity(lang: Lang, program: &Program) -> Markup {
    let capacity = t!(lang, "season-capacity", min = program.capacity.min, max = program.capacity.max);
    card::titled(
        &t!(lang, "new-places"),
        html! { p { (capacity) } p.soft.small { (t!(lang, "new-places-means", max = program.capacity.max)) } },
    )
}

fn rooms(lang: Lang, program: &Program) -> Markup {
    card::titled(
        &t!(lang, "new-rooms"),
        html! {
            ul { @for room in &program.rooms { li {
                strong { "# " (room.name.speaking(lang)) }
                @if let Some(about) = &room.about { " " (about.speaking(lang)) }
            } } }
        },
    )
}

/// The form for the first time.
pub(super) fn empty(lang: Lang, instance: &Instance) -> Page {
    let typed =
        Typed { program: Shipped::all().first().map(|each| each.word.clone()).unwrap_or_default(), ..Typed::default() };
    form(lang, &typed, &Problems::default(), instance.clock.now())
}
