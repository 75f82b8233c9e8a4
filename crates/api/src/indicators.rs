//! Indicators: what a community looks at, and where it stands.

use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::ReadLogicModel;
use evaluation::read::{self, IndicatorRead};
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What the group looks at to know whether what it expects happens, each as it stands now.
#[utoipa::path(get, path = "/api/v1/communities/{id}/indicators", tag = "indicators", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<IndicatorRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<IndicatorRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadLogicModel>()?;
    Ok(Listed::whole(read::indicators(&instance, &grant).await?))
}
