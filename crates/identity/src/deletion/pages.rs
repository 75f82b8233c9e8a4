//! The page that deletes an account, and the one after.

use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Form, TextField};
use ui::quilt::strip;
use ui::shell::{Drafts, Frame, Page};
use ui::{Icon, Lang, button};

use super::web::DELETION;
use crate::paths::PROFILE;

/// What goes, and the address to type so that no slip of a finger does it.
pub(super) fn body(lang: Lang, email: &str, typed: &str, error: Option<String>) -> Markup {
    let field = TextField::new(lang, "email", t!(lang, "deletion-email")).email().required().max(508);
    let form = Form::post(lang, DELETION)
        .field(field.autocomplete("off").hint(t!(lang, "deletion-email-hint", email = email)).value(typed).error(error))
        .deed(button::submit(t!(lang, "deletion-deed")).danger().icon(Icon::Delete))
        .cancel(PROFILE, &t!(lang, "deletion-keep"));
    html! {
        p { strong { (t!(lang, "deletion-final")) } }
        ul {
            li { (t!(lang, "deletion-goes")) }
            li { (t!(lang, "deletion-written")) }
            li { (t!(lang, "deletion-others")) }
        }
        (form)
    }
}

/// The page after.
pub(super) fn gone(lang: Lang) -> Page {
    let title = t!(lang, "deletion-gone-title");
    let body = html! { (strip()) div.card.stack { h1 { (title) } p { (t!(lang, "deletion-gone")) } } };
    Page::new(lang, title, Frame::Bare, body).drafts(Drafts::Forgotten)
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(DELETION, t!(lang, "deletion-title")).icon(Icon::Delete)
}
