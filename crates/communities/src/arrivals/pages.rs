//! The pages at the door: who invites, to what, what will be seen by whom; then a name, or a code, or one button.

use identity::said;
use maud::{Markup, html};
use ui::form::{Checkbox, Choices, Form, TextField};
use ui::quilt::strip;
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button, card, layout};

use super::offer::Offer;
use super::typed::NotSent;
use super::{Draft, NewcomerProblems, Open};
use crate::organizations::{self, Organization};
use crate::roles::{EnterSpace, Right};

/// What the person who stands there is asked.
pub(super) enum Asked<'a> {
    /// Signed in: one button, and an organisation if they never said one.
    Accept { name: &'a str, organization: Option<&'a Draft> },
    /// No account: who they are. The address too, when the link does not know it.
    Introduce { typed: &'a Draft, email: Option<&'a str> },
    /// The address has an account: sign in first.
    SignIn,
    /// Signed in as somebody else than whom the link was sent to.
    SomebodyElse { name: &'a str },
}

/// The invitation as a page.
pub(super) struct Door<'a> {
    pub(super) open: &'a Open,
    pub(super) offer: &'a Offer,
    pub(super) path: &'a str,
    pub(super) asked: Asked<'a>,
    pub(super) problems: NewcomerProblems,
    pub(super) known: &'a [Organization],
    /// Whether codes go by mail.
    pub(super) sends_mail: bool,
}

impl Door<'_> {
    pub(super) fn page(&self, lang: Lang) -> Page {
        let community = self.open.community.name.as_str();
        let title = match &self.open.inviter {
            Some(inviter) => t!(lang, "door-title", inviter = inviter.as_str(), community = community),
            None => t!(lang, "door-title-nobody", community = community),
        };
        let body = layout::one_column(html! {
            (strip())
            (layout::header(None, &title, Some(html! { p { (self.offer.purpose(lang)) } })))
            @if self.enters() { (self.offer.terms(lang)) }
            (self.role(lang))
            (self.asked(lang))
            (self.seen(lang))
        });
        Page::new(lang, title, Frame::Bare, body)
    }

    /// Whether they are invited into the space, not beside it.
    fn enters(&self) -> bool {
        EnterSpace::ROLES.contains(&self.open.invitation.role)
    }

    fn role(&self, lang: Lang) -> Markup {
        let role = self.open.invitation.role;
        html! { p { strong { (t!(lang, "door-role", role = role.name(lang))) } " " (role.means(lang)) } }
    }

    fn asked(&self, lang: Lang) -> Markup {
        card::plain(match &self.asked {
            Asked::Accept { name, organization } => self.accept(lang, name, *organization),
            Asked::Introduce { typed, email } => self.introduce(lang, typed, *email),
            Asked::SignIn => html! {
                p { (t!(lang, "door-has-account")) }
                p { (button::link(identity::sign_in_path(self.path), t!(lang, "door-sign-in")).primary().icon(Icon::Key)) }
            },
            Asked::SomebodyElse { name } => html! {
                p { (t!(lang, "door-somebody-else", name = *name)) }
                p { (t!(lang, "door-somebody-else-what")) }
                (button::deed(identity::SIGN_OUT, &button::submit(t!(lang, "frame-sign-out")).icon(Icon::SignOut)))
            },
        })
    }

    fn accept(&self, lang: Lang, name: &str, organization: Option<&Draft>) -> Markup {
        let form = Form::post(lang, self.path).part(html! { p { (t!(lang, "door-as", name = name)) } });
        let form = match organization {
            Some(typed) => self.organization(lang, form, typed),
            None => form,
        };
        html! { (form.deed(button::submit(t!(lang, "door-join")).primary().icon(Icon::Check))) }
    }

    fn organization(&self, lang: Lang, form: Form, typed: &Draft) -> Form {
        let error = self.problems.organization.map(|problem| forms::text_problem(lang, problem));
        form.field(organizations::field(lang, "organization").value(&typed.organization).error(error))
            .part(organizations::known(self.known))
    }

    fn introduce(&self, lang: Lang, typed: &Draft, email: Option<&str>) -> Markup {
        let error = self.problems.name.map(|problem| forms::text_problem(lang, problem));
        let name =
            TextField::new(lang, "name", t!(lang, "door-name")).hint(t!(lang, "door-name-hint")).autocomplete("name");
        let form = Form::post(lang, self.path)
            .field(name.max(identity::people::LONGEST_NAME as u32).required().value(&typed.name).error(error));
        let form = self.organization(lang, form, typed);
        let form = match email {
            Some(email) => form.part(html! { p { (t!(lang, "door-known-email", email = email)) } }),
            None => form
                .refusal(self.not_sent(lang).as_deref())
                .field(self.email(lang, typed))
                .field(self.room(lang, typed)),
        };
        let form = form.field(language(lang, &typed.lang));
        // By a room's link the question comes with the code, where the session opens.
        let form = if email.is_some() { form.field(shared_computer(lang, typed.shared)) } else { form };
        let deed = match (email, self.sends_mail) {
            (Some(_), _) => t!(lang, "door-join"),
            (None, true) => t!(lang, "door-ask-code"),
            (None, false) => t!(lang, "door-ask-code-no-mail"),
        };
        html! {
            (form.deed(button::submit(deed).primary()))
            @if email.is_none() { p { a href=(identity::sign_in_path(self.path)) { (t!(lang, "door-already")) } } }
        }
    }

    fn email(&self, lang: Lang, typed: &Draft) -> TextField {
        let error = self.problems.email.as_ref().map(|problem| said::email_problem(lang, problem));
        let field = TextField::new(lang, "email", t!(lang, "door-email")).email().required();
        let hint = if self.sends_mail { t!(lang, "door-email-hint") } else { t!(lang, "door-email-hint-no-mail") };
        field.hint(hint).value(&typed.email).error(error)
    }

    fn room(&self, lang: Lang, typed: &Draft) -> TextField {
        let error = self.problems.room.then(|| t!(lang, "door-room-wrong"));
        let field = TextField::new(lang, "room", t!(lang, "door-room")).max(40);
        field.hint(t!(lang, "door-room-hint")).value(&typed.room).error(error)
    }

    fn not_sent(&self, lang: Lang) -> Option<String> {
        self.problems.not_sent.map(|why| match why {
            NotSent::Already => t!(lang, "door-not-sent-already"),
            NotSent::TooMany if self.sends_mail => t!(lang, "door-not-sent-many"),
            NotSent::TooMany => t!(lang, "door-not-sent-many-no-mail"),
        })
    }

    /// What will be seen by whom, before anything is given.
    fn seen(&self, lang: Lang) -> Markup {
        card::titled(
            &t!(lang, "door-seen"),
            html! {
                ul {
                    @if self.enters() {
                        li { (t!(lang, "door-seen-name", people = self.open.people)) }
                        li { (t!(lang, "door-seen-rest")) }
                        li { (t!(lang, "door-seen-words")) }
                        li { (t!(lang, "door-seen-reading")) }
                    } @else {
                        li { (t!(lang, "door-seen-team")) }
                        li { (t!(lang, "door-seen-nothing")) }
                    }
                    li { (t!(lang, "door-seen-leave")) }
                }
            },
        )
    }
}

fn language(lang: Lang, chosen: &str) -> Choices {
    let chosen = Lang::parse(chosen).unwrap_or(lang).code();
    Choices::new(lang, "lang", t!(lang, "door-language")).value(chosen).languages()
}

fn shared_computer(lang: Lang, ticked: bool) -> Checkbox {
    Checkbox::new(lang, "shared", t!(lang, "door-shared")).hint(t!(lang, "door-shared-hint")).checked(ticked)
}

/// The page that takes a code.
pub(super) struct CodePage<'a> {
    pub(super) open: &'a Open,
    pub(super) path: &'a str,
    pub(super) back: &'a str,
    pub(super) email: &'a str,
    pub(super) typed: &'a str,
    pub(super) shared: bool,
    pub(super) error: Option<String>,
    pub(super) sends_mail: bool,
}

impl CodePage<'_> {
    pub(super) fn page(&self, lang: Lang) -> Page {
        let title = t!(lang, "arrival-title");
        let sent = if self.sends_mail {
            t!(lang, "arrival-sent", email = self.email)
        } else {
            t!(lang, "arrival-no-mail", email = self.email)
        };
        let code = TextField::new(lang, "code", t!(lang, "arrival-code")).code().required();
        let form = Form::post(lang, self.path)
            .field(code.hint(t!(lang, "arrival-code-hint")).value(self.typed).error(self.error.as_deref()))
            .field(shared_computer(lang, self.shared))
            .deed(button::submit(t!(lang, "arrival-enter")).primary().icon(Icon::Key))
            .cancel(self.back, &t!(lang, "arrival-again"));
        let body = layout::one_column(html! {
            (strip())
            (layout::header(Some(html! { (self.open.community.name) }), &title, Some(html! { p { (sent) } })))
            (card::plain(html! { (form) }))
            p { a href=(identity::sign_in_path(self.back)) { (t!(lang, "door-already")) } }
        });
        Page::new(lang, title, Frame::Bare, body)
    }
}

/// A door that does not open, and what to do.
pub(super) fn closed(lang: Lang, (title, what): (String, String)) -> Page {
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (what) } })))
        p { (button::link("/", t!(lang, "door-home"))) }
    });
    Page::new(lang, title, Frame::Bare, body)
}
