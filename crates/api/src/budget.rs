//! The budget of a community: its lines, their sums, and entering an expense.

use ::budget::by_program::{self, Given};
use ::budget::read::{self, BudgetRead};
use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use communities::Membership;
use communities::roles::KeepBudget;
use forms::Key;
use identity::Bearer;
use platform::Instance;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(show)).routes(routes!(enter))
}

/// What to enter.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Entering {
    /// The word of the line.
    line: String,
    /// The day on which it was paid: `2027-03-18`.
    day: String,
    /// Whom.
    #[schema(min_length = 1, max_length = 120)]
    supplier: String,
    /// All of it in cents, taxes in it; under zero it is a refund.
    cents: i64,
    /// TPS, in cents.
    #[serde(default)]
    gst: i64,
    /// TVQ, in cents.
    #[serde(default)]
    qst: i64,
    /// What for.
    #[serde(default)]
    #[schema(max_length = 120)]
    what: String,
    /// Whether it is not paid yet.
    #[serde(default)]
    committed: bool,
    /// Receipts that were sent before, by their numbers.
    #[serde(default)]
    files: Vec<i64>,
}

/// An expense that is entered.
#[derive(Serialize, ToSchema)]
struct EnteredAnswer {
    /// The number of its row.
    id: i64,
}

/// The budget of a community: every line, their sums, every expense. Those who keep the budget read it.
#[utoipa::path(get, path = "/api/v1/communities/{id}/budget", tag = "budget", params(("id" = i64, Path)), responses(
    (status = 200, body = BudgetRead),
))]
async fn show(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<BudgetRead>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<KeepBudget>()?;
    Ok(Json(read::budget(&instance, &grant).await?))
}

/// Enters an expense, which coordination checks afterwards. An `Idempotency-Key` makes a second sending the same expense.
#[utoipa::path(post, path = "/api/v1/communities/{id}/expenses", tag = "budget",
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = Entering, responses(
    (status = 201, body = EnteredAnswer),
))]
async fn enter(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(entering): Body<Entering>,
) -> Result<(StatusCode, Json<EnteredAnswer>), Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<KeepBudget>()?;
    let given = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let key = Key::read(given);
    let Entering { line, day, supplier, what, cents, gst, qst, committed, files } = entering;
    let given = Given { line, day, supplier, what, cents, gst, qst, is_committed: committed, files };
    match by_program::enter(&instance, &grant, (given, &key)).await? {
        Ok(id) => Ok((StatusCode::CREATED, Json(EnteredAnswer { id }))),
        Err(wrong) => Err(Problem::fields(grant.lang(), wrong).into()),
    }
}
