//! The routes of « Clés d’accès ».

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use forms::{Done, Posted, done};
use platform::{Instance, Refusal, SECOND, Served, Settings, text};

use super::pages::{ANSWER, Shown, Typed, body};
use super::{Answered, Asked, PATH, questions};
use crate::access::Viewer;
use crate::own_pages::framed;
use crate::sessions::cookie;
use crate::shared_computer::unkept;
use crate::{answers, passkeys};

pub(super) const QUESTION: &str = "/profil/cles/question";
/// The most characters of the name of a passkey.
pub(super) const LONGEST_NAME: usize = 80;

pub(super) fn removal_path(id: i64) -> String {
    format!("{PATH}/{id}/retrait")
}

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(PATH, get(page).post(add))
        .route(QUESTION, post(question))
        .route("/profil/cles/{key}/retrait", post(remove))
}

done! {
    /// One more passkey opens the account.
    ADDED = "ajoutee" => "keys-added",
    /// One opens it no more.
    REMOVED = "retiree" => "keys-removed",
}

async fn page(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let notice = done.notice(viewer.lang(), &[WORDS]);
    show(&instance, &viewer, (Typed::offered(String::new()).noticed(notice), done.is(&REMOVED))).await
}

async fn show(instance: &Instance, viewer: &Viewer, (typed, removed): (Typed, bool)) -> Served {
    let (lang, now) = (viewer.lang(), instance.clock.now());
    let (keys, offered) = (passkeys::of(&instance.db, viewer).await?, passkeys::are_offered(&instance.settings));
    let body = body(lang, &Shown { typed: &typed, keys: &keys, offered, now, removed });
    let page = framed(instance, viewer, t!(lang, "keys-title"), body).await?;
    Ok(answers::shown_as(typed.status, page.notice(typed.notice)))
}

async fn question(instance: Instance, viewer: Viewer) -> Served {
    let asked = passkeys::ask_for_new(&instance, &viewer).await?.ok_or(Refusal::NotFound)?;
    Ok(put(&instance.settings, asked))
}

/// A question for the script, and its secret for the browser.
pub(crate) fn put(settings: &Settings, asked: Asked) -> Response {
    let cookie = cookie::keep_question(settings, &asked.secret, questions::LASTS / SECOND);
    unkept(answers::with_cookie(Json(asked.question).into_response(), cookie))
}

async fn add(instance: Instance, viewer: Viewer, headers: HeaderMap, posted: Posted) -> Served {
    let typed = posted.value("nom").to_owned();
    let name = match text::line(&typed, LONGEST_NAME) {
        Ok(name) => name,
        Err(problem) => return show(&instance, &viewer, (Typed::mistaken(typed, Some(problem)), false)).await,
    };
    let secret = cookie::question(&headers, &instance.settings).unwrap_or_default();
    let answered = Answered { secret: &secret, answer: posted.value(ANSWER) };
    match passkeys::add(&instance, &viewer, (&name, &answered)).await {
        Ok(()) => Ok(ADDED.leads_to(PATH)),
        Err(undone) => {
            let why = undone.refused()?.sentence(viewer.lang());
            show(&instance, &viewer, (Typed::refused(typed, why), false)).await
        }
    }
}

async fn remove(instance: Instance, viewer: Viewer, Path(key): Path<String>) -> Served {
    let id = key.parse().map_err(|_| Refusal::NotFound)?;
    if !passkeys::remove(&instance, &viewer, id).await? {
        return Err(Refusal::NotFound);
    }
    Ok(REMOVED.leads_to(PATH))
}
