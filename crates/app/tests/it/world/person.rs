//! Somebody with a browser and a program, in front of the whole program: what they ask, what they are answered.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use serde_json::Value as Json;
use tower::ServiceExt;

use super::Who;

/// The most bytes of an answer that a test reads.
const LARGEST: usize = 1 << 24;

/// Somebody; without an account, nobody.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) who: Who,
    pub(crate) account: Option<identity::Person>,
    pub(crate) cookie: String,
    pub(crate) token: String,
    /// What their browser asks for.
    pub(crate) languages: &'static str,
    pub(super) pages: Router,
}

/// What goes with a request.
#[derive(Clone, Debug, Default)]
pub(crate) enum Sent {
    #[default]
    Nothing,
    /// A form, as a page of ours sends it.
    Form(Vec<(String, String)>),
    /// The same as several parts, for a form that may hold a file.
    Parts(Vec<(String, String)>),
    Json(Json),
}

/// A request that somebody may make.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) sent: Sent,
    /// What the browser says of the page that the request comes from.
    pub(crate) site: &'static str,
}

/// What was answered. Of a stream, the head only.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Ask {
    pub(crate) fn get(path: impl Into<String>) -> Ask {
        Ask::of(Method::GET, path, Sent::Nothing)
    }

    pub(crate) fn of(method: Method, path: impl Into<String>, sent: Sent) -> Ask {
        Ask { method, path: path.into(), sent, site: "same-origin" }
    }

    /// A program's request, which carries a token instead of a cookie.
    pub(crate) fn is_of_the_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}

impl Person {
    pub(super) fn nobody(pages: &Router) -> Person {
        let (cookie, token) = (String::new(), String::new());
        Person { who: Who::Nobody, account: None, cookie, token, languages: "fr-CA", pages: pages.clone() }
    }

    /// The account's number.
    #[track_caller]
    pub(crate) fn id(&self) -> i64 {
        self.account.as_ref().expect("nobody has no number").id
    }

    pub(crate) async fn opens(&self, path: impl Into<String>) -> Answer {
        self.asks(&Ask::get(path)).await
    }

    pub(crate) async fn posts(&self, path: impl Into<String>, fields: &[(&str, &str)]) -> Answer {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.asks(&Ask::of(Method::POST, path, Sent::Form(fields))).await
    }

    /// Makes a request with what this person has: a cookie for pages, a token for the API.
    pub(crate) async fn asks(&self, ask: &Ask) -> Answer {
        let mut request = Request::builder().method(&ask.method).uri(&ask.path).header("sec-fetch-site", ask.site);
        request = request.header(header::ACCEPT_LANGUAGE, self.languages);
        request = match (ask.is_of_the_api(), self.who) {
            (_, Who::Nobody) => request,
            (true, _) => request.header(header::AUTHORIZATION, format!("Bearer {}", self.token)),
            (false, _) => request.header(header::COOKIE, &self.cookie),
        };
        let (kind, body) = ask.sent.written();
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let answer = self.pages.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        Answer::read(answer).await
    }
}

impl Answer {
    async fn read(answer: axum::response::Response) -> Answer {
        let (parts, body) = answer.into_parts();
        let is_stream = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let bytes = if is_stream { Vec::new() } else { to_bytes(body, LARGEST).await.unwrap().to_vec() };
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.header("location"), self.body);
        self
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Whether it sends the browser, or the program, to sign in.
    pub(crate) fn asks_to_sign_in(&self) -> bool {
        let page = self.header("location").split('?').next().unwrap_or_default();
        (self.status.is_redirection() && page == identity::SIGN_IN) || self.status == StatusCode::UNAUTHORIZED
    }
}

impl Sent {
    fn written(&self) -> (Option<String>, String) {
        match self {
            Sent::Nothing => (None, String::new()),
            Sent::Form(fields) => (Some("application/x-www-form-urlencoded".into()), encoded(fields)),
            Sent::Parts(fields) => (Some(format!("multipart/form-data; boundary={BOUNDARY}")), parts(fields)),
            Sent::Json(value) => (Some("application/json".into()), value.to_string()),
        }
    }
}

const BOUNDARY: &str = "jasette-walk";

fn encoded(fields: &[(String, String)]) -> String {
    let escape = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect::<Vec<_>>().join("&")
}

fn parts(fields: &[(String, String)]) -> String {
    let part = |(name, value): &(String, String)| {
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    fields.iter().map(part).chain([format!("--{BOUNDARY}--\r\n")]).collect()
}
