//! Search: what the token's owner may read in a community, found by words.

use axum::Json;
use axum::extract::{Path, Query};
use communities::roles::EnterSpace;
use communities::{Directory, Membership};
use findings::Index;
use identity::Bearer;
use platform::{Instance, Refusal};
use search::{Item, find};
use serde::{Deserialize, Serialize};
use ui::Lang;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Ended;
use crate::problem::Problem;

/// How many things a part has, and the most that can be asked for at once.
const PAGE: i64 = 20;
const MOST: i64 = 100;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(look))
}

/// What is looked for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Looking {
    /// Words, however they are written; filters may stand among them, as on the page: `deuil de:amina après:2027-03-01`.
    #[serde(default)]
    q: String,
    /// Only this kind: `message`, `file`, `meeting`… as `kind` says it in what is found.
    kind: Option<String>,
    /// Only what was said or written by people whose name has these words, or words that begin so.
    from: Option<String>,
    /// Only before this: a moment in milliseconds, a day (`2027-03-01`), or the `next` of the part before.
    before: Option<String>,
    /// How many at most; 20 when absent, 100 at most.
    limit: Option<i64>,
}

/// Something that was found.
#[derive(Serialize, ToSchema)]
struct FoundAnswer {
    /// What it is.
    kind: &'static str,
    /// Its number among those of its kind.
    id: i64,
    /// Its page, from the root of this instance.
    url: String,
    /// Its title; of a message, who said it.
    title: String,
    /// A piece of what it says, around the first word that was found.
    snippet: String,
    /// When; absent for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<i64>,
}

/// What was found.
#[derive(Serialize, ToSchema)]
struct Found {
    /// People first, then the newest.
    results: Vec<FoundAnswer>,
    /// What to give as `before` for what comes after; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// What is found by words, within what the token's owner may read.
#[utoipa::path(get, path = "/api/v1/communities/{id}/search", tag = "search", params(("id" = i64, Path), Looking), responses(
    (status = 200, body = Found),
    (status = 422, body = Problem, content_type = "application/problem+json"),
))]
async fn look(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    Query(looking): Query<Looking>,
) -> Result<Json<Found>, Ended> {
    let member = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<EnterSpace>()?;
    let query = looking.query(&instance, member.lang())?;
    let directory = Directory::of(&instance.db, &member).await?;
    let found = find(&instance, &member, &directory, &query, most(member.lang(), looking.limit)?).await?;
    let results = found.items.iter().map(|item| answer(&member, item)).collect();
    Ok(Json(Found { results, next: found.next }))
}

impl Looking {
    fn query(&self, instance: &Instance, lang: Lang) -> Result<search::Query, Ended> {
        let index = Index::in_use(instance).ok_or(Refusal::NotFound)?;
        let mut query = search::Query::parse(index, &self.q);
        let known = |field: &'static str, value: &Option<String>, query: &mut search::Query| match value {
            Some(value) if !query.narrow(index, field, value) => {
                Err(Problem::field(lang, field, t!(lang, "problem-unknown")))
            }
            _ => Ok(()),
        };
        known("kind", &self.kind, &mut query)?;
        known("from", &self.from, &mut query)?;
        known("before", &self.before, &mut query)?;
        Ok(query)
    }
}

fn most(lang: Lang, asked: Option<i64>) -> Result<usize, Problem> {
    let limit = asked.unwrap_or(PAGE);
    let fits = usize::try_from(limit).ok().filter(|_| (1..=MOST).contains(&limit));
    fits.ok_or_else(|| Problem::field(lang, "limit", t!(lang, "problem-limit", most = MOST)))
}

fn answer(member: &Membership, item: &Item) -> FoundAnswer {
    FoundAnswer {
        kind: item.kind,
        id: item.id,
        url: member.community().path(&item.path),
        title: item.title_words(),
        snippet: item.words(),
        at: item.at,
    }
}
