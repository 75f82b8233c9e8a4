//! The pages behind an address that lets in once.

use maud::{Markup, html};
use ui::form::{Form, TextField};
use ui::quilt::strip;
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button};

use crate::paths::SIGN_IN;
use crate::people::LONGEST_NAME;
use crate::sign_in::shared_computer_box;

/// The button that signs a person in.
pub(super) fn enter(lang: Lang, place: &str, name: &str, action: &str) -> Page {
    let title = t!(lang, "welcome-title", name = name);
    let form = Form::post(lang, action)
        .field(shared_computer_box(lang, false))
        .deed(button::submit(t!(lang, "welcome-enter", place = place)).primary().icon(Icon::Key));
    let body = html! { div.card.stack { h1 { (title) } p { (t!(lang, "welcome-once")) } (form) } };
    bare(lang, title, body)
}

/// The address is used, too old or not one.
pub(super) fn over(lang: Lang) -> Page {
    let title = t!(lang, "welcome-over-title");
    let body = html! {
        div.card.stack {
            h1 { (title) }
            p { (t!(lang, "welcome-over")) }
            p { (button::link(SIGN_IN, t!(lang, "welcome-over-sign-in")).primary()) }
        }
    };
    bare(lang, title, body)
}

/// What is typed to make the first account.
#[derive(Default)]
pub(super) struct FirstAccountPage<'a> {
    pub(super) action: &'a str,
    pub(super) name: &'a str,
    pub(super) email: &'a str,
    pub(super) name_error: Option<String>,
    pub(super) email_error: Option<String>,
}

impl FirstAccountPage<'_> {
    pub(super) fn page(&self, lang: Lang, place: &str) -> Page {
        let title = t!(lang, "first-title", place = place);
        let body = html! { div.card.stack { h1 { (title) } p { (t!(lang, "first-lead")) } (self.form(lang)) } };
        bare(lang, title, body)
    }

    fn form(&self, lang: Lang) -> Form {
        let name = TextField::new(lang, "nom", t!(lang, "profile-name")).required().autocomplete("name");
        let email = TextField::new(lang, "email", t!(lang, "sign-in-email")).email().required().max(508);
        Form::post(lang, self.action)
            .field(
                name.max(LONGEST_NAME as u32)
                    .hint(t!(lang, "profile-name-hint"))
                    .value(self.name)
                    .error(self.name_error.as_deref()),
            )
            .field(email.hint(t!(lang, "first-email-hint")).value(self.email).error(self.email_error.as_deref()))
            .deed(button::submit(t!(lang, "first-create")).primary())
    }
}

fn bare(lang: Lang, title: String, card: Markup) -> Page {
    Page::new(lang, title, Frame::Bare, html! { (strip()) (card) })
}
