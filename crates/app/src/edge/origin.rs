//! Forged requests are refused: a request that changes something must come from one of our own pages. Browsers say so
//! themselves (`Sec-Fetch-Site`, or `Origin` on older ones); no token is needed in forms. Programs that carry a bearer
//! token are not browsers: nothing is attached to their requests behind their back.

use axum::extract::Request;
use axum::http::header::{AUTHORIZATION, HOST, ORIGIN, UPGRADE};
use axum::http::{HeaderMap, Method};
use platform::Settings;

pub(super) fn is_forged(request: &Request, settings: &Settings) -> bool {
    changes_something(request) && !is_ours(request.headers(), &settings.address)
}

fn changes_something(request: &Request) -> bool {
    !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS)
        || request.headers().contains_key(UPGRADE)
}

/// One-click unsubscription (RFC 8058) is a POST from a mail server: it has none of these headers, no cookie, and its
/// secret in the address; so a request that carries no cookie at all cannot be forged in anybody's name.
fn is_ours(headers: &HeaderMap, address: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if headers.contains_key(AUTHORIZATION) || !headers.contains_key("cookie") {
        return text("sec-fetch-site").is_none_or(|site| site != "cross-site");
    }
    match (text("sec-fetch-site"), text(ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => origin == address || text(HOST.as_str()).is_some_and(|host| names(origin, host)),
        (None, None) => false,
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
        assert!(!ours(&[("sec-fetch-site", "cross-site")]));
    }
}
