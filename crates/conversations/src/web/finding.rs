//! Finding one's way in a room: to a day, back to what was not read; and rooms that are not counted.

use axum::Router;
use axum::extract::Query;
use axum::response::Redirect;
use axum::routing::{get, post};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::dates;

use super::{MessageId, address_of};
use crate::access::RoomAccess;
use crate::reading;

forms::done! {
    /// From a message on, all is unread again.
    UNREAD = "non-lu" => "done-unread",
    /// A room is not counted.
    MUTED = "sourdine" => "done-muted",
    /// A room is counted again.
    HEARD = "compte" => "done-heard",
    /// Only what names or answers the reader is told of a room.
    ONLY_MENTIONS = "mentions" => "done-only-mentions",
    /// All of a room is told again.
    ALL = "tout" => "done-all",
}

pub(super) fn routes() -> Router<Instance> {
    let room = "/c/{community}/salons/{room}";
    Router::new()
        .route(&format!("{room}/jour"), get(day))
        .route(&format!("{room}/messages/{{message}}/non-lu"), post(unread))
        .route(&format!("{room}/sourdine"), post(mute))
        .route(&format!("{room}/sourdine/fin"), post(hear))
        .route(&format!("{room}/mentions-seulement"), post(only_mentions))
        .route(&format!("{room}/mentions-seulement/fin"), post(all))
}

/// The day that one wants to see.
#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    jour: String,
}

/// Leads to the first message of a day or after it; to the end of the room when there is none.
async fn day(instance: Instance, room: RoomAccess, wanted: Query<Wanted>) -> Result<Redirect, Refusal> {
    let first = match dates::from_fields(&wanted.jour, "00:00") {
        Some(at) => reading::first_since(&instance.db, &room, at).await?,
        None => None,
    };
    match first {
        Some(message) => Ok(Redirect::to(&address_of(&instance, &room, &message).await?)),
        None => Ok(Redirect::to(&room.path())),
    }
}

async fn unread(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    reading::unread_from(&instance, &room, id.0).await?;
    Ok(UNREAD.leads_to(room.membership().community().path("/salons")))
}

async fn mute(instance: Instance, room: RoomAccess) -> Served {
    reading::mute(&instance, &room, true).await?;
    Ok(MUTED.leads_to(room.path()))
}

async fn hear(instance: Instance, room: RoomAccess) -> Served {
    reading::mute(&instance, &room, false).await?;
    Ok(HEARD.leads_to(room.path()))
}

async fn only_mentions(instance: Instance, room: RoomAccess) -> Served {
    reading::only_mentions(&instance, &room, true).await?;
    Ok(ONLY_MENTIONS.leads_to(room.path()))
}

async fn all(instance: Instance, room: RoomAccess) -> Served {
    reading::only_mentions(&instance, &room, false).await?;
    Ok(ALL.leads_to(room.path()))
}
