//! Requests for help: what is asked in a community, what one says of it, and how it ends.

use axum::Json;
use axum::extract::Path;
use communities::roles::Converse;
use communities::{Directory, Membership};
use conversations::requests::{self, Sign, Story, board};
use conversations::told::{RequestTold, Told, author};
use conversations::{RoomAccess, rooms_of};
use forms::text_problem;
use identity::{Bearer, PresentedToken};
use mutual_help::settling::{self, LONGEST_STORY};
use platform::{Instance, text};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(sign, settle))
}

/// The requests of the rooms that the token's owner may enter: the open ones, what presses first, then those that are settled
/// and that the group may find.
#[utoipa::path(get, path = "/api/v1/communities/{id}/requests", tag = "messages", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<Told<'static>>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<Told<'static>>>, Ended> {
    let member = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<Converse>()?;
    let rooms = rooms_of(&instance, &member).await?;
    let listed = board(&instance.db, &member, &rooms).await?;
    let directory = Directory::of(&instance.db, &member).await?;
    let told = |each: requests::Listed| {
        Told::new(&each.message, author(&directory, &each.message)).asking(Some(&each.request)).owned()
    };
    Ok(Listed::whole(listed.into_iter().map(told).collect()))
}

/// What one says of a request for help.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Signing {
    /// What: help is offered under one's name; that one lived it is counted alone.
    #[schema(value_type = Sign)]
    sign: String,
    /// Whether it stands from now on, or goes.
    #[serde(default = "crate::messages::stands")]
    on: bool,
}

/// Offers help under a request, or says quietly that one lived it; or takes it back. The same once more changes nothing.
#[utoipa::path(post, path = "/api/v1/rooms/{id}/messages/{message}/request", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), request_body = Signing, responses(
    (status = 200, body = RequestTold),
))]
async fn sign(
    instance: Instance,
    token: PresentedToken,
    Path((id, message)): Path<(i64, i64)>,
    Body(signing): Body<Signing>,
) -> Result<Json<RequestTold>, Ended> {
    let room = RoomAccess::enter_with(&instance, &token, id).await?;
    let lang = room.membership().lang();
    let not_one = || Problem::field(lang, "sign", t!(lang, "problem-sign"));
    let sign = Sign::parse(&signing.sign).ok_or_else(not_one)?;
    let (_, request) = requests::request(&instance.db, &room, message).await?;
    let request = match request.mine.contains(&sign) == signing.on {
        true => request,
        false => requests::sign(&instance, &room, message, sign).await?.1,
    };
    Ok(Json(RequestTold::from(&request)))
}

/// How a request ends, or that it is open again.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Settling {
    /// Whether it is settled from now on, or open again.
    settled: bool,
    /// What helped, in Markdown; may be empty, and is nothing for a request that is opened again.
    #[serde(default)]
    #[schema(max_length = 2000)]
    what_helped: String,
    /// Whether the group may find it, and what helped.
    #[serde(default)]
    shared: bool,
}

/// Says that a request is settled, or open again: for who asked, under their name or not, and for who keeps the room. Who asked
/// through somebody is known to nobody any more once it is settled.
#[utoipa::path(put, path = "/api/v1/rooms/{id}/messages/{message}/request", tag = "messages",
    params(("id" = i64, Path), ("message" = i64, Path)), request_body = Settling, responses(
    (status = 200, body = RequestTold),
))]
async fn settle(
    instance: Instance,
    token: PresentedToken,
    Path((id, message)): Path<(i64, i64)>,
    Body(settling): Body<Settling>,
) -> Result<Json<RequestTold>, Ended> {
    let room = RoomAccess::enter_with(&instance, &token, id).await?;
    let lang = room.membership().lang();
    let helped = text::optional_paragraphs(&settling.what_helped, LONGEST_STORY)
        .map_err(|problem| Problem::field(lang, "what_helped", text_problem(lang, problem)))?;
    match settling.settled {
        true => {
            let story = Story { what_helped: helped.trim().to_owned(), shared: settling.shared };
            settling::settle(&instance, &room, message, &story).await?;
        }
        false => settling::reopen(&instance, &room, message).await?,
    }
    let (_, request) = requests::request(&instance.db, &room, message).await?;
    Ok(Json(RequestTold::from(&request)))
}
