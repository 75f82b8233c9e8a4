//! How a door answered, as the table of the documentation says it.

use axum::http::StatusCode;

use crate::world::Answer;

/// What a request came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The page is shown, the deed is done, or the way to the next page is.
    Open,
    /// There is nothing here.
    Nothing,
    /// One must sign in first.
    SignIn,
    /// Anything else.
    Other(StatusCode),
}

impl Outcome {
    pub(super) fn of(answer: &Answer) -> Outcome {
        match answer.status {
            _ if answer.asks_to_sign_in() => Outcome::SignIn,
            StatusCode::NOT_FOUND => Outcome::Nothing,
            status if status.is_success() || status.is_redirection() => Outcome::Open,
            other => Outcome::Other(other),
        }
    }

    /// Whether the door stayed shut.
    pub(super) fn is_refused(self) -> bool {
        matches!(self, Outcome::Nothing | Outcome::SignIn)
    }

    /// Its cell in the table.
    pub(super) fn cell(self) -> String {
        match self {
            Outcome::Open => "●".into(),
            Outcome::Nothing => " ".into(),
            Outcome::SignIn => "→".into(),
            Outcome::Other(status) => status.as_u16().to_string(),
        }
    }
}
