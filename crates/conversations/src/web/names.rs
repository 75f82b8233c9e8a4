//! `/c/{community}/salons/{room}/noms`: whom one may name in a room, for the script that offers them.

use axum::routing::get;
use axum::{Json, Router};
use communities::Directory;
use platform::{Instance, Refusal};

use crate::access::RoomAccess;
use crate::mention::offered;

pub(super) fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/salons/{room}/noms", get(names))
}

async fn names(instance: Instance, room: RoomAccess) -> Result<Json<Vec<String>>, Refusal> {
    let names = Directory::of(&instance.db, room.membership()).await?;
    Ok(Json(offered(room.room(), &names, (room.person_id(), room.membership().lang()))))
}
