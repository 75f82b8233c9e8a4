//! Where one writes. It works as a plain form; scripts send it without leaving the page and find its sentences in it.

use forms::Key;
use maud::html;
use ui::form::draft_said;
use ui::{Icon, Lang, Markup, button};

use crate::body::BodyProblem;

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
}

/// The composer.
pub(crate) fn composer(lang: Lang, composer: &Composer) -> Markup {
    let problem = composer.problem.map(|problem| problem.sentence(lang));
    html! {
        form #composer.composer method="post" action=(composer.action) novalidate {
            input type="hidden" name="key" value=(composer.key.as_str());
            (field(lang, composer, problem.as_deref()))
            (not_sent(lang))
            div.row {
                p #body-hint.soft.small {
                    (t!(lang, "your-message-hint")) " "
                    span data-shortcut hidden { (t!(lang, "shortcut")) }
                }
                span.end { (button::submit(t!(lang, "send")).primary().icon(Icon::Send)) }
            }
        }
    }
}

/// The field without what a form puts above it: here each line is taken from the conversation.
fn field(lang: Lang, composer: &Composer, problem: Option<&str>) -> Markup {
    let described = if problem.is_some() { "body-error body-hint" } else { "body-hint" };
    html! {
        div.field.wrong[problem.is_some()] {
            label.unseen for="body" { (t!(lang, "your-message")) }
            @if let Some(problem) = problem { p #body-error.error { (Icon::Warning) span { (problem) } } }
            textarea #body name="body" rows="1" data-draft data-discretion data-known=(composer.known) placeholder=(t!(lang, "your-message"))
                aria-describedby=(described) aria-invalid=[problem.map(|_| "true")] {
                // Browsers drop the first line break of a text area: they are given one to drop.
                "\n" (composer.typed)
            }
            (draft_said(lang, "body"))
        }
    }
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
