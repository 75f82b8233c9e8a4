//! The form that calls a follow-up meeting, and what its page says of who called it.

use communities::{Card, Membership};
use forms::{Key, text_problem};
use maud::{Markup, html};
use meetings::part::{Column, Piece};
use meetings::people::Call;
use meetings::scene::Scene;
use meetings::trail;
use ui::form::{AnyField, Checkbox, Form, TextArea, TextField};
use ui::{button, layout};

use super::web::Said;
use super::{Field, LONGEST_ABOUT, LONGEST_THEME};

/// Where a follow-up is called, inside a community.
pub(crate) const PAGE: &str = "/rencontres/suivi";

/// The form as it stands or as it was typed.
pub(super) struct Filled<'a> {
    pub(super) membership: &'a Membership,
    /// Those who can be wished.
    pub(super) members: Vec<&'a Card>,
    pub(super) said: &'a Said,
}

pub(super) fn body(filled: &Filled<'_>) -> Markup {
    let (lang, title) = (filled.membership.lang(), t!(filled.membership.lang(), "follow-up-title"));
    layout::one_column(html! {
        (trail::of_season(filled.membership, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "follow-up-words")) } })))
        (form(filled))
    })
}

fn form(filled: &Filled<'_>) -> Form {
    let (lang, said, draft) = (filled.membership.lang(), filled.said, &filled.said.draft);
    let wrong = |field| said.wrong(field).map(|problem| text_problem(lang, *problem));
    let theme = TextField::new(lang, Field::Theme.name(), t!(lang, "follow-up-theme")).value(&draft.theme).required();
    let about = TextArea::new(lang, Field::About.name(), t!(lang, "follow-up-about")).rows(3).value(&draft.about);
    Form::post(lang, filled.membership.community().path(PAGE))
        .hidden(Key::FIELD, Key::read(&draft.key).as_str())
        .refusal(said.refused.as_deref())
        .field(theme.max(LONGEST_THEME as u32).error(wrong(Field::Theme)))
        .field(about.max(LONGEST_ABOUT as u32).hint(t!(lang, "follow-up-about-hint")).error(wrong(Field::About)))
        .group(&t!(lang, "follow-up-wished"), filled.members.iter().map(|card| wish(filled, card)).collect())
        .part(html! { p.hint { (t!(lang, "follow-up-nobody")) } })
        .deed(button::submit(t!(lang, "follow-up-call")).primary())
        .cancel(&filled.membership.community().path("/rencontres"), &t!(lang, "set-leave"))
}

fn wish(filled: &Filled<'_>, card: &Card) -> Box<dyn AnyField> {
    let named = [card.name.as_str(), card.organization_beside()];
    let label = named.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let tick = Checkbox::new(filled.membership.lang(), Field::Wished.name(), label).sends(card.id.to_string());
    Box::new(
        tick.id(format!("{}-{}", Field::Wished.name(), card.id)).checked(filled.said.draft.wished().contains(&card.id)),
    )
}

/// Who called it and who is wished.
pub(super) fn panel(scene: &Scene, call: &Call, wished: &[i64]) -> Piece {
    let (lang, directory) = (scene.access.membership().lang(), &scene.directory);
    let names = directory.names(wished);
    Piece::new(
        Column::Beside,
        t!(lang, "follow-up-of"),
        html! {
            @if let Some(caller) = call.called_by { p { (t!(lang, "follow-up-called-by", name = directory.card(caller).name.as_str())) } }
            @if call.is_open { p { (t!(lang, "follow-up-open")) } }
            @else if !names.is_empty() { p { strong { (t!(lang, "follow-up-with")) } br; (names) } }
        },
    )
}
