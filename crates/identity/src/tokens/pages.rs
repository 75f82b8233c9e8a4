//! The page « Jetons d’accès »: programs that act for oneself.

use forms::Tried;
use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Form, TextField};
use ui::{Icon, Lang, button, card, dates};

use super::web::{TOKENS, revoke_path};
use super::{Label, Listed};

/// The label of a new token as it was typed, and what is wrong with it.
pub(super) type Typed = Tried<String, Option<String>>;

/// The token that was just made, which is shown this once; the form; the list.
pub(super) fn body(lang: Lang, token: Option<&str>, typed: &Typed, (tokens, now): (&[Listed], i64)) -> Markup {
    html! {
        @if let Some(token) = token { (shown_once(lang, token)) }
        p { (t!(lang, "tokens-lead")) }
        (card::titled(&t!(lang, "tokens-new"), html! { (form(lang, typed)) }))
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

fn form(lang: Lang, typed: &Typed) -> Form {
    let label = TextField::new(lang, "nom", t!(lang, "tokens-label")).required().max(Label::LONGEST as u32);
    Form::post(lang, TOKENS)
        .refusal(typed.refused.as_deref())
        .field(label.hint(t!(lang, "tokens-label-hint")).value(&typed.draft).error(typed.wrong.as_deref()))
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
