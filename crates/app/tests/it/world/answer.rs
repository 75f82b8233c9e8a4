//! What the program answered.

use axum::body::to_bytes;
use axum::http::{HeaderMap, StatusCode, header};
use testkit::Page;

/// The most bytes of an answer that a test reads.
const LARGEST: usize = 1 << 24;

/// What was answered, before any redirect is followed. Of a stream, the head only.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The page, or whatever else was in the body.
    pub(crate) page: Page,
}

impl Answer {
    pub(super) async fn read(answer: axum::response::Response) -> Answer {
        let (parts, body) = answer.into_parts();
        let is_stream = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let bytes = if is_stream { Vec::new() } else { to_bytes(body, LARGEST).await.unwrap().to_vec() };
        let page = Page::from(String::from_utf8_lossy(&bytes).into_owned());
        Answer { status: parts.status, headers: parts.headers, page }
    }

    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Answer {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.header("location"), self.page.text());
        self
    }

    /// It sends the browser to a page of this address.
    #[track_caller]
    pub(crate) fn leads_to(self, path: &str) -> Answer {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.page.text());
        assert!(self.header("location").starts_with(path), "{} instead of {path}", self.header("location"));
        self
    }

    #[track_caller]
    pub(crate) fn shows(self, words: &str) -> Answer {
        self.page.shows(words);
        self
    }

    #[track_caller]
    pub(crate) fn hides(self, words: &str) -> Answer {
        self.page.hides(words);
        self
    }

    /// A header; empty when there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// What came, as it came: HTML, a calendar, JSON.
    pub(crate) fn body(&self) -> &str {
        self.page.source()
    }

    /// The same as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(self.body()).unwrap_or_else(|error| panic!("{error}: {}", self.body()))
    }

    /// Whether it sends the browser, or the program, to sign in.
    pub(crate) fn asks_to_sign_in(&self) -> bool {
        let page = self.header("location").split('?').next().unwrap_or_default();
        (self.status.is_redirection() && page == identity::SIGN_IN) || self.status == StatusCode::UNAUTHORIZED
    }
}
