//! Reports: what a member may read of them, their figures and their files.

use ::reports::read::{self, FigureRead, ReportRead};
use ::reports::{File, Kind, ReportAccess};
use axum::Json;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use communities::Membership;
use communities::roles::ReadFigures;
use identity::Bearer;
use platform::{Instance, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::{Ended, Listed};

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(one))
}

/// The reports that the token's owner may read, the newest first: as they are written for who reads them so, as they were last sent
/// for the others.
#[utoipa::path(get, path = "/api/v1/communities/{id}/reports", tag = "reports", params(("id" = i64, Path)), responses(
    (status = 200, body = Listed<ReportRead>),
))]
async fn list(instance: Instance, bearer: Bearer, Path(id): Path<i64>) -> Result<Json<Listed<ReportRead>>, Ended> {
    let grant = Membership::enter_by_id(&instance.db, &bearer, id).await?.grant::<ReadFigures>()?;
    Ok(Listed::whole(read::reports(&instance, &grant).await?))
}

/// The figures of a report, by its number: `7`. With an ending it is a file: `7.docx`, `7.xlsx`, `7.md`, and `7.pdf`, which is
/// not there (404) where the program that sets pages is not. People are counted from five on; what comes of fewer has no number.
#[utoipa::path(get, path = "/api/v1/communities/{id}/reports/{report}", tag = "reports",
    params(("id" = i64, Path), ("report" = String, Path)), responses((status = 200, body = Listed<FigureRead>),
))]
async fn one(instance: Instance, bearer: Bearer, Path((id, named)): Path<(i64, String)>) -> Result<Response, Ended> {
    let member = Membership::enter_by_id(&instance.db, &bearer, id).await?;
    let (number, ending) =
        named.split_once('.').map_or((named.as_str(), None), |(number, ending)| (number, Some(ending)));
    let access = read::enter(&instance, &member, number.parse().map_err(|_| Refusal::NotFound)?).await?;
    let Some(ending) = ending else {
        return Ok(Listed::whole(read::figures(&instance, &access).await?).into_response());
    };
    let kind = Kind::ALL.into_iter().find(|kind| kind.ending() == ending).ok_or(Refusal::NotFound)?;
    Ok(sent(&access, read::file(&instance, &access, kind).await?))
}

fn sent(access: &ReportAccess, file: File) -> Response {
    let name = format!("attachment; filename=\"bilan-{}.{}\"", access.thing().id, file.kind.ending());
    let about = [
        (CONTENT_TYPE, file.kind.mime().to_owned()),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    let timing = file.timing.map(|timing| [("server-timing", timing)]);
    (about, timing, file.bytes).into_response()
}
