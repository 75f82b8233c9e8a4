//! The profile page: what one tells, and to whom.

use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Choices, Form, TextArea, TextField};
use ui::{Icon, Lang, button, card};

use super::{LONGEST_TITLE, LONGEST_WORD, ProfileProblems, TypedProfile};
use crate::people::LONGEST_NAME;
use crate::web::{PROFILE, SIGN_OUT};
use crate::{deletion, sessions, tokens};

/// The form, what other slices add, and the way to the other personal pages.
pub(super) fn body(lang: Lang, form: &Form, parts: &[Markup]) -> Markup {
    html! {
        (form)
        @for part in parts { (part) }
        (card::titled(&t!(lang, "profile-account"), html! {
            div.deeds { (sessions::pages::link(lang)) (tokens::pages::link(lang)) }
            div.deeds { (button::deed(SIGN_OUT, &button::submit(t!(lang, "devices-sign-out")).icon(Icon::SignOut))) (deletion::link(lang)) }
        }))
    }
}

/// The form. `email` is the address, which is shown or hidden but not changed here.
pub(super) fn form(lang: Lang, email: &str, typed: &TypedProfile, problems: &ProfileProblems) -> Form {
    let said = |problem: Option<_>| problem.map(|problem| forms::text_problem(lang, problem));
    let name = TextField::new(lang, "nom", t!(lang, "profile-name")).required().autocomplete("name");
    Form::post(lang, PROFILE)
        .field(
            name.max(most(LONGEST_NAME))
                .hint(t!(lang, "profile-name-hint"))
                .value(&typed.name)
                .error(said(problems.name)),
        )
        .group(&t!(lang, "profile-title-group"), title_fields(lang, typed, said(problems.title)))
        .group(
            &t!(lang, "profile-exchange-group"),
            exchange_fields(lang, typed, [said(problems.offers), said(problems.seeks)]),
        )
        .group(&t!(lang, "profile-email-group"), vec![email_field(lang, email, typed)])
        .field(language_field(lang, typed).error(said(problems.lang)))
        .deed(button::submit(t!(lang, "profile-save")).primary())
}

fn title_fields(lang: Lang, typed: &TypedProfile, error: Option<String>) -> Vec<Box<dyn AnyField>> {
    let told = &typed.profile.title;
    let field = TextField::new(lang, "titre", t!(lang, "profile-own-title")).max(most(LONGEST_TITLE));
    vec![
        Box::new(field.hint(t!(lang, "profile-own-title-hint")).value(&told.text).error(error)),
        Box::new(show(lang, "montrer_titre", told.shared)),
    ]
}

fn exchange_fields(lang: Lang, typed: &TypedProfile, errors: [Option<String>; 2]) -> Vec<Box<dyn AnyField>> {
    let [offers_error, seeks_error] = errors;
    let (offers, seeks) = (&typed.profile.offers, &typed.profile.seeks);
    let offers_field = TextArea::new(lang, "offre", t!(lang, "profile-offers")).rows(3).max(most(LONGEST_WORD));
    let seeks_field = TextArea::new(lang, "cherche", t!(lang, "profile-seeks")).rows(3).max(most(LONGEST_WORD));
    vec![
        Box::new(offers_field.hint(t!(lang, "profile-offers-hint")).value(&offers.text).error(offers_error)),
        Box::new(show(lang, "montrer_offre", offers.shared)),
        Box::new(seeks_field.hint(t!(lang, "profile-seeks-hint")).value(&seeks.text).error(seeks_error)),
        Box::new(show(lang, "montrer_cherche", seeks.shared)),
    ]
}

fn email_field(lang: Lang, email: &str, typed: &TypedProfile) -> Box<dyn AnyField> {
    let label = t!(lang, "profile-show-email", email = email);
    Box::new(Checkbox::new(lang, "montrer_courriel", label).checked(typed.profile.email_shared))
}

fn show(lang: Lang, name: &str, shared: bool) -> Checkbox {
    Checkbox::new(lang, name, t!(lang, "profile-show")).checked(shared)
}

fn language_field(lang: Lang, typed: &TypedProfile) -> Choices {
    let field = Choices::new(lang, "langue", t!(lang, "profile-language")).value(&typed.lang);
    Lang::each().fold(field, |field, each| field.choice(each.code(), each.own_name()))
}

fn most(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
