//! The library: its resources with what happened when members tried them, and putting one there; the words of the practice.

use axum::Json;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use communities::Membership;
use communities::roles::UseLibrary;
use forms::{Key, Undone};
use glossary::{TermRead, terms};
use identity::Bearer;
use library::{Draft, Field, Kind, ResourceRead, SharedRead, keep, resources, shared};
use network::NetworkMember;
use platform::Instance;
use serde::{Deserialize, Serialize};
use trainings::{TrainingRead, trainings};
use ui::Lang;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Body, Ended, Listed};
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(of_network))
        .routes(routes!(of_trainings))
        .routes(routes!(of_glossary))
}

/// What to put in the library. Only the title and the sentence are needed. It is for the group, under no licence that is known: to
/// let it go further is a deed of a person, on its page.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Keeping {
    /// What it is called.
    #[schema(min_length = 1, max_length = 120)]
    title: String,
    /// What it is, in a sentence.
    #[schema(min_length = 1, max_length = 240)]
    sentence: String,
    /// What it is: `idea` (unless it is said), `activity`, `tool`, `document`, `link`, `training`.
    #[serde(default)]
    kind: String,
    /// What it is for, and how one goes about it.
    #[serde(default)]
    #[schema(max_length = 2000)]
    purpose: String,
    /// How long it takes, in minutes.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 2880)]
    minutes: Option<i64>,
    /// What one needs.
    #[serde(default)]
    #[schema(max_length = 200)]
    material: String,
    /// In which languages, a comma between them.
    #[serde(default)]
    #[schema(max_length = 200)]
    languages: String,
    /// Its themes, a comma between them.
    #[serde(default)]
    #[schema(max_length = 200)]
    themes: String,
    /// Who made it, or where it is from.
    #[serde(default)]
    #[schema(max_length = 200)]
    source: String,
    /// The address of a page.
    #[serde(default)]
    #[schema(max_length = 1000)]
    link: String,
}

/// A resource that is in the library.
#[derive(Serialize, ToSchema)]
struct KeptAnswer {
    /// Its number.
    id: i64,
}

/// The resources of a community that are in use, the most tried first, with their trials. What is confidential is read on its page alone.
#[utoipa::path(get, path = "/api/v1/communities/{id}/resources", tag = "library", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<ResourceRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<ResourceRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<UseLibrary>()?;
    Ok(Listed::whole(resources(&instance, &grant).await?))
}

/// What communities share with the network, for somebody who works for a member organization, the last changed first. A token for one
/// community does not open it.
#[utoipa::path(get, path = "/api/v1/network/resources", tag = "library", responses(
    (status = 200, body = Listed<SharedRead>),
))]
async fn of_network(instance: Instance, bearer: Bearer) -> Result<Json<Listed<SharedRead>>, Ended> {
    let member = NetworkMember::enter(&instance.db, &bearer).await?;
    Ok(Listed::whole(shared(&instance, &member).await?))
}

/// The trainings that communities open to the network, for somebody who works for a member organization, by date. Of who registered
/// nothing is told but where the person of the program stands. A token for one community does not open it.
#[utoipa::path(get, path = "/api/v1/network/trainings", tag = "meetings", responses(
    (status = 200, body = Listed<TrainingRead>),
))]
async fn of_trainings(instance: Instance, bearer: Bearer) -> Result<Json<Listed<TrainingRead>>, Ended> {
    let member = NetworkMember::enter(&instance.db, &bearer).await?;
    Ok(Listed::whole(trainings(&instance, &member).await?))
}

/// The glossary of a community: the words of its practice, each with a sentence, in the order of the alphabet.
#[utoipa::path(get, path = "/api/v1/communities/{id}/glossary", tag = "library", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<TermRead>),
))]
async fn of_glossary(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<TermRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<UseLibrary>()?;
    Ok(Listed::whole(terms(&instance, &grant).await?))
}

/// Puts a resource in the library. An `Idempotency-Key` makes a second sending of the same title the same resource.
#[utoipa::path(post, path = "/api/v1/communities/{id}/resources", tag = "library",
    params(("id" = i64, Path), ("Idempotency-Key" = Option<String>, Header)), request_body = Keeping, responses(
    (status = 201, body = KeptAnswer),
))]
async fn add(
    instance: Instance,
    bearer: Bearer,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(keeping): Body<Keeping>,
) -> Result<(StatusCode, Json<KeptAnswer>), Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<UseLibrary>()?;
    let lang = grant.lang();
    let given = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let draft = keeping.draft(Key::read(given));
    let content = draft.check().map_err(|wrong| mistaken(lang, &wrong))?;
    match keep(&instance, &grant, (&content, &draft.key)).await.map_err(Undone::refused) {
        Ok(id) => Ok((StatusCode::CREATED, Json(KeptAnswer { id }))),
        Err(refused) => Err(Problem::field(lang, "title", refused?.sentence(lang)).into()),
    }
}

impl Keeping {
    fn draft(self, key: Key) -> Draft {
        Draft {
            title: self.title,
            sentence: self.sentence,
            kind: if self.kind.is_empty() { Kind::Idea.code().into() } else { self.kind },
            purpose: self.purpose,
            minutes: self.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
            material: self.material,
            languages: self.languages,
            themes: self.themes,
            source: self.source,
            link: self.link,
            key: key.into_string(),
            ..Draft::for_the_group()
        }
    }
}

/// The first field that is wrong, and why.
fn mistaken(lang: Lang, wrong: &[(Field, library::Problem)]) -> Ended {
    let Some((field, problem)) = wrong.first() else { return platform::Refusal::NotFound.into() };
    let name = match field {
        Field::Kind => "kind",
        Field::Sentence => "sentence",
        Field::Purpose => "purpose",
        Field::Minutes => "minutes",
        Field::Material => "material",
        Field::Languages => "languages",
        Field::Themes => "themes",
        Field::Source => "source",
        Field::Link => "link",
        _ => "title",
    };
    Problem::field(lang, name, problem.sentence(lang)).into()
}
