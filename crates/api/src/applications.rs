//! Applications: who asks to take part, for those who answer.

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use communities::Membership;
use communities::roles::Invite;
use door::bringing::{self, Bringing, NotBrought};
use door::read::{self, ApplicationRead};
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list, bring))
}

/// Who asked to take part and confirmed it, the first sent first: where each stands, and nothing of what people say of themselves but
/// their organisation.
#[utoipa::path(get, path = "/api/v1/communities/{id}/applications", tag = "communities", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<ApplicationRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<ApplicationRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<Invite>()?;
    Ok(Listed::whole(read::applications(&instance, &grant).await?))
}

/// Brings an application that came another way: the federation's own form, a call. Its address is asked by mail whether it is theirs,
/// as from the street; the answer is the same whatever is known of the address. 404 where the door is closed.
#[utoipa::path(post, path = "/api/v1/communities/{id}/applications", tag = "communities", params(("id" = i64, Path)),
    request_body = Bringing, responses((status = 202, description = "Received; its address is asked whether it is theirs.")))]
async fn bring(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    Body(bringing): Body<Bringing>,
) -> Result<StatusCode, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<Invite>()?;
    let lang = grant.lang();
    match bringing::bring(&instance, &grant, bringing).await {
        Ok(()) => Ok(StatusCode::ACCEPTED),
        Err(NotBrought::Fields(wrong)) => Err(Problem::fields(lang, wrong).into()),
        Err(NotBrought::Refused(refusal)) => Err(refusal.into()),
    }
}
