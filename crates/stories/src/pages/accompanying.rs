//! What accompanies a story, on its page: for its teller, what is added and taken off.

use files::{LONGEST_TOLD, Shown, TOLD};
use maud::{Markup, Render, html};
use ui::form::{FileField, Form, TextField};
use ui::{Icon, button};

use super::one::One;
use crate::access::StoryAccess;
use crate::accompanying::MOST;

/// The field of a new file, and that of one to take off.
const FILES: &str = "fichiers";
pub(crate) const FILE: &str = "fichier";

/// For its teller, what is added and taken off.
pub(super) fn kept(one: &One<'_>) -> Markup {
    let (access, lang) = (one.access, one.access.member().lang());
    let hung = &access.story().files;
    let content = html! {
        (super::softly(&t!(lang, "story-file-means")))
        @for file in &hung.0 { (taking_off(access, file)) }
        @if hung.0.len() < MOST { (form(one).render()) } @else { p.soft { (t!(lang, "story-file-most", most = MOST)) } }
    };
    html! { section.card.stack #accompagne { h2 { (t!(lang, "story-file")) } (content) } }
}

fn taking_off(access: &StoryAccess, file: &Shown) -> Markup {
    let lang = access.member().lang();
    let spoken = t!(lang, "story-file-off-spoken", name = file.name.as_str());
    html! { form.row method="post" action=(access.path("/accompagnement/retrait")) {
        input type="hidden" name=(FILE) value=(file.id);
        span { (file.name) }
        (button::submit(t!(lang, "story-file-off")).spoken(spoken).icon(Icon::Delete))
    } }
}

fn form(one: &One<'_>) -> Form {
    let (access, lang) = (one.access, one.access.member().lang());
    let files = FileField::new(lang, FILES, t!(lang, "story-file-which")).accept("audio/*,image/*").required();
    let told = TextField::new(lang, TOLD, t!(lang, "story-file-tell")).value(&one.file.told);
    Form::post(lang, access.path("/accompagnement"))
        .attribute("enctype", "multipart/form-data")
        .field(files.error(one.file.problem.clone()))
        .field(told.max(u32::try_from(LONGEST_TOLD).unwrap_or(u32::MAX)).hint(t!(lang, "story-file-tell-hint")))
        .deed(button::submit(t!(lang, "story-file-add")))
}
