//! What every handler shares: reading a body, entering by the numbers of an address, answering a list.

use axum::Json;
use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use platform::Refusal;
use serde::Serialize;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;

use crate::problem::Problem;

/// A part of a list, and where the next part starts.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Listed<T> {
    /// The things, in the order that the address says.
    pub(crate) items: Vec<T>,
    /// What to give as the cursor for the next part; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<i64>,
}

impl<T> Listed<T> {
    /// A list that is whole.
    pub(crate) fn whole(items: Vec<T>) -> Json<Listed<T>> {
        Json(Listed { items, next: None })
    }
}

/// How a request ended otherwise than by its answer.
#[derive(Debug)]
pub(crate) enum Ended {
    /// Turned away, in the form drawn at the edge.
    Refused(Refusal),
    /// A field is wrong.
    Field(Problem),
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Ended {
        Ended::Refused(refusal)
    }
}

impl From<platform::Error> for Ended {
    fn from(error: platform::Error) -> Ended {
        Ended::Refused(error.into())
    }
}

impl From<Problem> for Ended {
    fn from(problem: Problem) -> Ended {
        Ended::Field(problem)
    }
}

impl IntoResponse for Ended {
    fn into_response(self) -> Response {
        match self {
            Ended::Refused(refusal) => refusal.into_response(),
            Ended::Field(problem) => problem.into_response(),
        }
    }
}

/// A body of JSON; anything else is refused with the reader's own words, which name the line and the field.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Body<T>, Refusal> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(body)) => Ok(Body(body)),
            Err(refused) if refused.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE => Err(Refusal::TooLarge),
            Err(refused) => Err(Refusal::Malformed(refused.body_text())),
        }
    }
}
