//! The page « Clés d’accès », and the button that shows one at the door. A browser without scripts has no passkeys: what needs
//! one is hidden until the script that speaks to the device shows it.

use forms::{Tried, text_problem};
use maud::{Markup, html};
use platform::text::TextProblem;
use ui::button::Button;
use ui::form::{Checkbox, Form, TextField};
use ui::{Icon, Lang, assets, button, card, dates};

use super::web::{LONGEST_NAME, QUESTION, removal_path};
use super::{Listed, PATH};
use crate::own_pages::others;

/// Where the device's answer is posted.
pub(crate) const ANSWER: &str = "reponse";
/// The box that makes a session short, beside the button at the door.
pub(crate) const SHARED: &str = "partage-cle";

/// The name of a new passkey as it was typed, and what is wrong with it.
pub(super) type Typed = Tried<String, Option<TextProblem>>;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) typed: &'a Typed,
    pub(super) keys: &'a [Listed],
    /// Whether browsers offer passkeys at this address.
    pub(super) offered: bool,
    /// Now, in milliseconds UTC.
    pub(super) now: i64,
    /// Whether one was just removed.
    pub(super) removed: bool,
}

/// The passkeys, and the form of a new one.
pub(super) fn body(lang: Lang, shown: &Shown<'_>) -> Markup {
    html! {
        p { (t!(lang, "keys-lead")) }
        @for key in shown.keys { (one(lang, key, shown.now)) }
        @if shown.offered { (new(lang, shown.typed)) } @else { p { (t!(lang, "keys-not-offered")) } }
        @if shown.removed || !shown.keys.is_empty() { (others(lang)) }
    }
}

fn one(lang: Lang, key: &Listed, now: i64) -> Markup {
    let used = match key.used_at {
        Some(at) => t!(lang, "keys-used", day = dates::relative(lang, at, now)),
        None => t!(lang, "keys-never-used"),
    };
    let remove = button::submit(t!(lang, "keys-remove")).danger();
    let remove = remove.spoken(t!(lang, "keys-remove-which", key = key.name.as_str()));
    card::titled(
        &key.name,
        html! {
            p.soft { (t!(lang, "keys-since", day = dates::relative(lang, key.created_at, now))) " · " (used) }
            div { (button::deed(&removal_path(key.id), &remove)) }
        },
    )
}

fn new(lang: Lang, typed: &Typed) -> Markup {
    let name = TextField::new(lang, "nom", t!(lang, "keys-name")).required().max(LONGEST_NAME as u32);
    let name = name.hint(t!(lang, "keys-name-hint")).value(&typed.draft);
    let form = Form::post(lang, PATH)
        .refusal(typed.refused.as_deref())
        .field(name.error(typed.wrong.map(|problem| text_problem(lang, problem))))
        .hidden(ANSWER, "")
        .deed(button::submit(t!(lang, "keys-add")).primary().icon(Icon::Key));
    html! {
        noscript { p { (t!(lang, "keys-no-script")) } }
        (spoken_to(lang, ("new", QUESTION), card::titled(&t!(lang, "keys-new"), html! { (form) })))
    }
}

/// The button at the door, which leads to this page afterwards.
pub(crate) fn door(lang: Lang, (question, action): (&'static str, &'static str), back: &str) -> Markup {
    let shared = Checkbox::new(lang, SHARED, t!(lang, "shared-computer"));
    let form = Form::post(lang, action)
        .field(shared)
        .hidden("suite", back)
        .hidden(ANSWER, "")
        .deed(button::submit(t!(lang, "keys-enter")).icon(Icon::Key));
    spoken_to(lang, ("shown", question), html! { div.card.stack { p { (t!(lang, "keys-enter-how")) } (form) } })
}

/// A form of which the script fills the answer: it asks the question, and the device.
fn spoken_to(lang: Lang, (what, question): (&str, &str), form: Markup) -> Markup {
    html! {
        div.stack hidden data-passkey=(what) data-question=(question) {
            (form)
            p role="alert" data-failed hidden { (t!(lang, "keys-failed")) }
        }
        @if let Some(script) = assets::find("passkeys.js") { script src=(script) defer {} }
    }
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(PATH, t!(lang, "keys-title")).icon(Icon::Key)
}
