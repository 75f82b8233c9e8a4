//! The page « Application de codes ».

use forms::Tried;
use maud::{Markup, html};
use ui::button::Button;
use ui::form::{Form, TextField};
use ui::{Icon, Lang, button, card, dates, qr};

use super::Standing;
use super::totp::Key;
use super::web::{END, PATH, SPARE, TRY};
use crate::own_pages::others;
use crate::passkeys;

/// The first code as it was typed, and what is wrong with it.
pub(super) type Typed = Tried<String, Option<String>>;

/// Whose page it is, and where.
pub(super) struct Shown<'a> {
    pub(super) lang: Lang,
    /// The name of this instance, as the application will show it.
    pub(super) place: &'a str,
    pub(super) email: &'a str,
    pub(super) typed: &'a Typed,
    pub(super) now: i64,
    /// Whether browsers offer passkeys at this address.
    pub(super) keys: bool,
    /// Whether the application was just taken off.
    pub(super) ended: bool,
}

/// Where one stands, and what one can do.
pub(super) fn body(shown: &Shown<'_>, standing: &Standing) -> Markup {
    let lang = shown.lang;
    html! {
        p { (t!(lang, "app-lead")) }
        @match standing {
            Standing::Off => div {
                (button::deed(PATH, &button::submit(t!(lang, "app-begin")).primary().icon(Icon::Key)))
            },
            Standing::Begun(key) => (begun(shown, key)),
            Standing::On { since, spare } => (used(shown, (*since, *spare))),
        }
        @if shown.keys { p { (t!(lang, "app-or-key")) " " a href=(passkeys::PATH) { (t!(lang, "keys-title")) } } }
        @if shown.ended || matches!(standing, Standing::On { .. }) { (others(lang)) }
    }
}

fn begun(shown: &Shown<'_>, key: &Key) -> Markup {
    let lang = shown.lang;
    let code = TextField::new(lang, "code", t!(lang, "app-code")).code().required();
    let form = Form::post(lang, TRY)
        .field(code.hint(t!(lang, "code-hint")).value(&shown.typed.draft).error(shown.typed.wrong.as_deref()))
        .deed(button::submit(t!(lang, "app-confirm")).primary().icon(Icon::Check));
    card::titled(
        &t!(lang, "app-begun"),
        html! {
            ol {
                li { (t!(lang, "app-step-install")) }
                li { (t!(lang, "app-step-square")) }
                li { (t!(lang, "app-step-code")) }
            }
            p { (qr::drawn(&address(shown, key))) }
            p { (t!(lang, "app-by-hand")) " " code { (key.in_letters()) } }
            (form)
        },
    )
}

/// What the square says to the application.
fn address(shown: &Shown<'_>, key: &Key) -> String {
    let (place, email) = (in_address(shown.place), in_address(shown.email));
    format!("otpauth://totp/{place}:{email}?secret={}&issuer={place}", key.in_letters())
}

/// A text as it stands in an address.
fn in_address(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

fn used(shown: &Shown<'_>, (since, spare): (i64, i64)) -> Markup {
    let lang = shown.lang;
    card::titled(
        &t!(lang, "app-on"),
        html! {
            p.soft { (t!(lang, "app-since", day = dates::relative(lang, since, shown.now))) }
            p { (t!(lang, "app-spare-left", left = spare)) }
            div.deeds {
                (button::deed(SPARE, &button::submit(t!(lang, "app-spare-new")).icon(Icon::Key)))
                (button::deed(END, &button::submit(t!(lang, "app-end")).danger()))
            }
        },
    )
}

/// The spare codes, this once.
pub(super) fn spare(lang: Lang, codes: &[String]) -> Markup {
    html! {
        (card::titled(&t!(lang, "app-spare"), html! {
            p { (t!(lang, "app-spare-once")) }
            ul { @for each in codes { li { code { (each) } } } }
        }))
        p { (button::link(PATH, t!(lang, "app-spare-kept")).primary()) }
    }
}

/// The link to the page, on the profile.
pub(crate) fn link(lang: Lang) -> Button {
    button::link(PATH, t!(lang, "app-title")).icon(Icon::Key)
}

#[cfg(test)]
mod tests {
    use super::in_address;

    #[test]
    fn a_name_stands_in_an_address_as_applications_read_it() {
        assert_eq!(in_address("Là-bas : awa@exemple.org"), "L%C3%A0-bas%20%3A%20awa%40exemple.org");
    }
}
