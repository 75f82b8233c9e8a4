//! Reading our cookies from a request.

use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use platform::Settings;

/// The name of the session cookie on this instance.
pub(crate) fn session_name(settings: &Settings) -> String {
    let prefix = if settings.is_secure() { "__Host-" } else { "" };
    format!("{prefix}{}", crate::model::cookies::SESSION)
}

/// The session's secret, if the browser sent one.
pub(crate) fn session(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    CookieJar::from_headers(headers).get(&session_name(settings)).map(|cookie| cookie.value().to_owned())
}

/// The language chosen before signing in.
pub(crate) fn lang(headers: &HeaderMap) -> Option<ui::Lang> {
    CookieJar::from_headers(headers).get(crate::model::cookies::LANG).and_then(|cookie| ui::Lang::parse(cookie.value()))
}
