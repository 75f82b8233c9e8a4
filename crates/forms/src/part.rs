//! Who asks: a script of ours, for the part of the page that changes, or a browser, for the way to the whole page.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};

/// Whether a script of the page asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A script, for a part of the page.
    Script,
    /// A browser, for the whole page.
    Browser,
}

impl<S: Sync> FromRequestParts<S> for Part {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Part, Infallible> {
        Ok(if parts.headers.contains_key("jasette-part") { Part::Script } else { Part::Browser })
    }
}

impl Part {
    /// The deed was done: nothing more to the script, the way back to the page to a browser.
    pub fn done(self, path: impl AsRef<str>) -> Response {
        match self {
            Part::Script => StatusCode::NO_CONTENT.into_response(),
            Part::Browser => Redirect::to(path.as_ref()).into_response(),
        }
    }
}
