//! The page of the templates, and the form by which an agenda becomes one.

use communities::Membership;
use maud::{Markup, html};
use meetings::access::MeetingAccess;
use meetings::trail;
use ui::form::{Form, TextField};
use ui::{Icon, Lang, button, card, dates, empty, layout};

use super::{LONGEST_NAME, Template};

/// The name of the field.
pub(super) const NAME: &str = "modele";

/// « En faire un modèle »: the form, on the page of the agenda.
pub(crate) fn keep(access: &MeetingAccess, typed: &str, problem: Option<&str>) -> Markup {
    let lang = access.membership().lang();
    let name = TextField::new(lang, NAME, t!(lang, "template-field-name"))
        .value(typed)
        .max(LONGEST_NAME as u32)
        .hint(t!(lang, "template-field-name-hint"))
        .error(problem);
    let form = Form::post(lang, access.path("/ordre-du-jour/modele"))
        .field(name)
        .deed(button::submit(t!(lang, "template-keep")));
    html! { (form) }
}

pub(super) fn all(membership: &Membership, templates: &[Template]) -> Markup {
    let (lang, title) = (membership.lang(), t!(membership.lang(), "templates-title"));
    html! {
        (trail::of_season(membership, &[], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "templates-words")) } })))
        @if templates.is_empty() { (empty::empty_state(&t!(lang, "templates-none"), None)) }
        div.cards { @for template in templates { (one(membership, template)) } }
    }
}

fn one(membership: &Membership, template: &Template) -> Markup {
    let (lang, name) = (membership.lang(), template.name.speaking(membership.lang()));
    card::titled(
        name,
        html! {
            @if let Some(kind) = template.fits { p.soft.small { (kind.name(lang)) " · " (dates::duration(lang, template.minutes())) } }
            @else { p.soft.small { (dates::duration(lang, template.minutes())) } }
            ul { @for block in &template.blocks {
                li { (block.title.speaking(lang)) " " span.soft { (dates::duration(lang, block.minutes)) } }
            } }
            (removal(lang, membership, template))
        },
    )
}

/// It can be put back, so nothing asks once more.
fn removal(lang: Lang, membership: &Membership, template: &Template) -> Markup {
    let action = membership.community().path(&format!("/modeles/{}/retrait", template.id));
    let name = template.name.speaking(lang);
    let spoken = t!(lang, "template-remove-spoken", name = name);
    button::deed(&action, &button::submit(t!(lang, "template-remove")).quiet().spoken(spoken).icon(Icon::Delete))
}
