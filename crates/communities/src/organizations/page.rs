//! The page where a person says which organisation they work for.

use maud::{Markup, html};
use ui::form::Form;
use ui::notice::Notice;
use ui::shell::{Frame, Page};
use ui::{Lang, button, card, layout};

use super::{Organization, Said, field, known};

/// What stands in the form.
pub(super) struct Filled<'a> {
    pub(super) typed: &'a str,
    pub(super) problem: Option<String>,
    pub(super) known: &'a [Organization],
    pub(super) notice: Option<Notice>,
}

/// What the profile page shows of it.
pub(super) fn part(lang: Lang, said: Option<&Said>) -> Markup {
    let (words, deed) = match said {
        Some(said) => (said.name.clone(), t!(lang, "organization-change")),
        None => (t!(lang, "organization-none"), t!(lang, "organization-say")),
    };
    card::titled(
        &t!(lang, "organization-title"),
        html! {
            p { (words) }
            @if said.is_some_and(|said| !said.is_vouched) { p.soft { (t!(lang, "organization-claimed")) } }
            p { (button::link(super::web::PATH, deed)) }
        },
    )
}

pub(super) fn page(lang: Lang, frame: Frame, filled: Filled<'_>) -> Page {
    let title = t!(lang, "organization-title");
    let form = Form::post(lang, super::web::PATH)
        .field(field(lang, "organization").value(filled.typed).error(filled.problem))
        .part(known(filled.known))
        .deed(button::submit(t!(lang, "organization-save")).primary())
        .cancel(crate::frame::PROFILE, &t!(lang, "organization-back"));
    let below = html! { p { (t!(lang, "organization-why")) } };
    let body = layout::one_column(html! { (layout::header(None, &title, Some(below))) (form) });
    Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you")).notice(filled.notice)
}
