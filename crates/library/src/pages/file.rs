//! The page where a version of the file of a resource is sent.

use files::TOLD;
use maud::{Markup, html};
use ui::form::{FileField, Form, TextField};
use ui::{button, layout};

use super::above;
use crate::draft::LONGEST_LINE;
use crate::obtaining::ResourceAccess;

/// The fields.
const FILES: &str = "fichiers";
pub(crate) const CHANGED: &str = "change";

/// What was tried.
#[derive(Default)]
pub(crate) struct Sending {
    pub(crate) changed: String,
    pub(crate) told: String,
    pub(crate) problem: Option<String>,
}

/// The page.
pub(crate) fn file(access: &ResourceAccess, tried: &Sending) -> Markup {
    let (member, lang) = (access.member(), access.member().lang());
    let (title, page) = (t!(lang, "version-add"), access.path(""));
    let line = |name: &str, label: String, hint: String, value: &str| {
        let most = u32::try_from(LONGEST_LINE).unwrap_or(u32::MAX);
        TextField::new(lang, name, label).hint(hint).max(most).value(value)
    };
    let files = FileField::new(lang, FILES, t!(lang, "version-file")).required().error(tried.problem.clone());
    let form = Form::post(lang, access.path("/fichiers"))
        .attribute("enctype", "multipart/form-data")
        .field(files)
        .field(line(CHANGED, t!(lang, "version-changed"), t!(lang, "version-changed-hint"), &tried.changed))
        .field(line(TOLD, t!(lang, "version-told"), t!(lang, "version-told-hint"), &tried.told))
        .deed(button::submit(t!(lang, "version-send")).primary())
        .cancel(&page, &t!(lang, "resource-leave"));
    layout::one_column(html! {
        (above(member, &[(page.as_str(), access.resource().content.title.as_str())], &title))
        (layout::header(None, &title, Some(html! { p { (t!(lang, "version-add-means")) } })))
        (form)
    })
}
