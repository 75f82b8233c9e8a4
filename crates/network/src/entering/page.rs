//! The pages of the entrance, from values.

use communities::organizations;
use identity::{Viewer, people, sign_in_path};
use maud::{Markup, html};
use ui::form::{Checkbox, Form, TextField};
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button, card, dates, facts, layout};

use super::{ANSWER, TypedCode, YES, entrance};
use crate::NETWORK;
use crate::asking::{Field, Tried};
use crate::requests::Request;

/// Somebody without an account, or who is not signed in.
pub(super) fn stranger(lang: Lang, tried: &Tried, sends_mail: bool) -> Page {
    let body = html! {
        @if sends_mail { p { (t!(lang, "enter-how")) } (form(lang, tried)) } @else { p { (t!(lang, "enter-no-mail")) } }
        p { a href=(sign_in_path(&entrance())) { (t!(lang, "enter-has-account")) } }
        (seen(lang))
    };
    entrance_page(lang, body)
}

fn form(lang: Lang, tried: &Tried) -> Form {
    let name = line(lang, tried, Field::Name).max(u32::try_from(people::LONGEST_NAME).unwrap_or(u32::MAX));
    Form::post(lang, entrance())
        .refusal(tried.refused.as_deref())
        .hidden(Field::Lang.name(), &tried.draft.lang)
        .field(name.autocomplete("name"))
        .field(line(lang, tried, Field::Email).email().hint(t!(lang, "enter-email-hint")))
        .field(organization(lang, tried))
        .deed(button::submit(t!(lang, "enter-ask-code")).primary())
}

fn line(lang: Lang, tried: &Tried, field: Field) -> TextField {
    let wrong = tried.wrong(field).map(|problem| problem.sentence(lang));
    TextField::new(lang, field.name(), field.label(lang)).required().value(tried.draft.text(field)).error(wrong)
}

fn organization(lang: Lang, tried: &Tried) -> TextField {
    let most = u32::try_from(organizations::LONGEST_NAME).unwrap_or(u32::MAX);
    line(lang, tried, Field::Organization)
        .max(most)
        .autocomplete("organization")
        .hint(t!(lang, "enter-organization-hint"))
}

/// Somebody signed in, whose address is proven by that.
pub(super) fn signed_in(viewer: &Viewer, tried: &Tried) -> Page {
    let (lang, email) = (viewer.lang(), viewer.person().email.as_str());
    let form = Form::post(lang, entrance())
        .refusal(tried.refused.as_deref())
        .field(organization(lang, tried))
        .deed(button::submit(t!(lang, "enter-ask")).primary());
    let body = html! {
        p { (t!(lang, "enter-as", email = email)) }
        (form)
        p { a href="/communautes" { (t!(lang, "frame-communities")) } }
        (seen(lang))
    };
    entrance_page(lang, body)
}

fn entrance_page(lang: Lang, body: Markup) -> Page {
    let title = t!(lang, "enter-title");
    let body = layout::one_column(
        html! { (layout::header(None, &title, Some(html! { p { (t!(lang, "enter-lead")) } }))) (body) },
    );
    Page::new(lang, title, Frame::Bare, body)
}

/// What will be seen by whom, before anything is given.
fn seen(lang: Lang) -> Markup {
    card::titled(
        &t!(lang, "enter-seen"),
        html! { ul {
            li { (t!(lang, "enter-seen-opens")) }
            li { (t!(lang, "enter-seen-name")) }
            li { (t!(lang, "enter-seen-leave")) }
        } },
    )
}

/// The page that takes a code.
pub(super) fn code(lang: Lang, (path, lead): (&str, String), typed: &TypedCode) -> Page {
    let field = TextField::new(lang, "code", t!(lang, "enter-code")).code().required();
    let shared = Checkbox::new(lang, "partage", t!(lang, "enter-shared")).checked(typed.shared);
    let form = Form::post(lang, path)
        .refusal(typed.refused.as_deref())
        .field(field.value(&typed.code).error(typed.wrong.clone()))
        .field(shared)
        .deed(button::submit(t!(lang, "enter-do")).primary())
        .cancel(&entrance(), &t!(lang, "enter-again"));
    let title = t!(lang, "enter-code-title");
    let lead = html! { p { (lead) } };
    let body = layout::one_column(html! { (layout::header(None, &title, Some(lead))) (form) });
    Page::new(lang, title, Frame::Bare, body)
}

/// What the contact of an organisation reads: one page, one press.
pub(super) fn agreement(lang: Lang, request: &Request, path: &str) -> Page {
    let title = t!(lang, "agreement-title");
    let known = [
        (t!(lang, "agreement-who"), html! { (request.person) }),
        (t!(lang, "enter-email"), html! { (request.email) }),
        (t!(lang, "agreement-organization"), html! { (request.name) }),
    ];
    let yes = button::submit(t!(lang, "agreement-yes")).primary().named(ANSWER, YES).icon(Icon::Check);
    let no = button::submit(t!(lang, "agreement-no")).named(ANSWER, "non");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "agreement-asks", name = request.contact.as_str())) } })))
        (facts::definitions(&known))
        p { (t!(lang, "agreement-means")) }
        p { (t!(lang, "agreement-forwarded", name = request.contact.as_str())) }
        (Form::post(lang, path).deed(yes).deed(no))
        p.soft { (t!(lang, "agreement-until", date = dates::long(lang, request.expires_at))) }
    });
    Page::new(lang, title, Frame::Bare, body)
}

/// What they answered is kept; the link opens nothing more.
pub(super) fn answered(lang: Lang, is_confirmed: bool, sends_mail: bool) -> Page {
    let said = match (is_confirmed, sends_mail) {
        (true, true) => t!(lang, "agreement-is-yes"),
        (false, true) => t!(lang, "agreement-is-no"),
        (true, false) => t!(lang, "agreement-is-yes-no-mail"),
        (false, false) => t!(lang, "agreement-is-no-no-mail"),
    };
    let title = t!(lang, "agreement-answered");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (said) } })))
        p { a href=(NETWORK) { (t!(lang, "network")) } }
    });
    Page::new(lang, title, Frame::Bare, body)
}
