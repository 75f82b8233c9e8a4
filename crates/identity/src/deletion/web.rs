//! The routes of the deletion.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use forms::Posted;
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};
use ui::shell::Page;

use super::pages::{body, gone};
use crate::access::{Viewer, Visitor};
use crate::email::Email;
use crate::own_pages::framed;
use crate::sessions::cookie;
use crate::{answers, shared_computer};

pub(super) const DELETION: &str = "/profil/suppression";
const GONE: &str = "/connexion/compte-supprime";

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(DELETION, get(ask).post(delete)).route(GONE, get(after))
}

async fn ask(instance: Instance, viewer: Viewer) -> Served {
    Ok(answers::shown(page(&instance, &viewer, "", None).await?))
}

async fn page(instance: &Instance, viewer: &Viewer, typed: &str, error: Option<String>) -> Result<Page, Refusal> {
    let lang = viewer.lang();
    let body = body(lang, &viewer.person().email, typed, error);
    Ok(framed(instance, viewer, t!(lang, "deletion-title"), body).await?)
}

async fn delete(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let typed = posted.value("email");
    if !Email::parse(typed).is_ok_and(|email| email.as_str() == viewer.person().email) {
        let error = t!(viewer.lang(), "deletion-not-yours");
        let page = page(&instance, &viewer, typed, Some(error)).await?;
        return Ok(answers::shown_as(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    if let Err(why) = super::delete_account(&instance, &viewer).await? {
        let notice = Notice::new(viewer.lang(), Tone::Error, why);
        let page = page(&instance, &viewer, typed, None).await?.notice(Some(notice));
        return Ok(answers::shown_as(StatusCode::CONFLICT, page));
    }
    let gone = answers::with_cookie(answers::next(GONE), cookie::drop_session(&instance.settings));
    let mut response = shared_computer::unkept(gone);
    shared_computer::forget_all(&mut response);
    Ok(response)
}

async fn after(visitor: Visitor) -> Response {
    answers::shown(gone(visitor.lang()))
}
