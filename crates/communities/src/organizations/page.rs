//! The page where a person says which organisation they work for.

use maud::{Markup, html};
use ui::form::Form;
use ui::notice::Notice;
use ui::shell::{Frame, Page};
use ui::{Lang, button, layout};

use super::{Organization, field, known};
/// What stands in the form.
pub(super) struct Filled<'a> {
    pub(super) typed: &'a str,
    pub(super) problem: Option<String>,
    pub(super) known: &'a [Organization],
    pub(super) notice: Option<Notice>,
}

pub(super) fn page(lang: Lang, filled: Filled<'_>) -> Markup {
    let title = t!(lang, "organization-title");
    let form = Form::post(lang, super::web::PATH)
        .field(field(lang, "organization").value(filled.typed).error(filled.problem))
        .part(known(filled.known))
        .deed(button::submit(t!(lang, "organization-save")).primary())
        .cancel(crate::frame::PROFILE, &t!(lang, "organization-back"));
    let below = html! { p { (t!(lang, "organization-why")) } };
    let body = layout::one_column(html! { (layout::header(None, &title, Some(below))) (form) });
    let page = Page::new(lang, title, Frame::Bare, body).seen_by(t!(lang, "organization-seen-by"));
    ui::shell::page(page.notice(filled.notice))
}
