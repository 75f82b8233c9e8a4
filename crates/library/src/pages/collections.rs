//! The page where a resource is put in collections.

use maud::{Markup, html};
use ui::form::{Checkbox, Form, TextField};
use ui::{button, layout};

use super::above;
use crate::collecting::LONGEST;
use crate::obtaining::ResourceAccess;

/// The fields: those that there are, and the name of a new one.
pub(crate) const CHOSEN: &str = "collection";
pub(crate) const NEW: &str = "nouvelle";

/// What was tried: what is chosen, what is typed, and what is wrong with it.
#[derive(Default)]
pub(crate) struct Collecting {
    pub(crate) chosen: Vec<String>,
    pub(crate) typed: String,
    pub(crate) problem: Option<String>,
}

/// The page.
pub(crate) fn collections(access: &ResourceAccess, all: &[String], tried: &Collecting) -> Markup {
    let (member, lang) = (access.member(), access.member().lang());
    let (title, page) = (t!(lang, "collections-title"), access.path(""));
    let about = &access.resource().content.title;
    let form = Form::post(lang, access.path("/collections"));
    let form = all.iter().enumerate().fold(form, |form, (place, name)| {
        let is_chosen = tried.chosen.contains(name);
        form.field(Checkbox::new(lang, CHOSEN, name).id(format!("{CHOSEN}-{place}")).sends(name).checked(is_chosen))
    });
    let new = TextField::new(lang, NEW, t!(lang, "collections-new"))
        .hint(t!(lang, "collections-new-hint"))
        .max(u32::try_from(LONGEST).unwrap_or(u32::MAX))
        .value(&tried.typed)
        .error(tried.problem.clone());
    let form = form
        .field(new)
        .deed(button::submit(t!(lang, "collections-save")).primary())
        .cancel(&page, &t!(lang, "resource-leave"));
    layout::one_column(html! {
        (above(member, &[(page.as_str(), about.as_str())], &title))
        (layout::header(Some(html! { (about) }), &title, Some(html! { p { (t!(lang, "collections-means")) } })))
        (form)
    })
}
