//! The routes of the deletion.

use axum::Router;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use platform::{Instance, Refusal};
use serde::Deserialize;
use ui::shell::Page;

use super::pages::{body, gone};
use crate::access::{Viewer, Visitor};
use crate::email::Email;
use crate::own_pages::{OwnPage, framed};
use crate::sessions::cookie;
use crate::{answers, shared_computer};

pub(super) const DELETION: &str = "/profil/suppression";
const GONE: &str = "/connexion/compte-supprime";

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(DELETION, get(ask).post(delete)).route(GONE, get(after))
}

async fn ask(State(instance): State<Instance>, viewer: Viewer) -> Result<Response, Refusal> {
    Ok(answers::shown(page(&instance, &viewer, "", None).await?))
}

async fn page(instance: &Instance, viewer: &Viewer, typed: &str, error: Option<String>) -> Result<Page, Refusal> {
    let lang = viewer.lang();
    let body = body(lang, &viewer.person().email, typed, error);
    Ok(framed(instance, viewer, OwnPage { title: t!(lang, "deletion-title"), body, done: None }).await?)
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

async fn delete(
    State(instance): State<Instance>,
    viewer: Viewer,
    Form(typed): Form<Typed>,
) -> Result<Response, Refusal> {
    if !Email::parse(&typed.email).is_ok_and(|email| email.as_str() == viewer.person().email) {
        let error = t!(viewer.lang(), "deletion-not-yours");
        return refused(&instance, &viewer, &typed, (StatusCode::UNPROCESSABLE_ENTITY, error)).await;
    }
    if let Err(why) = super::delete_account(&instance, &viewer).await? {
        return refused(&instance, &viewer, &typed, (StatusCode::CONFLICT, why)).await;
    }
    let mut response = answers::with_cookie(answers::next(GONE), cookie::drop_session(&instance.settings));
    shared_computer::forbid_keeping(&mut response);
    shared_computer::forget_all(&mut response);
    Ok(response)
}

async fn refused(
    instance: &Instance,
    viewer: &Viewer,
    typed: &Typed,
    (status, why): (StatusCode, String),
) -> Result<Response, Refusal> {
    Ok(answers::shown_as(status, page(instance, viewer, &typed.email, Some(why)).await?))
}

async fn after(visitor: Visitor) -> Response {
    answers::shown(gone(visitor.lang()))
}
