//! Forged requests are refused: a request that changes something must come from one of our own pages. Browsers say so
//! themselves (`Sec-Fetch-Site`, or `Origin` on older ones); no token is needed in forms. Programs that carry a bearer
//! token are not browsers: nothing is attached to their requests behind their back.

use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, COOKIE, HOST, ORIGIN, UPGRADE};
use axum::http::{HeaderMap, Method};
use platform::Settings;

pub(super) fn is_forged(request: &Request, settings: &Settings) -> bool {
    changes_something(request) && !is_ours(request.headers(), &settings.address)
}

fn changes_something(request: &Request) -> bool {
    !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS)
        || request.headers().contains_key(UPGRADE)
}

/// With a session, a page of ours must be proven. Without one, what says that it comes from elsewhere is refused all the same: a
/// foreign page must sign nobody in or out, and fill no form in a visitor's name. What says nothing is no browser:
/// one-click unsubscription (RFC 8058) is a POST from a mail server, without any of these headers, with its secret in the address.
fn is_ours(headers: &HeaderMap, address: &str) -> bool {
    let carries_a_session = headers.contains_key(COOKIE) && !headers.contains_key(AUTHORIZATION);
    match said(headers, address) {
        Said::Ours => true,
        Said::Foreign => false,
        Said::Typed | Said::Nothing => !carries_a_session,
    }
}

/// What the headers say of the page that sent the request.
enum Said {
    Ours,
    Foreign,
    /// No page sent it: the address bar, a bookmark, a program that the person started.
    Typed,
    Nothing,
}

fn said(headers: &HeaderMap, address: &str) -> Said {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    let host = || text(HOST.as_str());
    let origin_is_ours = |origin: &str| origin == address || host().is_some_and(|host| names(origin, host));
    match (text("sec-fetch-site"), text(ORIGIN.as_str())) {
        (Some("same-origin"), _) => Said::Ours,
        (Some("none"), None) => Said::Typed,
        (Some(_), _) => Said::Foreign,
        (None, Some(origin)) if origin_is_ours(origin) => Said::Ours,
        (None, Some(_)) => Said::Foreign,
        (None, None) => Said::Nothing,
    }
}

fn names(origin: &str, host: &str) -> bool {
    origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")) == Some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
    }

    #[test]
    fn only_our_own_pages_change_something_with_a_cookie() {
        let ours = |pairs: &[_]| is_ours(&headers(pairs), "https://jasette.example.org");
        assert!(ours(&[("cookie", "a=b"), ("sec-fetch-site", "same-origin")]));
        assert!(!ours(&[("cookie", "a=b"), ("sec-fetch-site", "cross-site")]));
        assert!(!ours(&[("cookie", "a=b"), ("sec-fetch-site", "same-site")]));
        assert!(!ours(&[("cookie", "a=b"), ("sec-fetch-site", "none")]));
        assert!(ours(&[("cookie", "a=b"), ("origin", "https://jasette.example.org")]));
        assert!(!ours(&[("cookie", "a=b"), ("origin", "https://evil.example")]));
        assert!(!ours(&[("cookie", "a=b"), ("origin", "null")]));
        assert!(!ours(&[("cookie", "a=b")]));
        assert!(ours(&[("authorization", "Bearer x")]));
    }

    #[test]
    fn what_says_that_it_comes_from_elsewhere_is_refused_without_a_cookie_too() {
        let ours = |pairs: &[_]| is_ours(&headers(pairs), "https://jasette.example.org");
        for elsewhere in ["cross-site", "same-site", "something new"] {
            assert!(!ours(&[("sec-fetch-site", elsewhere)]), "{elsewhere}");
            assert!(!ours(&[("sec-fetch-site", elsewhere), ("authorization", "Bearer x")]), "{elsewhere}");
        }
        assert!(!ours(&[("origin", "https://evil.example")]));
        assert!(!ours(&[("origin", "null")]));
        assert!(!ours(&[("origin", "https://evil.example"), ("authorization", "Bearer x")]));
        assert!(!ours(&[("sec-fetch-site", "none"), ("origin", "https://evil.example")]));
        assert!(ours(&[("sec-fetch-site", "same-origin")]));
        assert!(ours(&[("origin", "https://jasette.example.org")]));
        assert!(ours(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(ours(&[("sec-fetch-site", "none")]));
        assert!(ours(&[]), "a mail server that unsubscribes in one click");
    }
}
