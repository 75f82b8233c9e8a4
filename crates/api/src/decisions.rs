//! Decisions: the register of a community.

use ::decisions::read::{self, DecisionRead};
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

/// What the group decided, the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{id}/decisions", tag = "decisions", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<DecisionRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<DecisionRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadMinutes>()?;
    Ok(Listed::whole(read::decisions(&instance, &grant).await?))
}
