//! Files that a program sends, before it hangs them from what it says.

use axum::Json;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use files::{LONGEST_TOLD, NotTaken, Shown, cut, receive};
use identity::Bearer;
use platform::{Instance, Refusal};
use ui::Lang;
use utoipa::ToSchema;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;

use crate::answer::Ended;
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(send).layer(DefaultBodyLimit::disable()))
}

/// One file, and what it shows or says.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes a form, which is read piece by piece")]
struct Sending {
    /// The file, with its name.
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
    /// What a picture shows or a sound says; empty for a picture that only decorates.
    #[schema(max_length = 1000)]
    told: Option<String>,
}

/// What is told of a file, if it is no longer than it may be.
pub(crate) fn within(lang: Lang, told: Option<&str>) -> Result<Option<&str>, Problem> {
    let too_long = || Problem::field(lang, "told", t!(lang, "problem-told", most = LONGEST_TOLD));
    let is_short = told.is_none_or(|told| told.chars().count() <= LONGEST_TOLD);
    is_short.then_some(told).ok_or_else(too_long)
}

/// Sends a file. It waits for a day, read by the token's owner alone, until it is given to what it goes with.
#[utoipa::path(post, path = "/api/v1/files", tag = "files",
    request_body(content = Sending, content_type = "multipart/form-data"), responses(
    (status = 201, body = Shown),
    (status = 400, body = Problem, content_type = "application/problem+json", description = "It is no form with a file."),
))]
async fn send(instance: Instance, bearer: Bearer, request: Request) -> Result<(StatusCode, Json<Shown>), Ended> {
    let malformed = || Refusal::Malformed(String::new());
    let mut parts = Multipart::from_request(request, &instance).await.map_err(|_| malformed())?;
    let (mut file, mut told) = (None, None);
    while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
        match part.name() {
            Some("file") if file.is_none() => file = Some(taken(&instance, &bearer, part).await?),
            Some("told") => told = Some(part.text().await.map_err(|error| cut(&error))?),
            _ => {}
        }
    }
    let file = file.ok_or_else(malformed)?;
    let Some(told) = within(bearer.lang(), told.as_deref())? else { return Ok((StatusCode::CREATED, Json(file))) };
    let file = Shown { told: Some(told.to_owned()), ..file };
    files::tell(&instance, (bearer.id(), file.id), Some(told), None).await?;
    Ok((StatusCode::CREATED, Json(file)))
}

async fn taken(instance: &Instance, bearer: &Bearer, part: Field<'_>) -> Result<Shown, Ended> {
    let name = part.file_name().unwrap_or_default().to_owned();
    match receive(instance, bearer.id(), &name, part).await {
        Ok(file) => Ok(file),
        Err(NotTaken::Problem(problem)) => {
            Err(Problem::field(bearer.lang(), "file", problem.sentence(bearer.lang())).into())
        }
        Err(NotTaken::Refused(refusal)) => Err(refusal.into()),
    }
}
