//! Themes: what members would like meetings to be about, and proposing one.

use ::themes::read::{self, ThemeRead};
use ::themes::{Draft, Field, propose};
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use communities::Membership;
use communities::roles::ProposeThemes;
use forms::{Key, Undone};
use identity::Bearer;
use platform::Instance;
use platform::text::TextProblem;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list, add))
}

/// What to propose.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Proposing {
    /// The sentence.
    #[schema(min_length = 1, max_length = 160)]
    title: String,
    /// Why.
    #[serde(default)]
    #[schema(max_length = 1000)]
    why: String,
}

/// A theme that is proposed.
#[derive(Serialize, ToSchema)]
struct ProposedAnswer {
    /// Its number.
    id: i64,
}

/// Every theme of a community, the newest first.
#[utoipa::path(get, path = "/api/v1/communities/{id}/themes", tag = "themes", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<ThemeRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<ThemeRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ProposeThemes>()?;
    Ok(Listed::whole(read::themes(&instance, &grant).await?))
}

/// Proposes a theme. An `Idempotency-Key` makes a second sending of the same sentence the same theme.
#[utoipa::path(post, path = "/api/v1/communities/{id}/themes", tag = "themes",
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = Proposing, responses(
    (status = 201, body = ProposedAnswer),
))]
async fn add(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(proposing): Body<Proposing>,
) -> Result<(StatusCode, Json<ProposedAnswer>), Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ProposeThemes>()?;
    let lang = grant.lang();
    let given = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let key = Key::read(given).into_string();
    let draft = Draft { title: proposing.title, why: proposing.why, key, ..Draft::default() };
    let new = draft.check().map_err(|wrong| {
        let (field, problem) = wrong.first().copied().unwrap_or((Field::Title, TextProblem::Empty));
        let name = if field == Field::Why { "why" } else { "title" };
        Problem::field(lang, name, forms::text_problem(lang, problem))
    })?;
    match propose(&instance, &grant, &new).await.map_err(Undone::refused) {
        Ok(id) => Ok((StatusCode::CREATED, Json(ProposedAnswer { id }))),
        Err(refused) => Err(Problem::field(lang, "title", refused?.sentence(lang)).into()),
    }
}
