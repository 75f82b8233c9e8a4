//! The form that calls a follow-up meeting, and what its page says of who called it.

use communities::{Card, Membership};
use forms::Key;
use maud::{Markup, html};
use ui::form::{AnyField, Checkbox, Form, TextArea, TextField};
use ui::{breadcrumb, button, card, layout};

use super::{LONGEST_ABOUT, LONGEST_THEME};
use meetings::people::Call;
use meetings::scene::Scene;

/// Where a follow-up is called, inside a community.
pub(crate) const PAGE: &str = "/rencontres/suivi";

/// The names of the fields.
pub(super) mod fields {
    pub(in crate::follow_ups) const THEME: &str = "theme";
    pub(in crate::follow_ups) const ABOUT: &str = "mots";
    pub(in crate::follow_ups) const WISHED: &str = "personne";
}

/// The form as it stands or as it was typed.
pub(super) struct Filled<'a> {
    pub(super) membership: &'a Membership,
    /// Those who can be wished.
    pub(super) members: Vec<&'a Card>,
    pub(super) theme: &'a str,
    pub(super) about: &'a str,
    pub(super) wished: Vec<i64>,
    pub(super) key: Key,
    pub(super) wrong: (Option<String>, Option<String>),
    pub(super) refusal: Option<String>,
}

pub(super) fn body(filled: &Filled<'_>) -> Markup {
    let (lang, title) = (filled.membership.lang(), t!(filled.membership.lang(), "follow-up-title"));
    let season = filled.membership.community().path("/rencontres");
    layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &[(&season, &t!(lang, "meetings"))], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "follow-up-words")) } })))
        (form(filled, &season))
    })
}

fn form(filled: &Filled<'_>, season: &str) -> Form {
    let lang = filled.membership.lang();
    let (wrong_theme, wrong_about) = filled.wrong.clone();
    let theme = TextField::new(lang, fields::THEME, t!(lang, "follow-up-theme")).value(filled.theme).required();
    let about = TextArea::new(lang, fields::ABOUT, t!(lang, "follow-up-about")).rows(3).value(filled.about);
    Form::post(lang, filled.membership.community().path(PAGE))
        .hidden(Key::FIELD, filled.key.as_str())
        .refusal(filled.refusal.clone())
        .field(theme.max(LONGEST_THEME as u32).error(wrong_theme))
        .field(about.max(LONGEST_ABOUT as u32).hint(t!(lang, "follow-up-about-hint")).error(wrong_about))
        .group(&t!(lang, "follow-up-wished"), filled.members.iter().map(|card| wish(filled, card)).collect())
        .part(html! { p.hint { (t!(lang, "follow-up-nobody")) } })
        .deed(button::submit(t!(lang, "follow-up-call")).primary())
        .cancel(season, &t!(lang, "set-leave"))
}

fn wish(filled: &Filled<'_>, card: &Card) -> Box<dyn AnyField> {
    let named = [card.name.as_str(), card.organization.as_str()];
    let label = named.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let tick = Checkbox::new(filled.membership.lang(), fields::WISHED, label).sends(card.id.to_string());
    Box::new(tick.id(format!("{}-{}", fields::WISHED, card.id)).checked(filled.wished.contains(&card.id)))
}

/// Who called it and who is wished.
pub(super) fn panel(scene: &Scene, call: &Call, wished: &[i64]) -> Markup {
    let (lang, directory) = (scene.access.membership().lang(), &scene.directory);
    let names: Vec<&str> = wished.iter().map(|person| directory.card(*person).name.as_str()).collect();
    card::titled(
        &t!(lang, "follow-up-of"),
        html! {
            @if let Some(caller) = call.called_by { p { (t!(lang, "follow-up-called-by", name = directory.card(caller).name.as_str())) } }
            @if call.is_open { p { (t!(lang, "follow-up-open")) } }
            @else if !names.is_empty() { p { strong { (t!(lang, "follow-up-with")) } br; (names.join(", ")) } }
        },
    )
}
