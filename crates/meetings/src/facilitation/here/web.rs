//! `…/ici/{code}`: who opens it without a session is led to sign in and comes back.

use axum::extract::{FromRequestParts, RawPathParams, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use platform::{Instance, Refusal};
use ui::notice::{Notice, Tone};

use super::{Here, page, say};
use crate::access::MeetingAccess;
use crate::framed::{Around, framed};

/// The code of an address, with the proof that it is the one of the meeting.
pub(crate) struct Opened {
    here: Here,
    code: String,
}

impl FromRequestParts<Instance> for Opened {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Opened, Refusal> {
        let access = MeetingAccess::from_request_parts(parts, instance).await?;
        let params = RawPathParams::from_request_parts(parts, instance).await.map_err(|_| Refusal::NotFound)?;
        let code = params.iter().find(|(name, _)| *name == "code").map(|(_, code)| code.to_owned());
        let code = code.ok_or(Refusal::NotFound)?;
        let here = Here::enter(&instance.db, access, &code, instance.clock.now()).await?;
        Ok(Opened { here, code })
    }
}

pub(crate) async fn get(State(instance): State<Instance>, opened: Opened) -> Result<Response, Refusal> {
    shown(&instance, &opened, StatusCode::OK, None).await
}

pub(crate) async fn post(State(instance): State<Instance>, opened: Opened) -> Result<Response, Refusal> {
    match say(&instance, &opened.here).await {
        Ok(_) => Ok(Redirect::to(&opened.here.access().path(&format!("/ici/{}", opened.code))).into_response()),
        Err(undone) => {
            let lang = opened.here.access().membership().lang();
            let notice = Notice::new(lang, Tone::Error, undone.refused()?.sentence(lang));
            shown(&instance, &opened, StatusCode::CONFLICT, Some(notice)).await
        }
    }
}

async fn shown(
    instance: &Instance,
    opened: &Opened,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let access = opened.here.access();
    let (lang, mark) = (access.membership().lang(), opened.here.mark(&instance.db).await?);
    let around = Around { title: t!(lang, "here-title"), seen_by: t!(lang, "seen-by-you"), notice };
    let body = page::body(&opened.here, mark, &opened.code);
    Ok((status, framed(instance, access.membership(), around, body).await?).into_response())
}
