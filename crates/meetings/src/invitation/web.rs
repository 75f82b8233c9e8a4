//! `/reponse/{token}`: answering by the link of a mail, without signing in.

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::header::{CACHE_CONTROL, HeaderName};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use forms::{Done, Posted};
use identity::lang_chosen;
use platform::{Instance, Refusal, Served};
use ui::Lang;

use super::page::{self, Shown, whole};
use crate::answers;
use crate::answers::done::{self, WORDS};
use crate::answers::page::{Tried, fields, typed};
use crate::invitee::Invitee;
use crate::model::Answer;
use crate::said::Hosts;

/// The address of the link with this secret.
pub(crate) fn path(token: &str) -> String {
    format!("/reponse/{token}")
}

/// The link of a mail, which stands under no community.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new().route("/reponse/{token}", get(ask).post(answer))
}

async fn ask(
    instance: Instance,
    Path(token): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
    done: Done,
) -> Served {
    let invitee = match Invitee::by_link(&instance.db, &token, instance.clock.now()).await {
        Err(Refusal::NotFound) => return over(&instance, &headers, &token).await,
        invitee => invitee?,
    };
    let lang = language(&headers, &instance, invitee.person().lang);
    let chosen = query.iter().find(|(name, _)| name == fields::ANSWER).and_then(|(_, word)| Answer::parse(word));
    shown(&instance, &invitee, (lang, &token), Tried::offered(chosen).noticed(done.notice(lang, &[WORDS]))).await
}

async fn answer(instance: Instance, Path(token): Path<String>, headers: HeaderMap, posted: Posted) -> Served {
    let invitee = match Invitee::by_link(&instance.db, &token, instance.clock.now()).await {
        Err(Refusal::NotFound) => return over(&instance, &headers, &token).await,
        invitee => invitee?,
    };
    let lang = language(&headers, &instance, invitee.person().lang);
    let new = match typed(lang, &posted) {
        Ok(new) => new,
        Err(tried) => return shown(&instance, &invitee, (lang, &token), tried).await,
    };
    match answers::answer_by_link(&instance, &invitee, &new).await {
        Ok(given) => Ok(done::word(&given).leads_to(path(&token))),
        Err(undone) => {
            let denied = Tried::denied(None, lang, undone.refused()?.sentence(lang));
            shown(&instance, &invitee, (lang, &token), denied).await
        }
    }
}

/// The language that was chosen on this browser, else the person's own: it is the one of the mail.
fn language(headers: &HeaderMap, instance: &Instance, own: Lang) -> Lang {
    lang_chosen(headers, instance).unwrap_or(own)
}

/// The page of a link that is over: the day, and nothing of who held it, where it was or what it was about.
async fn over(instance: &Instance, headers: &HeaderMap, token: &str) -> Served {
    let now = instance.clock.now();
    let (meeting, own) = Invitee::past(&instance.db, token, now).await?;
    let page = page::over(language(headers, instance, own), &meeting, now);
    Ok((StatusCode::GONE, alone(), page).into_response())
}

/// The page of one person's link: no cache keeps it and no search finds it.
async fn shown(instance: &Instance, invitee: &Invitee, (lang, token): (Lang, &str), tried: Tried) -> Served {
    let status = tried.status;
    let page = whole(Shown {
        own: invitee.own().cloned(),
        hosts: &Hosts::of_community(&instance.db, invitee.meeting().community_id).await?,
        invitee,
        lang,
        tried,
        action: &path(token),
        now: instance.clock.now(),
    });
    Ok((status, alone(), page).into_response())
}

fn alone() -> [(HeaderName, &'static str); 2] {
    [(CACHE_CONTROL, "no-store"), (HeaderName::from_static("x-robots-tag"), "noindex")]
}
