//! Under a room, `/brouillon`: where a page sends what is being written there. Only scripts do.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::post;
use axum::{Json, Router};
use conversations::begun::PATH;
use conversations::{MOST_CHARACTERS, RoomAccess, actions};
use forms::Posted;
use platform::{Instance, Refusal, Served, text};
use serde::Deserialize;
use serde_json::json;

use crate::keeping::{Saved, Sent, save};

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}/salons/{{room}}{PATH}"), post(keep))
}

/// The thread in which one writes.
#[derive(Debug, Default, Deserialize)]
struct Thread {
    fil: Option<i64>,
}

/// Answers with the revision under which the words are kept, or with what another device wrote meanwhile. From a shared computer
/// nothing is kept.
async fn keep(instance: Instance, room: RoomAccess, thread: Query<Thread>, posted: Posted) -> Served {
    actions::is_written_in(&room)?;
    if room.membership().viewer().on_shared_computer() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let typed = text::shown(posted.value("body"));
    if typed.chars().count() > MOST_CHARACTERS {
        return Err(Refusal::TooLarge);
    }
    let (before, revision) = (posted.value("before"), posted.value("revision").parse().unwrap_or_default());
    let sent = Sent { body: &typed, before, revision };
    Ok(match save(&instance, &room, thread.fil.unwrap_or_default(), sent).await? {
        Saved::Kept(revision) => Json(json!({ "revision": revision })).into_response(),
        Saved::Other(other) => {
            let told = json!({ "revision": other.revision, "body": other.body, "saved_at": other.saved_at });
            (StatusCode::CONFLICT, Json(told)).into_response()
        }
    })
}
