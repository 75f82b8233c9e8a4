//! Surveys: those that were shown, as they are shown.

use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::ReadLogicModel;
use identity::Bearer;
use platform::Instance;
use surveys::read::{self, SurveyRead};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What people said of themselves without a name, in groups of five or more; nothing of a survey that is open.
#[utoipa::path(get, path = "/api/v1/communities/{id}/surveys", tag = "surveys", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<SurveyRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<SurveyRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadLogicModel>()?;
    Ok(Listed::whole(read::surveys(&instance, &grant).await?))
}
