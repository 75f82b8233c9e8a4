//! A browser without scripts: it keeps cookies as told, sends forms, and does not follow redirects, so that a test sees
//! where it is led.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use tower::ServiceExt;

/// A browser with its cookies.
#[derive(Clone)]
pub(super) struct Browser {
    router: Router,
    pub(super) cookies: BTreeMap<String, String>,
    pub(super) headers: Vec<(&'static str, String)>,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Browser {
    pub(super) fn new(router: Router) -> Browser {
        Browser { router, cookies: BTreeMap::new(), headers: Vec::new() }
    }

    /// Sends this header from now on.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Browser {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(super) async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, String::new()).await
    }

    pub(super) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form =
            fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&");
        self.send(Method::POST, path, form).await
    }

    /// Types an address and a code.
    pub(super) async fn types_code(&mut self, email: &str, code: &str) -> Answer {
        self.post("/connexion/code", &[("email", email), ("code", code)]).await
    }

    /// Whether somebody is signed in here.
    pub(super) async fn is_signed_in(&mut self) -> bool {
        self.get("/profil").await.status == StatusCode::OK
    }

    /// The secret of the session.
    pub(super) fn session(&self) -> Option<&String> {
        self.cookies.get("__Host-jasette")
    }

    async fn send(&mut self, method: Method, path: &str, form: String) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        request = request.header("sec-fetch-site", "same-origin");
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = self.router.clone().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        self.take_cookies(&parts.headers);
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    fn take_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().unwrap();
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Answer {
    /// The answer is a redirect after a deed, and leads here.
    #[track_caller]
    pub(super) fn leads_to(&self, path: &str) {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{self:#?}");
        assert_eq!(self.header("location"), path);
    }

    /// The answer is a page with this status, and says this.
    #[track_caller]
    pub(super) fn says(&self, status: u16, words: &str) {
        assert_eq!(self.status.as_u16(), status, "{self:#?}");
        assert!(self.body.contains(words), "{words:?} is not in {}", self.body);
    }

    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The cookie that this answer sets, with its attributes.
    pub(super) fn cookie(&self, name: &str) -> &str {
        let mut set = self.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
        set.rfind(|text| text.starts_with(&format!("{name}="))).unwrap_or("")
    }

    /// The rest of the first attribute or text that starts so.
    pub(super) fn after(&self, start: &str) -> &str {
        let (_, rest) = self.body.split_once(start).unwrap_or_else(|| panic!("{start:?} is not in {}", self.body));
        rest.split(['"', '<', '?']).next().unwrap()
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
