//! The few ways in which a request is turned away. A handler answers with one; the edge of the program (`app::edge`)
//! draws it once, as a page in the person's language or as `application/problem+json`, and logs failures once.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::Error;

/// What a handler serves: an answer, or why there is none.
pub type Served = std::result::Result<Response, Refusal>;

/// Why there is no answer to this request.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// Nothing there, or nothing there for this person: the two are the same on purpose.
    NotFound,
    /// There is something at this address, but nothing to be done to it in this way (GET, POST…): true for everybody alike.
    WrongMethod,
    /// Nobody is signed in; the page to come back to is remembered by the edge.
    SignIn,
    /// Something is to be done first, at this address of ours.
    Elsewhere(String),
    /// The program may read for its person, and this would change something.
    OnlyReads,
    /// The request was not sent from one of our own pages.
    Forged,
    /// The body or the address is not what this route takes.
    Malformed(String),
    /// The request is too large.
    TooLarge,
    /// The request did not come whole in the time there is for it.
    TooSlow,
    /// Too many requests or streams are open at once from the same place, or for the same person.
    TooManyAtOnce,
    /// Too many tries in a short time.
    TooMany {
        /// Seconds until the next try may succeed.
        retry_after: u64,
    },
    /// Somebody changed the same thing in the meantime, or its state no longer allows this.
    Conflict(String),
    /// The database or the disk does not answer; nothing was kept, what was typed is still in the page.
    Unavailable(String),
    /// A mistake of the program; the text is for the log.
    Internal(String),
}

impl Refusal {
    /// The HTTP status that goes with it.
    pub fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::SignIn => StatusCode::UNAUTHORIZED,
            Refusal::OnlyReads | Refusal::Forged | Refusal::Elsewhere(_) => StatusCode::FORBIDDEN,
            Refusal::Malformed(_) => StatusCode::BAD_REQUEST,
            Refusal::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Refusal::TooManyAtOnce => StatusCode::TOO_MANY_REQUESTS,
            Refusal::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Conflict(_) => StatusCode::CONFLICT,
            Refusal::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        match &error {
            Error::Database(sqlx::Error::RowNotFound) => Refusal::NotFound,
            _ if error.is_outage() => Refusal::Unavailable(error.to_string()),
            _ => Refusal::Internal(error.to_string()),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
