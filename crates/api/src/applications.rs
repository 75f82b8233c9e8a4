//! Applications: who asks to take part, for those who answer.

use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::Invite;
use door::read::{self, ApplicationRead};
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
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
