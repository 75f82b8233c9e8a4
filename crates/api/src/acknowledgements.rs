//! « Lu et compris » under announcements: said, taken back, and read by who asked for it.

use announcements::acknowledging::{Acknowledged, asking, press, who};
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use communities::Directory;
use conversations::told::Author;
use platform::Instance;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};
use crate::rooms::Entered;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(say, take_back)).routes(routes!(list))
}

/// Somebody who said that they read and understood.
#[derive(Serialize, ToSchema)]
struct AcknowledgedAnswer {
    /// Who.
    person: Author,
    /// When, in milliseconds UTC.
    at: i64,
}

/// Says that the token's owner read and understood an announcement that asks for it. Its author alone will read who did. The same
/// once more changes nothing.
#[utoipa::path(put, path = "/api/v1/rooms/{id}/messages/{message}/acknowledgement", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), responses(
    (status = 204, description = "It is kept."),
))]
async fn say(
    instance: Instance,
    Entered(room): Entered,
    Path((_room, message)): Path<(i64, i64)>,
) -> Result<StatusCode, Ended> {
    press(&instance, &room, message, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes it back.
#[utoipa::path(delete, path = "/api/v1/rooms/{id}/messages/{message}/acknowledgement", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), responses(
    (status = 204, description = "Nothing of it remains."),
))]
async fn take_back(
    instance: Instance,
    Entered(room): Entered,
    Path((_room, message)): Path<(i64, i64)>,
) -> Result<StatusCode, Ended> {
    press(&instance, &room, message, false).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Those who said that they read and understood an announcement of the token's owner, the first before the others. To anybody else
/// there is nothing here.
#[utoipa::path(get, path = "/api/v1/rooms/{id}/messages/{message}/acknowledgements", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), responses(
    (status = 200, body = Listed<AcknowledgedAnswer>),
))]
async fn list(
    instance: Instance,
    Entered(room): Entered,
    Path((_room, message)): Path<(i64, i64)>,
) -> Result<Json<Listed<AcknowledgedAnswer>>, Ended> {
    let message = asking(&instance, &room, message).await?;
    let who = who(&instance, &room, &message).await?;
    let names = Directory::of(&instance.db, room.membership()).await?;
    let told = |each: Acknowledged| AcknowledgedAnswer {
        person: Author { id: each.person_id, name: names.card(each.person_id).chosen_name.clone() },
        at: each.acknowledged_at,
    };
    Ok(Listed::whole(who.into_iter().map(told).collect()))
}
