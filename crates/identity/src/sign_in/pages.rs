//! The pages of the sign-in: the address, the code, the way out.

use maud::{Markup, html};
use ui::form::{Checkbox, Form, TextField};
use ui::quilt::strip;
use ui::shell::{Drafts, Frame, Page};
use ui::{Icon, Lang, button};

use super::Back;
use super::web::{CODE, OTHER_CODE};
use crate::paths::SIGN_IN;

/// The page that asks for an address.
pub(super) struct AddressPage<'a> {
    pub(super) lang: Lang,
    pub(super) place: &'a str,
    pub(super) back: &'a Back,
    pub(super) email: &'a str,
    pub(super) error: Option<String>,
    pub(super) refusal: Option<String>,
    /// The button that shows a passkey.
    pub(super) door: Option<Markup>,
}

impl AddressPage<'_> {
    pub(super) fn page(&self) -> Page {
        let lang = self.lang;
        let title = t!(lang, "sign-in-title", place = self.place);
        let body = html! {
            (strip())
            div.card.stack { h1 { (title) } p { (t!(lang, "sign-in-how")) } (self.form()) }
            @if let Some(door) = &self.door { (door) }
            p { a href=(self.back.after(OTHER_CODE)) { (t!(lang, "sign-in-have-code")) } }
            p.soft.small { (t!(lang, "sign-in-no-account")) }
        };
        Page::new(lang, title, Frame::Bare, body)
    }

    fn form(&self) -> Form {
        let lang = self.lang;
        let email = TextField::new(lang, "email", t!(lang, "sign-in-email"))
            .email()
            .required()
            .max(508)
            .hint(t!(lang, "sign-in-email-hint"))
            .value(self.email)
            .error(self.error.as_deref());
        Form::post(lang, SIGN_IN)
            .refusal(self.refusal.as_deref())
            .field(email)
            .hidden("suite", self.back.path())
            .deed(button::submit(t!(lang, "sign-in-ask")).primary().icon(Icon::Mail))
    }
}

/// The page that takes a code.
pub(super) struct CodePage<'a> {
    pub(super) lang: Lang,
    pub(super) place: &'a str,
    pub(super) back: &'a Back,
    /// The address that this browser just asked for; it is shown, not asked again.
    pub(super) asked: Option<&'a str>,
    pub(super) email: &'a str,
    pub(super) code: &'a str,
    pub(super) shared_computer: bool,
    pub(super) sends_mail: bool,
    /// The command that gives a code, where this is a demonstration.
    pub(super) demonstration: Option<&'a str>,
    pub(super) wrong: CodeErrors,
    /// The button that shows a passkey, where no code was asked for yet.
    pub(super) door: Option<Markup>,
}

/// What is wrong with what was typed on the code page.
#[derive(Default)]
pub(super) struct CodeErrors {
    pub(super) email: Option<String>,
    pub(super) code: Option<String>,
    pub(super) refusal: Option<String>,
}

impl CodePage<'_> {
    pub(super) fn page(&self) -> Page {
        let lang = self.lang;
        let title = match self.asked {
            Some(_) => t!(lang, "code-title-asked"),
            None => t!(lang, "code-title", place = self.place),
        };
        let body = html! {
            (strip())
            div.card.stack { h1 { (title) } (self.lead()) (self.form()) }
            @if let (None, Some(door)) = (self.asked, &self.door) { (door) }
            (self.help())
        };
        Page::new(lang, title, Frame::Bare, body)
    }

    fn lead(&self) -> Markup {
        let lang = self.lang;
        html! {
            @match (self.asked, self.sends_mail) {
                (Some(email), _) => p { (t!(lang, "code-sent", email = email)) },
                (None, true) => p { (t!(lang, "code-lead")) },
                (None, false) => @match self.demonstration {
                    Some(command) => p { (t!(lang, "code-lead-demonstration")) br; code { (command) } },
                    None => p { (t!(lang, "code-lead-no-mail")) },
                },
            }
        }
    }

    fn form(&self) -> Form {
        let lang = self.lang;
        let form = Form::post(lang, CODE).refusal(self.wrong.refusal.as_deref());
        let form = match self.asked {
            Some(email) => form.hidden("email", email),
            None => form.field(self.email_field()),
        };
        form.field(self.code_field())
            .field(shared_computer_box(lang, self.shared_computer))
            .hidden("suite", self.back.path())
            .deed(button::submit(t!(lang, "code-enter")).primary().icon(Icon::Key))
    }

    fn email_field(&self) -> TextField {
        let field = TextField::new(self.lang, "email", t!(self.lang, "sign-in-email")).email().required().max(508);
        field.value(self.email).error(self.wrong.email.as_deref())
    }

    fn code_field(&self) -> TextField {
        TextField::new(self.lang, "code", t!(self.lang, "code-field"))
            .code()
            .required()
            .hint(t!(self.lang, "code-hint"))
            .value(self.code)
            .error(self.wrong.code.as_deref())
    }

    /// What to do when no code comes.
    fn help(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if let (Some(email), true) = (self.asked, self.sends_mail) {
                details {
                    summary { (t!(lang, "code-nothing")) }
                    ul {
                        li { (t!(lang, "code-nothing-spam")) }
                        li { (t!(lang, "code-nothing-address")) }
                        li { (t!(lang, "code-nothing-person")) }
                    }
                    form.deeds method="post" action=(SIGN_IN) {
                        input type="hidden" name="email" value=(email);
                        input type="hidden" name="suite" value=(self.back.path());
                        (button::submit(t!(lang, "code-again")))
                    }
                }
            }
            @if self.sends_mail { p { a href=(self.back.after(SIGN_IN)) { (t!(lang, "code-other-address")) } } }
        }
    }
}

/// The question that makes a session short.
pub(crate) fn shared_computer_box(lang: Lang, checked: bool) -> Checkbox {
    Checkbox::new(lang, "partage", t!(lang, "shared-computer")).hint(t!(lang, "shared-computer-hint")).checked(checked)
}

/// The page after signing out.
pub(super) fn farewell(lang: Lang) -> Page {
    let title = t!(lang, "farewell-title");
    let body = html! {
        (strip())
        div.card.stack {
            h1 { (title) }
            p { (t!(lang, "farewell-shared")) }
            p { (button::link(SIGN_IN, t!(lang, "farewell-again"))) }
        }
    };
    Page::new(lang, title, Frame::Bare, body).drafts(Drafts::Forgotten)
}
