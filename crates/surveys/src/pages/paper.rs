//! A survey on paper: the blank page to print, and the form by which a filled one is entered.

use communities::Membership;
use identity::device;
use maud::{Markup, Render, html};
use ui::form::Form;
use ui::{Lang, button, layout};

use super::asked::{Asked, Said, Step};
use super::{above, path_of};
use crate::answer::{STEP, THEN};
use crate::item::{Item, Kind, five};
use crate::model::{Mode, Survey};

/// The blank page.
pub(crate) fn paper(member: &Membership, survey: &Survey, items: &[Item]) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "survey-print"));
    let twice: Vec<&Item> = items.iter().filter(|item| survey.asks_twice(item)).collect();
    html! {
        div.off-paper { (above(member, Some(survey), &title)) p { (t!(lang, "paper-how")) } }
        section.paper {
            h1 { (survey.title) }
            p { (t!(lang, "answer-promise")) " " (t!(lang, "answer-rule")) }
            @if survey.mode == Mode::Back { h2 { (t!(lang, "answer-today")) } }
            (blanks(lang, items, &items.iter().collect::<Vec<_>>()))
        }
        @if survey.mode == Mode::Back {
            section.paper.other-side {
                h2 { (t!(lang, "answer-then")) }
                p { (t!(lang, "answer-then-lead")) }
                (blanks(lang, items, &twice))
            }
        }
    }
}

/// The questions, those of one table together.
fn blanks(lang: Lang, items: &[Item], asked: &[&Item]) -> Markup {
    let tables = asked.chunk_by(|one, next| one.words.shares_table(&next.words));
    html! { ol { @for rows in tables { @match rows {
        [item] if item.words.heading.fr.is_empty() => (blank(lang, (items, item))),
        rows => (table(lang, rows)),
    } } } }
}

/// A row for each question, a box for each step.
fn table(lang: Lang, rows: &[&Item]) -> Markup {
    let heading = rows.first().map(|item| item.words.heading.speaking(lang)).unwrap_or_default();
    html! { li {
        table.paper-table {
            thead { tr { th scope="col" { (heading) } @for step in five(lang) { th scope="col" { (step) } } } }
            tbody { @for item in rows { tr {
                th scope="row" { (item.words.said(lang)) }
                @for _ in five(lang) { td { span.paper-box {} } }
            } } }
        }
    } }
}

fn blank(lang: Lang, (items, item): (&[Item], &Item)) -> Markup {
    let boxes: Vec<String> = match item.words.kind {
        Kind::Five => five(lang).to_vec(),
        Kind::Ten => (0..=10).map(|step| step.to_string()).collect(),
        Kind::One | Kind::Several => item.words.choices(lang).into_iter().map(str::to_owned).collect(),
        Kind::Number | Kind::Line | Kind::Text => Vec::new(),
    };
    html! { li {
        (item.words.said(lang))
        @if let Some(condition) = item.condition { p.soft.small { (condition.said(lang, items)) } }
        @if boxes.is_empty() { div.paper-line.long[item.words.kind == Kind::Text] {} }
        @else { div.paper-boxes { @for word in boxes { span { span.paper-box {} (word) } } } }
    } }
}

/// The page on which a paper ballot is entered, one after the other.
pub(crate) fn ballot(member: &Membership, survey: &Survey, items: &[Item], (device, said): (&str, &Said)) -> Markup {
    let (lang, title) = (member.lang(), t!(member.lang(), "survey-enter"));
    let (step, path) = (if survey.mode == Mode::Back { Step::Both } else { Step::Today }, |rest| {
        path_of(member.community(), survey.id, rest)
    });
    let form = Form::post(lang, path("/bulletin"))
        .attribute("autocomplete", "off")
        .refusal(said.refused.as_deref())
        .hidden(device::FIELD, device)
        .hidden(STEP, THEN);
    let form = Asked { lang, survey, items, said }.fields(form, step);
    let form =
        form.deed(button::submit(t!(lang, "ballot-keep")).primary()).cancel(&path(""), &t!(lang, "ballot-leave"));
    layout::one_column(html! {
        (layout::header(Some(above(member, Some(survey), &title)), &title, Some(html! { p { (t!(lang, "ballot-how")) } })))
        div.survey-form { (form.render()) }
    })
}
