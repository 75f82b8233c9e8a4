//! Attestations: those that who signs may read, or one's own.

use ::attestations::read::{self, AttestationRead};
use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::EnterSpace;
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// The attestations of a community, the newest first: all of them for who signs, one's own for the others. What holds no more is
/// there and says so.
#[utoipa::path(get, path = "/api/v1/communities/{id}/attestations", tag = "attestations", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<AttestationRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<AttestationRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<EnterSpace>()?;
    Ok(Listed::whole(read::attestations(&instance, &grant).await?))
}
