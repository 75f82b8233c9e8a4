//! Stories: what members tell of what came out of something, as far as they let each other read.

use ::stories::read::{self, StoryRead};
use axum::Json;
use axum::extract::Path;
use communities::Membership;
use communities::roles::TellStories;
use identity::Bearer;
use platform::Instance;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list))
}

/// The stories that the member may read now, the last told first: each with the words that they may read of it.
#[utoipa::path(get, path = "/api/v1/communities/{id}/stories", tag = "stories", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<StoryRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<StoryRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<TellStories>()?;
    Ok(Listed::whole(read::stories(&instance, &grant).await?))
}
