//! `…/agenda.ics`: one meeting; `/agenda/{token}.ics`: all of one's own; `/profil/agenda`: that address.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use communities::frame;
use identity::Viewer;
use platform::{Instance, Refusal, secret};

use super::feed;
use super::file::{Calendar, Entry};
use super::page::{Shown, whole};
use crate::access::MeetingAccess;
use crate::framed::Done;
use crate::said::Hosts;

/// The page of one's address.
pub(crate) const PAGE: &str = "/profil/agenda";
/// Where it is closed.
pub(crate) const CLOSE: &str = "/profil/agenda/fermeture";

pub(crate) async fn one(State(instance): State<Instance>, access: MeetingAccess) -> Result<Response, Refusal> {
    let (meeting, membership) = (access.meeting(), access.membership());
    if meeting.starts_at.is_none() {
        return Err(Refusal::NotFound);
    }
    let hosts = Hosts::all(&instance.db).await?;
    let community = membership.community();
    let mut calendar = Calendar::new(membership.lang(), &hosts, &community.name);
    let url = instance.settings.link(&access.path(""));
    calendar.add(&Entry { meeting, community: &community.name, url: &url });
    let disposition = format!("attachment; filename=\"rencontre-{}.ics\"", meeting.id);
    let disposition = HeaderValue::from_str(&disposition).expect("a number makes a plain header");
    let mut response = file(&HeaderMap::new(), calendar.written());
    response.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    Ok(response)
}

pub(crate) async fn all(
    State(instance): State<Instance>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let token = name.strip_suffix(".ics").ok_or(Refusal::NotFound)?;
    Ok(file(&headers, feed::written(&instance, token).await?))
}

/// The file, or nothing when the calendar has this one already.
fn file(headers: &HeaderMap, written: String) -> Response {
    let tag = format!("\"{}\"", &secret::hash(&written)[..32]);
    let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let about = [(ETAG, tag.clone()), (CACHE_CONTROL, "private, no-cache".to_owned())];
    if known.is_some_and(|known| known.split(',').any(|each| each.trim().trim_start_matches("W/") == tag)) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [(CONTENT_TYPE, "text/calendar; charset=utf-8")], written).into_response()
}

pub(crate) async fn get(State(instance): State<Instance>, viewer: Viewer, done: Done) -> Result<Response, Refusal> {
    let made_at = feed::made_at(&instance.db, &viewer).await?;
    let around = frame::personal(&instance, &viewer).await?;
    let shown = Shown { address: None, made_at, notice: done.notice(viewer.lang()) };
    Ok(whole(viewer.lang(), around, shown).into_response())
}

/// The address is in this answer and nowhere else, so it cannot be redirected to.
pub(crate) async fn open(State(instance): State<Instance>, viewer: Viewer) -> Result<Response, Refusal> {
    let token = feed::open(&instance, &viewer).await?;
    let address = instance.settings.link(&feed::path(&token));
    let around = frame::personal(&instance, &viewer).await?;
    let page = whole(viewer.lang(), around, Shown { address: Some(address), made_at: None, notice: None });
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

pub(crate) async fn close(State(instance): State<Instance>, viewer: Viewer) -> Result<Response, Refusal> {
    feed::close(&instance, &viewer).await?;
    Ok(Redirect::to(&format!("{PAGE}?fait=agenda")).into_response())
}
