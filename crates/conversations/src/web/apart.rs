//! `/c/{community}/messages-gardes`; under a message, `/garde` and `/epingle`, and their `/retrait`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::Membership;
use communities::roles::Converse;
use forms::Done;
use platform::{Instance, Served};
use ui::shell::page;

use super::{MessageId, address_of};
use crate::access::RoomAccess;
use crate::marking;
use crate::pages::{self, Around, KEPT};

forms::done! {
    /// A message is kept.
    MARKED = "garde" => "done-kept",
    /// A message is kept no longer.
    LET_GO = "laisse" => "done-let-go",
    /// A message stands at the top of its room.
    PINNED = "epingle" => "done-pinned",
    /// A message stands there no longer.
    UNPINNED = "decroche" => "done-unpinned",
}

pub(super) fn routes() -> Router<Instance> {
    let message = "/c/{community}/salons/{room}/messages/{message}";
    Router::new()
        .route(&format!("/c/{{community}}{KEPT}"), get(kept))
        .route(&format!("{message}/garde"), post(keep))
        .route(&format!("{message}/garde/retrait"), post(let_go))
        .route(&format!("{message}/epingle"), post(pin))
        .route(&format!("{message}/epingle/retrait"), post(unpin))
}

async fn kept(instance: Instance, membership: Membership, done: Done) -> Served {
    let reader = membership.grant::<Converse>()?;
    let around = Around::read(&instance, &reader).await?;
    let kept = marking::kept(&instance.db, &reader, &around.rooms).await?;
    let notice = done.notice(reader.lang(), &[WORDS]);
    let drawn = pages::kept(&reader, &kept, around);
    Ok(page(drawn.notice(notice)).into_response())
}

async fn keep(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = marking::keep(&instance, &room, id.0).await?;
    Ok(MARKED.leads_to(address_of(&instance, &room, &message).await?))
}

async fn let_go(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    marking::let_go(&instance, &room, id.0).await?;
    Ok(LET_GO.leads_to(room.membership().community().path(KEPT)))
}

async fn pin(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    let message = marking::pin(&instance, &room, id.0).await?;
    Ok(PINNED.leads_to(address_of(&instance, &room, &message).await?))
}

async fn unpin(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    marking::unpin(&instance, &room, id.0).await?;
    Ok(UNPINNED.leads_to(room.path()))
}
