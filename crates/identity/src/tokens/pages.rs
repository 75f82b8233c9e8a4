//! The page « Jetons d’accès »: programs that act for oneself.

use forms::{Tried, text_problem};
use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Choices, Form, Select, TextField};
use ui::{Icon, Lang, button, card, dates};

use super::terms::{Draft, Field, Wrong};
use super::web::{TOKENS, revoke_path};
use super::{Label, Lasting, Listed, Reach};
use crate::links::Place;

/// The form of a new token as it was typed, and what is wrong with it.
pub(super) type Typed = Tried<Draft, Wrong>;

/// What the page shows.
pub(super) struct Shown<'a> {
    /// The token that was just made, which is shown this once.
    pub(super) token: Option<&'a str>,
    /// The form.
    pub(super) typed: &'a Typed,
    /// The viewer's tokens.
    pub(super) tokens: &'a [Listed],
    /// Their communities.
    pub(super) places: &'a [Place],
    /// Now, in milliseconds UTC.
    pub(super) now: i64,
}

/// The token that was just made, the form, the list.
pub(super) fn body(lang: Lang, shown: &Shown<'_>) -> Markup {
    html! {
        @if let Some(token) = shown.token { (shown_once(lang, token)) }
        p { (t!(lang, "tokens-lead")) }
        (card::titled(&t!(lang, "tokens-new"), html! { (form(lang, shown)) }))
        @for token in shown.tokens { (one(lang, token, shown)) }
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

fn form(lang: Lang, shown: &Shown<'_>) -> Form {
    let Shown { typed, places, .. } = shown;
    let wrong = |field| typed.wrong(field).map(|problem| text_problem(lang, *problem));
    let Draft { label, lasting, reach, community } = &typed.draft;
    let name = TextField::new(lang, Field::Label.name(), Field::Label.label(lang)).required();
    let name = name.max(Label::LONGEST as u32).hint(t!(lang, "tokens-label-hint"));
    let lasts = Lasting::ALL
        .iter()
        .fold(Choices::new(lang, Field::Lasting.name(), Field::Lasting.label(lang)), |question, each| {
            question.choice(each.code(), each.name(lang))
        });
    let reaches =
        Reach::ALL.iter().fold(Choices::new(lang, Field::Reach.name(), Field::Reach.label(lang)), |question, each| {
            question.choice(each.code(), each.name(lang))
        });
    let everywhere =
        Select::new(lang, Field::Where.name(), Field::Where.label(lang)).option("", t!(lang, "tokens-everywhere"));
    let place = places.iter().fold(everywhere, |list, place| list.option(place.id.to_string(), &place.name));
    Form::post(lang, TOKENS)
        .refusal(typed.refused.as_deref())
        .field(name.value(label).error(wrong(Field::Label)))
        .field(reaches.value(reach).error(wrong(Field::Reach)))
        .field(place.value(community).error(wrong(Field::Where)))
        .field(lasts.value(lasting).error(wrong(Field::Lasting)))
        .deed(button::submit(t!(lang, "tokens-create")).primary().icon(Icon::Key))
}

fn one(lang: Lang, token: &Listed, shown: &Shown<'_>) -> Markup {
    let now = shown.now;
    let used = match token.used_at {
        Some(at) => t!(lang, "tokens-used", day = dates::relative(lang, at, now)),
        None => t!(lang, "tokens-never-used"),
    };
    let end = dates::relative(lang, token.expires_at, now);
    let ends =
        if token.expires_at > now { t!(lang, "tokens-ends", day = end) } else { t!(lang, "tokens-ended", day = end) };
    let which = t!(lang, "tokens-revoke-which", label = token.label.as_str());
    card::titled(
        &token.label,
        html! {
            p { (token.reach.name(lang)) " · " (place_of(lang, token, shown.places)) }
            p.soft { (t!(lang, "tokens-since", day = dates::relative(lang, token.created_at, now))) " · " (ends) }
            p.soft { (used) }
            div { (button::deed(&revoke_path(token.id), &button::submit(t!(lang, "tokens-revoke")).danger().spoken(which))) }
        },
    )
}

fn place_of(lang: Lang, token: &Listed, places: &[Place]) -> String {
    let Some(only) = token.community_id else { return t!(lang, "tokens-everywhere") };
    let place = places.iter().find(|place| place.id == only);
    place.map_or_else(|| t!(lang, "tokens-nowhere"), |place| place.name.clone())
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(TOKENS, t!(lang, "tokens-title")).icon(Icon::Key)
}
