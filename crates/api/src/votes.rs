//! Votes: their rules, and what they came to once they are closed; one is prepared.

use ::votes::read::{self, VoteAsked, VoteRead};
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use communities::Membership;
use communities::roles::{ReadMinutes, SetVotes};
use identity::Bearer;
use platform::Instance;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::messages::key;
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list, prepare))
}

/// A vote that is prepared.
#[derive(Serialize, ToSchema)]
struct VotePrepared {
    /// Its number.
    id: i64,
}

/// The votes of a community, the newest first: no count of one that is open, and no ballot ever.
#[utoipa::path(get, path = "/api/v1/communities/{id}/votes", tag = "votes", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<VoteRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<VoteRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadMinutes>()?;
    Ok(Listed::whole(read::votes(&instance, &grant).await?))
}

/// Prepares a vote, for who may: it is opened on its page. An `Idempotency-Key` makes a second sending the same vote.
#[utoipa::path(post, path = "/api/v1/communities/{id}/votes", tag = "votes",
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = VoteAsked, responses(
    (status = 201, body = VotePrepared),
))]
async fn prepare(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(asked): Body<VoteAsked>,
) -> Result<(StatusCode, Json<VotePrepared>), Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<SetVotes>()?;
    match read::prepare(&instance, &grant, asked, key(&headers)).await? {
        Ok(id) => Ok((StatusCode::CREATED, Json(VotePrepared { id }))),
        Err(wrong) => Err(Problem::fields(grant.lang(), wrong).into()),
    }
}
