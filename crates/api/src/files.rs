//! Files that a program sends, before it hangs them from what it says.

use axum::Json;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use files::{NotTaken, Shown, cut, receive};
use identity::Bearer;
use platform::{Instance, Refusal};
use utoipa::ToSchema;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;

use crate::answer::Ended;
use crate::problem::Problem;

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(send).layer(DefaultBodyLimit::disable()))
}

/// One file.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes a form, which is read piece by piece")]
struct Sending {
    /// The file, with its name.
    #[schema(format = Binary, content_media_type = "application/octet-stream")]
    file: String,
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
    while let Some(part) = parts.next_field().await.map_err(|error| cut(&error))? {
        if part.name() != Some("file") {
            continue;
        }
        let name = part.file_name().unwrap_or_default().to_owned();
        return match receive(&instance, bearer.id(), &name, part).await {
            Ok(file) => Ok((StatusCode::CREATED, Json(file))),
            Err(NotTaken::Problem(problem)) => {
                Err(Problem::field(bearer.lang(), "file", problem.sentence(bearer.lang())).into())
            }
            Err(NotTaken::Refused(refusal)) => Err(refusal.into()),
        };
    }
    Err(malformed().into())
}
