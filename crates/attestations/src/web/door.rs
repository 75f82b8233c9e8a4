//! `/attestation`, where a code is typed, and `/attestation/{code}`, what is said of it. No session is asked for and none is read; nothing
//! of it is kept by a browser or by machines that search. Codes and names are tried at the pace of a room.

use axum::Router;
use axum::extract::{Extension, Path};
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use forms::Posted;
use identity::limits::RoomGate;
use identity::{ClientAddress, by_hand, lang_asked};
use maud::Markup;
use platform::{Instance, Result, Served};
use ui::Lang;
use ui::shell::{Frame, Page, page};

use crate::model::Attestation;
use crate::pages::{self, Answer, CODE, NAME};
use crate::{DOOR, store};

/// The longest that is read of a code.
const LONGEST: usize = 64;

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route(DOOR, get(show).post(seek))
        .route(&format!("{DOOR}/{{code}}"), get(ask).post(name))
        .layer(Extension(RoomGate::default()))
}

async fn show(instance: Instance, headers: HeaderMap) -> Served {
    let lang = lang_asked(&headers, &instance);
    Ok(unkept(StatusCode::OK, lang, pages::door(lang, None)))
}

async fn seek(
    instance: Instance,
    Extension(gate): Extension<RoomGate>,
    from: ClientAddress,
    headers: HeaderMap,
    posted: Posted,
) -> Served {
    gate.pass(&instance.clock, from)?;
    match of_code(&instance, posted.value(CODE)).await? {
        Some(found) => Ok(Redirect::to(&found.door()).into_response()),
        None => Ok(nothing(lang_asked(&headers, &instance), posted.value(CODE), StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

async fn of_code(instance: &Instance, typed: &str) -> Result<Option<Attestation>> {
    if typed.len() > LONGEST {
        return Ok(None);
    }
    store::of_code(&instance.db, &by_hand::written(typed)).await
}

async fn ask(
    instance: Instance,
    Extension(gate): Extension<RoomGate>,
    from: ClientAddress,
    headers: HeaderMap,
    Path(code): Path<String>,
) -> Served {
    gate.pass(&instance.clock, from)?;
    said(&instance, &headers, &code, Answer::Unasked).await
}

async fn name(
    instance: Instance,
    Extension(gate): Extension<RoomGate>,
    from: ClientAddress,
    (headers, Path(code)): (HeaderMap, Path<String>),
    posted: Posted,
) -> Served {
    gate.pass(&instance.clock, from)?;
    said(&instance, &headers, &code, Answer::Name(posted.value(NAME).to_owned(), false)).await
}

/// What is said of the attestation of a code; of none, that there is nothing, whether it never was or is erased.
async fn said(instance: &Instance, headers: &HeaderMap, code: &str, asked: Answer) -> Served {
    let lang = lang_asked(headers, instance);
    let Some(found) = of_code(instance, code).await? else {
        return Ok(nothing(lang, code, StatusCode::NOT_FOUND));
    };
    let answer = match asked {
        Answer::Name(typed, _) if typed.trim().is_empty() => Answer::Empty,
        Answer::Name(typed, _) => {
            let is_it = found.bears(&typed);
            Answer::Name(typed, is_it)
        }
        other => other,
    };
    let status = if matches!(answer, Answer::Empty) { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(unkept(status, lang, pages::asked(lang, &found, &answer)))
}

fn nothing(lang: Lang, typed: &str, status: StatusCode) -> Response {
    let shown: String = typed.chars().take(LONGEST).collect();
    unkept(status, lang, pages::door(lang, Some(&shown)))
}

fn unkept(status: StatusCode, lang: Lang, body: Markup) -> Response {
    let told = [
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (status, told, page(Page::new(lang, t!(lang, "door-title"), Frame::Bare, body))).into_response()
}
