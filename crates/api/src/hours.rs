//! Hours that members give between meetings: the sums of months that are over.

use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::NoteHours;
use identity::Bearer;
use involvement::read::{self, MonthRead};
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// What members gave between meetings, month by month: sums of five people or more, once they can change no more. What one person
/// noted is in no answer.
#[utoipa::path(get, path = "/api/v1/communities/{id}/hours", tag = "hours", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<MonthRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<MonthRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<NoteHours>()?;
    Ok(Listed::whole(read::months(&instance, &grant).await?))
}
