//! The profile page: what one tells, and to whom.

use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Choices, Form, TextArea, TextField};
use ui::{Icon, Lang, button, card};

use super::typed::{Draft, Field, Wrong};
use super::{LONGEST_TITLE, LONGEST_WORD};
use crate::paths::{PROFILE, SIGN_OUT};
use crate::people::LONGEST_NAME;
use crate::{authenticator, deletion, passkeys, sessions, tokens};

/// The form, what other slices add, and the way to the other personal pages, that of passkeys where browsers offer them.
pub(super) fn body(lang: Lang, form: &Form, parts: &[Markup], keys: bool) -> Markup {
    html! {
        (form)
        @for part in parts { (part) }
        (card::titled(&t!(lang, "profile-account"), html! {
            div.deeds {
                (sessions::pages::link(lang))
                @if keys { (passkeys::pages::link(lang)) }
                (authenticator::pages::link(lang))
                (tokens::pages::link(lang))
            }
            div.deeds { (button::deed(SIGN_OUT, &button::submit(t!(lang, "devices-sign-out")).icon(Icon::SignOut))) (deletion::link(lang)) }
        }))
    }
}

/// The form. `email` is the address, which is shown or hidden but not changed here.
pub(super) fn form(lang: Lang, email: &str, typed: &Draft, wrong: &Wrong) -> Form {
    let said = |problem: Option<_>| problem.map(|problem| forms::text_problem(lang, problem));
    let name = TextField::new(lang, Field::Name.name(), t!(lang, "profile-name")).required().autocomplete("name");
    Form::post(lang, PROFILE)
        .field(
            name.max(LONGEST_NAME as u32)
                .hint(t!(lang, "profile-name-hint"))
                .value(&typed.name)
                .error(said(wrong.name)),
        )
        .group(&t!(lang, "profile-title-group"), title_fields(lang, typed, said(wrong.title)))
        .group(
            &t!(lang, "profile-exchange-group"),
            exchange_fields(lang, typed, [said(wrong.offers), said(wrong.seeks)]),
        )
        .group(&t!(lang, "profile-email-group"), vec![email_field(lang, email, typed)])
        .field(language_field(lang, typed).error(said(wrong.lang)))
        .deed(button::submit(t!(lang, "profile-save")).primary())
}

fn title_fields(lang: Lang, typed: &Draft, error: Option<String>) -> Vec<Box<dyn AnyField>> {
    let field = TextField::new(lang, Field::Title.name(), t!(lang, "profile-own-title")).max(LONGEST_TITLE as u32);
    vec![
        Box::new(field.hint(t!(lang, "profile-own-title-hint")).value(&typed.title).error(error)),
        Box::new(show(lang, Field::TitleShared.name(), typed.title_shared)),
    ]
}

fn exchange_fields(lang: Lang, typed: &Draft, errors: [Option<String>; 2]) -> Vec<Box<dyn AnyField>> {
    let [offers_error, seeks_error] = errors;
    let offers_field =
        TextArea::new(lang, Field::Offers.name(), t!(lang, "profile-offers")).rows(3).max(LONGEST_WORD as u32);
    let seeks_field =
        TextArea::new(lang, Field::Seeks.name(), t!(lang, "profile-seeks")).rows(3).max(LONGEST_WORD as u32);
    vec![
        Box::new(offers_field.hint(t!(lang, "profile-offers-hint")).value(&typed.offers).error(offers_error)),
        Box::new(show(lang, Field::OffersShared.name(), typed.offers_shared)),
        Box::new(seeks_field.hint(t!(lang, "profile-seeks-hint")).value(&typed.seeks).error(seeks_error)),
        Box::new(show(lang, Field::SeeksShared.name(), typed.seeks_shared)),
    ]
}

fn email_field(lang: Lang, email: &str, typed: &Draft) -> Box<dyn AnyField> {
    let label = t!(lang, "profile-show-email", email = email);
    Box::new(Checkbox::new(lang, Field::EmailShared.name(), label).checked(typed.email_shared))
}

fn show(lang: Lang, name: &str, shared: bool) -> Checkbox {
    Checkbox::new(lang, name, t!(lang, "profile-show")).checked(shared)
}

fn language_field(lang: Lang, typed: &Draft) -> Choices {
    Choices::new(lang, Field::Lang.name(), t!(lang, "profile-language")).value(&typed.lang).languages()
}
