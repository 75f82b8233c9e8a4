//! Commitments: what members said they would try, and what happened.

use ::commitments::read::{self, CommitmentRead};
use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::ReadMinutes;
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What members said they would try, the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{id}/commitments", tag = "commitments", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<CommitmentRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<CommitmentRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadMinutes>()?;
    Ok(Listed::whole(read::commitments(&instance, &grant).await?))
}
