//! `GET …/rencontres/{meeting}`.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use forms::Done;
use platform::{Instance, Refusal};

use super::{Said, Sheet, page};
use crate::access::MeetingAccess;
use crate::framed::{Around, WORDS, framed};

pub(crate) async fn get(
    State(instance): State<Instance>,
    access: MeetingAccess,
    done: Done,
) -> Result<Response, Refusal> {
    let said = Said { notice: done.notice(access.membership().lang(), WORDS), reason: None };
    shown(&instance, &access, StatusCode::OK, said).await
}

/// The page as it is now, with what is to be said of what was tried.
pub(crate) async fn shown(
    instance: &Instance,
    access: &MeetingAccess,
    status: StatusCode,
    said: Said,
) -> Result<Response, Refusal> {
    let fresh = MeetingAccess::enter(&instance.db, access.membership(), access.meeting().id).await?;
    let sheet = Sheet::of(&instance.db, &fresh, instance.clock.now()).await?;
    let lang = access.membership().lang();
    let title = fresh.meeting().heading(lang).to_owned();
    let body = page::body(&sheet, said.reason.as_ref());
    let around = Around { title, seen_by: sheet.seen_by(), notice: said.notice };
    Ok((status, framed(instance, access.membership(), around, body).await?).into_response())
}
