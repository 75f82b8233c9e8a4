//! The page « Jetons d’accès »: programs that act for oneself.

use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Form, TextField};
use ui::{Icon, Lang, button, card, dates};

use super::web::{TOKENS, revoke_path};
use super::{Label, Listed};

/// What the page shows besides the list.
#[derive(Default)]
pub(super) struct Made<'a> {
    /// The token that was just made: it is shown this once.
    pub(super) token: Option<&'a str>,
    pub(super) label: &'a str,
    pub(super) error: Option<String>,
    pub(super) refusal: Option<String>,
}

/// The new token, the form, the list.
pub(super) fn body(lang: Lang, tokens: &[Listed], made: &Made<'_>, now: i64) -> Markup {
    html! {
        @if let Some(token) = made.token { (shown_once(lang, token)) }
        p { (t!(lang, "tokens-lead")) }
        (card::titled(&t!(lang, "tokens-new"), html! { (form(lang, made)) }))
        @for token in tokens { (one(lang, token, now)) }
    }
}

fn shown_once(lang: Lang, token: &str) -> Markup {
    card::titled(
        &t!(lang, "tokens-made"),
        html! {
            p { (t!(lang, "tokens-once")) }
            p { code { (token) } }
        },
    )
}

fn form(lang: Lang, made: &Made<'_>) -> Form {
    let most = u32::try_from(Label::LONGEST).unwrap_or(u32::MAX);
    let label = TextField::new(lang, "nom", t!(lang, "tokens-label")).required().max(most);
    Form::post(lang, TOKENS)
        .refusal(made.refusal.as_deref())
        .field(label.hint(t!(lang, "tokens-label-hint")).value(made.label).error(made.error.as_deref()))
        .deed(button::submit(t!(lang, "tokens-create")).primary().icon(Icon::Key))
}

fn one(lang: Lang, token: &Listed, now: i64) -> Markup {
    let used = match token.used_at {
        Some(at) => t!(lang, "tokens-used", day = dates::relative(lang, at, now)),
        None => t!(lang, "tokens-never-used"),
    };
    let which = t!(lang, "tokens-revoke-which", label = token.label.as_str());
    card::titled(
        &token.label,
        html! {
            p.soft { (t!(lang, "tokens-since", day = dates::relative(lang, token.created_at, now))) }
            p.soft { (used) }
            div { (button::deed(&revoke_path(token.id), &button::submit(t!(lang, "tokens-revoke")).danger().spoken(which))) }
        },
    )
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(TOKENS, t!(lang, "tokens-title")).icon(Icon::Key)
}
