//! The pages for whoever holds a code: where it is typed, and what is said of an attestation. The name on it is never told; whoever
//! types it learns whether it is that one.

use maud::{Markup, Render, html};
use ui::form::{Form, TextField};
use ui::notice::{Notice, Tone};
use ui::{Icon, Lang, button, dates, facts, layout};

use super::all::standing;
use crate::DOOR;
use crate::model::Attestation;

/// The field of the code.
pub(crate) const CODE: &str = "code";
/// The field of the name.
pub(crate) const NAME: &str = "nom";

/// What is answered to a name.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Nothing was asked.
    Unasked,
    /// No name was typed.
    Empty,
    /// Whether this is the name that stands on it.
    Name(String, bool),
}

/// The page where a code is typed; `typed` is one that leads to nothing.
pub(crate) fn door(lang: Lang, typed: Option<&str>) -> Markup {
    let field = TextField::new(lang, CODE, t!(lang, "door-code"))
        .required()
        .hint(t!(lang, "door-code-hint"))
        .attribute("autocapitalize", "none")
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .value(typed.unwrap_or_default())
        .error(typed.map(|_| t!(lang, "door-nothing")));
    let form = Form::post(lang, DOOR).field(field).deed(button::submit(t!(lang, "door-do")).primary().icon(Icon::Key));
    layout::one_column(html! {
        (layout::header(None, &t!(lang, "door-title"), Some(html! { p { (t!(lang, "door-lead")) } })))
        (form)
    })
}

/// What is said of one.
pub(crate) fn asked(lang: Lang, each: &Attestation, answer: &Answer) -> Markup {
    let said = match each.revoked_at {
        None => html! { p { strong { (t!(lang, "door-in-force")) } } },
        Some(at) => Notice::new(lang, Tone::Warning, t!(lang, "door-revoked", day = dates::long(lang, at))).render(),
    };
    let facts = [
        (t!(lang, "fact-of"), html! { strong { (each.title) } }),
        (t!(lang, "fact-days"), html! { (each.days(lang)) }),
        (t!(lang, "fact-hours"), html! { (each.hours(lang)) }),
        (t!(lang, "fact-signed"), html! { (each.signature()) }),
        (t!(lang, "fact-issued"), html! { (dates::said(each.issued_at, &dates::long(lang, each.issued_at))) }),
    ];
    layout::one_column(html! {
        (layout::header(Some(standing(lang, each)), &t!(lang, "door-title"), None))
        (said)
        (facts::definitions(&facts))
        (name(lang, each, answer))
        div.row { (button::link(DOOR, t!(lang, "door-another")).quiet()) }
    })
}

fn name(lang: Lang, each: &Attestation, answer: &Answer) -> Markup {
    let typed = if let Answer::Name(typed, _) = answer { typed.as_str() } else { "" };
    let wrong = matches!(answer, Answer::Empty).then(|| t!(lang, "door-no-name"));
    let field =
        TextField::new(lang, NAME, t!(lang, "door-name")).required().hint(t!(lang, "door-name-hint")).value(typed);
    let field = field.attribute("autocomplete", "off").error(wrong);
    let form = Form::post(lang, each.door()).field(field).deed(button::submit(t!(lang, "door-name-do")));
    let said = match answer {
        Answer::Unasked | Answer::Empty => None,
        Answer::Name(_, true) => Some(t!(lang, "door-name-yes")),
        Answer::Name(_, false) => Some(t!(lang, "door-name-no")),
    };
    html! { h2 { (t!(lang, "door-whose")) } @if let Some(said) = said { p role="status" { strong { (said) } } } (form) }
}
