//! Where one writes. It works as a plain form; scripts send it without leaving the page and find its sentences in it.

use maud::html;
use ui::form::{AnyField, TextArea};
use ui::{Icon, Lang, Markup, button};

use crate::body::BodyProblem;
use crate::send_key::SendKey;

/// What the composer holds.
pub(crate) struct Composer {
    /// Where it sends.
    pub(crate) action: String,
    /// What is typed already.
    pub(crate) typed: String,
    /// Why it was given back.
    pub(crate) problem: Option<BodyProblem>,
    pub(crate) key: SendKey,
    /// Whether this browser may keep what is typed until it is sent: not on a computer that others use.
    pub(crate) keeps_draft: bool,
}

/// The composer.
pub(crate) fn composer(lang: Lang, composer: &Composer) -> Markup {
    let field = TextArea::new(lang, "body", t!(lang, "your-message"))
        .rows(2)
        .value(composer.typed.as_str())
        .hint(t!(lang, "your-message-hint"))
        .error(composer.problem.map(|problem| problem.sentence(lang)));
    html! {
        form #composer.composer method="post" action=(composer.action) novalidate data-keeps-draft[composer.keeps_draft] {
            input type="hidden" name="key" value=(composer.key.as_str());
            (field.render())
            div.not-sent data-trouble role="alert" hidden {
                p.error { (Icon::Warning) span { (t!(lang, "not-sent")) } }
                (button::submit(t!(lang, "send-again")))
            }
            div.row {
                span.soft.small data-shortcut hidden { (t!(lang, "shortcut")) }
                span.end { (button::submit(t!(lang, "send")).primary().icon(Icon::Send)) }
            }
        }
    }
}
