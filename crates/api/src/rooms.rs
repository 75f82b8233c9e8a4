//! Rooms of a community, as the token's owner may enter them.

use axum::Json;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use communities::roles::Converse;
use communities::{Membership, Role};
use conversations::{Kind, OpenRoom, Room, RoomAccess, rooms_of};
use identity::{Bearer, PresentedToken};
use platform::{Instance, Refusal};
use serde::Serialize;
use ui::Lang;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(show))
}

/// A room.
#[derive(Serialize, ToSchema)]
struct RoomAnswer {
    /// Its number.
    id: i64,
    /// Its word in addresses.
    slug: String,
    /// Its name, in the language of the token's owner.
    name: String,
    /// Since when it is only read, in milliseconds UTC; absent while it is written in.
    #[serde(skip_serializing_if = "Option::is_none")]
    archived_at: Option<i64>,
    /// When the room and all that was said there is forgotten, in milliseconds UTC, if it is a circle.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends_at: Option<i64>,
    /// By what one is in it: by one's role, by name, or by name for good.
    kind: Kind,
    /// Whether it is a room of announcements: coordination and facilitators begin to speak, the others answer in threads.
    announces: bool,
    /// The roles that may enter.
    audience: Vec<Role>,
    /// The numbers of the people who are in it by name, some of whom may have left the community; 0 is an account that is gone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<i64>,
    /// How many messages of others the token's owner has not read; absent for one room.
    #[schema(maximum = 100)]
    #[serde(skip_serializing_if = "Option::is_none")]
    unread: Option<u32>,
}

impl RoomAnswer {
    fn new(room: &Room, unread: Option<u32>, lang: Lang) -> RoomAnswer {
        let audience = room.audience().to_vec();
        let (slug, name) = (room.slug.clone(), room.name(lang).to_owned());
        let people = room.people().to_vec();
        let (archived_at, ends_at, kind, announces) = (room.archived_at, room.ends_at(), room.kind, room.announces);
        RoomAnswer { id: room.id, slug, name, archived_at, ends_at, kind, announces, audience, people, unread }
    }
}

/// The rooms that the token's owner may enter, in their order.
#[utoipa::path(get, path = "/api/v1/communities/{id}/rooms", tag = "rooms", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<RoomAnswer>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<RoomAnswer>>, Ended> {
    let member = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<Converse>()?;
    let answer = |open: OpenRoom| RoomAnswer::new(&open.room, Some(open.unread), member.lang());
    Ok(Listed::whole(rooms_of(&instance, &member).await?.into_iter().map(answer).collect()))
}

/// One room.
#[utoipa::path(get, path = "/api/v1/rooms/{id}", tag = "rooms", params(("id" = i64, Path)), responses(
    (status = 200, body = RoomAnswer),
))]
async fn show(Entered(room): Entered) -> Json<RoomAnswer> {
    Json(RoomAnswer::new(room.room(), None, room.membership().lang()))
}

/// The room that the address names by `{id}`, entered.
pub(crate) struct Entered(pub(crate) RoomAccess);

impl FromRequestParts<Instance> for Entered {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Entered, Refusal> {
        let token = PresentedToken::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "id").await.map_err(|_| Refusal::Malformed(String::new()))?;
        RoomAccess::enter_with(instance, &token, id).await.map(Entered)
    }
}
