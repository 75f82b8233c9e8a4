//! Where one writes. It works as a plain form; scripts send it without leaving the page and find its sentences in it.

use forms::Key;
use maud::html;
use ui::form::{AnyField, Checkbox, draft_said};
use ui::{Icon, Lang, Markup, button};

use crate::body::BodyProblem;
use crate::room::Room;

/// What the composer holds.
pub(crate) struct Composer {
    /// Where it sends.
    pub(crate) action: String,
    /// What is typed already.
    pub(crate) typed: String,
    /// Why it was given back.
    pub(crate) problem: Option<BodyProblem>,
    pub(crate) key: Key,
    /// The names of colleagues, a line each: theirs are no family's (`web/src/discretion.js`).
    pub(crate) known: String,
    /// Of an answer, whether it is said in the room too.
    pub(crate) answering: Option<bool>,
    /// Whether its author said that everybody of the room is to be told.
    pub(crate) everyone: bool,
}

/// The field that says an answer in the room too.
pub(crate) const ALSO_HERE: &str = "aussi";
/// The field that says that everybody of the room is to be told.
pub(crate) const EVERYONE: &str = "tout-le-salon";

impl Composer {
    /// Whether one writes in this room, or words that came too late to be said are given back all the same.
    pub(super) fn is_for(&self, room: &Room) -> bool {
        !room.is_archived() || self.problem.is_some()
    }

    fn label(&self, lang: Lang) -> String {
        if self.answering.is_some() { t!(lang, "your-answer") } else { t!(lang, "your-message") }
    }

    fn send(&self, lang: Lang) -> String {
        if self.answering.is_some() { t!(lang, "answer") } else { t!(lang, "send") }
    }
}

/// The composer.
pub(crate) fn composer(lang: Lang, composer: &Composer) -> Markup {
    let problem = composer.problem.map(|problem| problem.sentence(lang));
    html! {
        form #composer.composer method="post" action=(composer.action) data-names=(t!(lang, "names")) novalidate {
            input type="hidden" name="key" value=(composer.key.as_str());
            (field(lang, composer, problem.as_deref()))
            @if let Some(BodyProblem::AsksEveryone(_)) = composer.problem { (everyone(lang, composer.everyone)) }
            @if let Some(checked) = composer.answering { (also_here(lang, checked)) }
            (not_sent(lang))
            div.row {
                p #body-hint.soft.small {
                    (t!(lang, "your-message-hint")) " "
                    span data-shortcut hidden { (t!(lang, "shortcut")) }
                }
                span.end { (button::submit(composer.send(lang)).primary().icon(Icon::Send)) }
            }
        }
    }
}

/// The field without what a form puts above it: here each line is taken from the conversation.
fn field(lang: Lang, composer: &Composer, problem: Option<&str>) -> Markup {
    let label = composer.label(lang);
    let described = if problem.is_some() { "body-error body-hint" } else { "body-hint" };
    html! {
        div.field.wrong[problem.is_some()] {
            label.unseen for="body" { (label) }
            @if let Some(problem) = problem { p #body-error.error { (Icon::Warning) span { (problem) } } }
            textarea #body name="body" rows="1" data-draft data-discretion data-known=(composer.known) placeholder=(label)
                aria-describedby=(described) aria-invalid=[problem.map(|_| "true")] {
                // Browsers drop the first line break of a text area: they are given one to drop.
                "\n" (composer.typed)
            }
            (draft_said(lang, "body"))
        }
    }
}

/// An answer is read in its thread, and in the room too when its author says so.
fn also_here(lang: Lang, checked: bool) -> Markup {
    Checkbox::new(lang, ALSO_HERE, t!(lang, "also-here")).checked(checked).render()
}

/// A message that names everybody of the room waits for a word more.
fn everyone(lang: Lang, checked: bool) -> Markup {
    Checkbox::new(lang, EVERYONE, t!(lang, "everyone-yes")).checked(checked).render()
}

/// What scripts show when a sending failed.
fn not_sent(lang: Lang) -> Markup {
    html! {
        div.not-sent data-trouble role="alert" hidden {
            p.error { (Icon::Warning) span { (t!(lang, "not-sent")) } }
            (button::submit(t!(lang, "send-again")))
        }
    }
}
