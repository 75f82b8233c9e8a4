//! Our cookies: the session's secret, the language, the secret of a known browser, the address that waits for its code, the
//! secret of that asking, that of a second step and that of a question for a passkey. Over TLS they carry the `__Host-` prefix, so that no other host can set them.

use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::CookieJar;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use platform::{SECOND, Settings};
use ui::Lang;

use crate::codes;
use crate::email::Email;

const SESSION: &str = "jasette";
const LANG: &str = "langue";
const ASKED: &str = "connexion";
const ASKING: &str = "demande";
const DEVICE: &str = "appareil";
const STEP: &str = "etape";
const QUESTION: &str = "cle";

/// The session decides by itself when it is over; its cookie may well stay longer.
const A_YEAR: i64 = 365 * 24 * 3600;

/// How long a browser keeps a cookie.
enum Kept {
    UntilItCloses,
    Seconds(i64),
    NoMore,
}

/// The session's secret, if the browser sent one.
pub(crate) fn session(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    value(headers, settings, SESSION)
}

/// Gives the browser its session. A shared computer forgets it when the browser closes.
pub(crate) fn keep_session(settings: &Settings, token: &str, shared_computer: bool) -> HeaderValue {
    let kept = if shared_computer { Kept::UntilItCloses } else { Kept::Seconds(A_YEAR) };
    set(settings, SESSION, token, &kept)
}

/// Takes the session away from the browser.
pub(crate) fn drop_session(settings: &Settings) -> HeaderValue {
    set(settings, SESSION, "", &Kept::NoMore)
}

/// The language chosen before signing in.
pub(crate) fn lang(headers: &HeaderMap, settings: &Settings) -> Option<Lang> {
    Lang::parse(&value(headers, settings, LANG)?)
}

/// Remembers a language on this browser.
pub(crate) fn keep_lang(settings: &Settings, lang: Lang) -> HeaderValue {
    set(settings, LANG, lang.code(), &Kept::Seconds(A_YEAR))
}

/// The address that waits for its code, so that it is not typed twice and never stands in an address bar.
pub(crate) fn asked(headers: &HeaderMap, settings: &Settings) -> Option<Email> {
    let bytes = URL_SAFE_NO_PAD.decode(value(headers, settings, ASKED)?).ok()?;
    Email::parse(std::str::from_utf8(&bytes).ok()?).ok()
}

/// Remembers the address for as long as its code is good.
pub(crate) fn keep_asked(settings: &Settings, email: &Email) -> HeaderValue {
    set(settings, ASKED, &URL_SAFE_NO_PAD.encode(email.as_str()), &Kept::Seconds(codes::LASTS / SECOND))
}

/// Forgets the address.
pub(crate) fn drop_asked(settings: &Settings) -> HeaderValue {
    set(settings, ASKED, "", &Kept::NoMore)
}

/// The secret of the last asking for a code here: the code serves with it.
pub(crate) fn asking(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    value(headers, settings, ASKING)
}

/// Remembers the secret of an asking for as long as its code is good.
pub(crate) fn keep_asking(settings: &Settings, secret: &str) -> HeaderValue {
    set(settings, ASKING, secret, &Kept::Seconds(codes::LASTS / SECOND))
}

/// Forgets the secret of the asking.
pub(crate) fn drop_asking(settings: &Settings) -> HeaderValue {
    set(settings, ASKING, "", &Kept::NoMore)
}

/// The secret of a sign-in that owes its second step.
pub(crate) fn step(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    value(headers, settings, STEP)
}

/// Remembers that the second step is owed, for as long as a code is good.
pub(crate) fn keep_step(settings: &Settings, secret: &str) -> HeaderValue {
    set(settings, STEP, secret, &Kept::Seconds(codes::LASTS / SECOND))
}

/// Forgets the second step.
pub(crate) fn drop_step(settings: &Settings) -> HeaderValue {
    set(settings, STEP, "", &Kept::NoMore)
}

/// The secret of the last question for a passkey that was asked here.
pub(crate) fn question(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    value(headers, settings, QUESTION)
}

/// Remembers the secret of a question for as many seconds as it waits.
pub(crate) fn keep_question(settings: &Settings, secret: &str, seconds: i64) -> HeaderValue {
    set(settings, QUESTION, secret, &Kept::Seconds(seconds))
}

/// The secret of a browser in which somebody signed in before.
pub(crate) fn device(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    value(headers, settings, DEVICE)
}

/// Remembers that somebody signed in here.
pub(crate) fn keep_device(settings: &Settings, secret: &str) -> HeaderValue {
    set(settings, DEVICE, secret, &Kept::Seconds(A_YEAR))
}

fn name(settings: &Settings, plain: &str) -> String {
    if settings.is_secure() { format!("__Host-{plain}") } else { plain.to_owned() }
}

fn value(headers: &HeaderMap, settings: &Settings, plain: &str) -> Option<String> {
    CookieJar::from_headers(headers).get(&name(settings, plain)).map(|cookie| cookie.value().to_owned())
}

fn set(settings: &Settings, plain: &str, value: &str, kept: &Kept) -> HeaderValue {
    let name = name(settings, plain);
    let secure = if settings.is_secure() { "; Secure" } else { "" };
    let age = match kept {
        Kept::UntilItCloses => String::new(),
        Kept::Seconds(seconds) => format!("; Max-Age={seconds}"),
        Kept::NoMore => "; Max-Age=0".to_owned(),
    };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
    HeaderValue::try_from(text).expect("names, tokens, language tags and base64 are plain ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header::COOKIE;

    fn settings(address: &str) -> Settings {
        Settings {
            address: address.into(),
            name: "Essai".into(),
            mail_from: String::new(),
            sends_mail: true,
            coordination_needs_app: false,
            reads_addresses: false,
            demonstration: None,
            contact: String::new(),
            files: platform::FileSettings {
                folder: std::path::PathBuf::new(),
                bucket: None,
                scanner: None,
                largest: 0,
                by_community: 0,
            },
        }
    }

    #[test]
    fn over_tls_no_other_host_can_set_them_and_no_script_can_read_them() {
        let tls = settings("https://jasette.example.org");
        let text = keep_session(&tls, "secret", false);
        assert_eq!(text, "__Host-jasette=secret; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=31536000");
        assert!(!keep_session(&tls, "secret", true).to_str().expect("ASCII").contains("Max-Age"));
        assert_eq!(
            keep_session(&settings("http://127.0.0.1:8080"), "s", true),
            "jasette=s; Path=/; HttpOnly; SameSite=Lax"
        );
    }

    #[test]
    fn an_address_comes_back_as_it_was_and_a_forged_one_is_none() {
        let plain = settings("http://127.0.0.1:8080");
        let email =
            Email::parse("josé;a@éducation.québec").or(Email::parse("josé@éducation.québec")).expect("an address");
        let sent = keep_asked(&plain, &email);
        let pair = sent.to_str().expect("ASCII").split(';').next().expect("a pair").to_owned();
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::try_from(pair).expect("ASCII"));
        assert_eq!(asked(&headers, &plain), Some(email));
        headers.insert(COOKIE, HeaderValue::from_static("connexion=%00%ff; connexion=AAAA"));
        assert_eq!(asked(&headers, &plain), None);
    }
}
