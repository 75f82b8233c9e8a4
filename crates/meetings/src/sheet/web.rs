//! `GET …/rencontres/{meeting}`.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use forms::Done;
use platform::{Instance, Refusal};

use super::{Said, Sheet, page};
use crate::access::MeetingAccess;
use crate::framed::{Around, framed};
use crate::part::Parts;

pub(crate) async fn get(
    State(instance): State<Instance>,
    access: MeetingAccess,
    done: Done,
) -> Result<Response, Refusal> {
    let words = Parts::of(&instance).words();
    let said = Said { notice: done.notice(access.membership().lang(), &words), reason: None };
    drawn(&instance, &access, StatusCode::OK, said).await
}

/// The page as it is after something was tried, with what is to be said of that.
pub async fn shown(
    instance: &Instance,
    access: &MeetingAccess,
    status: StatusCode,
    said: Said,
) -> Result<Response, Refusal> {
    let fresh = MeetingAccess::enter(&instance.db, access.membership(), access.meeting().id).await?;
    drawn(instance, &fresh, status, said).await
}

async fn drawn(
    instance: &Instance,
    access: &MeetingAccess,
    status: StatusCode,
    said: Said,
) -> Result<Response, Refusal> {
    let sheet = Sheet::of(instance, access).await?;
    let title = access.meeting().heading(access.membership().lang()).to_owned();
    let body = page::body(&sheet, said.reason.as_ref());
    let around = Around { title, seen_by: sheet.scene.seen_by(), notice: said.notice };
    Ok((status, framed(instance, access.membership(), around, body).await?).into_response())
}
