//! A field that is not what it must be, as `application/problem+json` (RFC 9457) with one entry per field. Refusals that
//! concern no field are drawn at the edge, in the same form.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use ui::Lang;
use utoipa::ToSchema;

/// Why a request was refused.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// Always `about:blank`: the status says it all.
    #[serde(rename = "type")]
    kind: &'static str,
    /// What is wrong, in the language of the token's owner.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What to do about it.
    detail: String,
    /// The number of a failure of ours, to give to who administers.
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<String>,
    /// One entry for each field that was refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldProblem>,
}

/// What is wrong with one field.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FieldProblem {
    /// The field.
    pub(crate) field: &'static str,
    /// The sentence that a person would read beside it.
    pub(crate) detail: String,
}

impl Problem {
    /// This status, and what to do about it.
    pub(crate) fn of(status: StatusCode, detail: String) -> Problem {
        let title = status.canonical_reason().unwrap_or_default().to_owned();
        Problem { kind: "about:blank", title, status: status.as_u16(), detail, incident: None, errors: Vec::new() }
    }

    /// One field of the body is not what it must be.
    pub(crate) fn field(lang: Lang, field: &'static str, detail: String) -> Problem {
        Problem::fields(lang, vec![(field, detail)])
    }

    /// Fields of the body are not what they must be, each with its sentence.
    pub(crate) fn fields(lang: Lang, wrong: Vec<(&'static str, String)>) -> Problem {
        Problem {
            kind: "about:blank",
            title: t!(lang, "problem-fields"),
            status: StatusCode::UNPROCESSABLE_ENTITY.as_u16(),
            detail: wrong.iter().map(|(_, detail)| detail.as_str()).collect::<Vec<_>>().join(" "),
            incident: None,
            errors: wrong.into_iter().map(|(field, detail)| FieldProblem { field, detail }).collect(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_string(&self).unwrap_or_default();
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        (status, [(CONTENT_TYPE, "application/problem+json")], body).into_response()
    }
}
