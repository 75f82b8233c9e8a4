//! Files that come in pieces: tus 1.0.0 (<https://tus.io/protocols/resumable-upload>) with its extensions `creation`,
//! `creation-with-upload`, `termination` and `expiration`: for programs with their token, and for our own pages with their session,
//! each at an address of its own, since a cookie is no token.

use axum::Json;
use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path, Request};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use files::{FileProblem, Grown, NotGrown, NotTaken, Shown, Upload};
use identity::{Bearer, Viewer};
use platform::{Instance, Refusal};
use ui::Lang;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::answer::Ended;
use crate::problem::Problem;

/// Where uploads of programs begin, and those of pages.
const OF_PROGRAMS: &str = "/api/v1/files/tus";
const OF_PAGES: &str = "/fichiers/envois";
const VERSION: &str = "1.0.0";
const EXTENSIONS: &str = "creation,creation-with-upload,termination,expiration";
const PIECE: &str = "application/offset+octet-stream";

const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
/// The number of the file, once it is whole.
const FILE: HeaderName = HeaderName::from_static("jasette-file");

pub(crate) fn routes() -> OpenApiRouter<Instance> {
    OpenApiRouter::new().routes(routes!(offered, begin)).routes(routes!(stands, became, goes_on, given_up))
}

/// The same for the pages of who is signed in.
pub(crate) fn of_pages() -> Router<Instance> {
    let one = get(became).head(stands).patch(goes_on).delete(given_up);
    Router::new().route(OF_PAGES, post(begin)).route(&format!("{OF_PAGES}/{{upload}}"), one)
}

/// Whoever sends: a program in the name of somebody at an address of the API, a page at the other.
struct Sender {
    viewer: Viewer,
    begins_at: &'static str,
}

impl FromRequestParts<Instance> for Sender {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Sender, Refusal> {
        if parts.uri.path().starts_with(OF_PROGRAMS) {
            let bearer = Bearer::from_request_parts(parts, instance).await?;
            return Ok(Sender { viewer: (*bearer).clone(), begins_at: OF_PROGRAMS });
        }
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        Ok(Sender { viewer, begins_at: OF_PAGES })
    }
}

/// What of tus is spoken here, and how large a file may be.
#[utoipa::path(options, path = "/api/v1/files/tus", tag = "files", security(()), responses(
    (status = 204, description = "`Tus-Version`, `Tus-Extension` and `Tus-Max-Size` say it."),
))]
async fn offered(instance: Instance) -> Response {
    let most = instance.settings.files.largest.to_string();
    let says = [("tus-version", VERSION.to_owned()), ("tus-extension", EXTENSIONS.to_owned()), ("tus-max-size", most)];
    spoken((StatusCode::NO_CONTENT, says))
}

/// Begins a file that comes in pieces. `Upload-Length` says how many bytes it has and `Upload-Metadata` its name (`filename`);
/// the first piece may come along, as `application/offset+octet-stream`. It is over after a day.
#[utoipa::path(post, path = "/api/v1/files/tus", tag = "files", params(
    ("Tus-Resumable" = String, Header, description = "`1.0.0`"),
    ("Upload-Length" = u64, Header, description = "In bytes."),
    ("Upload-Metadata" = Option<String>, Header, description = "`filename` and its value in base64."),
), responses(
    (status = 201, description = "`Location` is where the rest goes, `Upload-Offset` how much came; `Jasette-File` is the number of \
        the file if it is whole, as `POST /api/v1/files` gives it."),
    (status = 400, body = Problem, content_type = "application/problem+json", description = "There is no length."),
    (status = 412, body = Problem, content_type = "application/problem+json", description = "Another version of tus."),
    (status = 413, body = Problem, content_type = "application/problem+json", description = "It is larger than a file may be."),
    (status = 422, body = Problem, content_type = "application/problem+json", description = "It is not taken, and why."),
))]
async fn begin(instance: Instance, sender: Sender, request: Request) -> Result<Response, Ended> {
    let (headers, lang) = (request.headers(), sender.viewer.lang());
    same_version(headers, lang)?;
    let size = number(headers, &LENGTH)?;
    let name = headers.get("upload-metadata").and_then(|given| name(given.to_str().ok()?)).unwrap_or_default();
    let upload = Upload::begin(&instance, sender.viewer.id(), &name, size).await.map_err(|why| not_taken(lang, why))?;
    let (place, expires) = (format!("{}/{}", sender.begins_at, upload.address), date(upload.ends_at()));
    let grown = match is_piece(headers) {
        true => grow(&instance, &sender, upload, (0, request.into_body())).await?,
        false => Grown { received: 0, file: None },
    };
    let place = [(LOCATION, place), (EXPIRES, expires)];
    Ok(spoken((StatusCode::CREATED, place, came(&grown))))
}

/// How much of a file came.
#[utoipa::path(head, path = "/api/v1/files/tus/{upload}", tag = "files", params(
    ("upload" = String, Path, description = "The end of the `Location` that began it."),
), responses(
    (status = 200, description = "`Upload-Offset` of `Upload-Length`; `Jasette-File` once it is whole."),
))]
async fn stands(instance: Instance, sender: Sender, address: Path<String>) -> Result<Response, Ended> {
    let upload = Upload::of(&instance, sender.viewer.id(), &address).await?;
    let file = upload.file(&instance.db).await?;
    let grown = Grown { received: upload.received, file };
    let says =
        [(LENGTH, upload.size.to_string()), (EXPIRES, date(upload.ends_at())), (CACHE_CONTROL, "no-store".into())];
    Ok(spoken((StatusCode::OK, says, came(&grown))))
}

/// The file that an upload became, once it is whole.
#[utoipa::path(get, path = "/api/v1/files/tus/{upload}", tag = "files", params(
    ("upload" = String, Path, description = "The end of the `Location` that began it."),
), responses((status = 200, body = Shown)))]
async fn became(instance: Instance, sender: Sender, address: Path<String>) -> Result<Json<Shown>, Ended> {
    let upload = Upload::of(&instance, sender.viewer.id(), &address).await?;
    Ok(Json(upload.file(&instance.db).await?.ok_or(Refusal::NotFound)?))
}

/// Adds a piece. What came of one that was cut is kept: `HEAD` says how much.
#[utoipa::path(patch, path = "/api/v1/files/tus/{upload}", tag = "files", params(
    ("upload" = String, Path, description = "The end of the `Location` that began it."),
    ("Tus-Resumable" = String, Header, description = "`1.0.0`"),
    ("Upload-Offset" = u64, Header, description = "Where this piece begins: how much came before."),
), request_body(content_type = "application/offset+octet-stream", content = Vec<u8>), responses(
    (status = 204, description = "`Upload-Offset` says how much came; `Jasette-File` is the number of the file once it is whole."),
    (status = 409, body = Problem, content_type = "application/problem+json", description = "The piece begins elsewhere than where the file stands."),
    (status = 412, body = Problem, content_type = "application/problem+json", description = "Another version of tus."),
    (status = 415, body = Problem, content_type = "application/problem+json", description = "It is no piece."),
))]
async fn goes_on(
    instance: Instance,
    sender: Sender,
    address: Path<String>,
    request: Request,
) -> Result<Response, Ended> {
    let (headers, lang) = (request.headers(), sender.viewer.lang());
    same_version(headers, lang)?;
    if !is_piece(headers) {
        return Err(Problem::of(StatusCode::UNSUPPORTED_MEDIA_TYPE, t!(lang, "upload-no-piece")).into());
    }
    let from = i64::try_from(number(headers, &OFFSET)?).map_err(|_| malformed())?;
    let upload = Upload::of(&instance, sender.viewer.id(), &address).await?;
    let expires = [(EXPIRES, date(upload.ends_at()))];
    let grown = grow(&instance, &sender, upload, (from, request.into_body())).await?;
    Ok(spoken((StatusCode::NO_CONTENT, expires, came(&grown))))
}

/// Gives an upload up; what came of it is gone.
#[utoipa::path(delete, path = "/api/v1/files/tus/{upload}", tag = "files", params(
    ("upload" = String, Path, description = "The end of the `Location` that began it."),
), responses((status = 204, description = "It is over.")))]
async fn given_up(instance: Instance, sender: Sender, address: Path<String>) -> Result<Response, Ended> {
    Upload::of(&instance, sender.viewer.id(), &address).await?.give_up(&instance).await?;
    Ok(spoken(StatusCode::NO_CONTENT))
}

async fn grow(
    instance: &Instance,
    sender: &Sender,
    upload: Upload,
    (from, piece): (i64, Body),
) -> Result<Grown, Ended> {
    let lang = sender.viewer.lang();
    upload.grow(instance, sender.viewer.id(), from, piece).await.map_err(|why| match why {
        NotGrown::Elsewhere => Problem::of(StatusCode::CONFLICT, t!(lang, "upload-elsewhere")).into(),
        NotGrown::TooLong => Refusal::TooLarge.into(),
        NotGrown::NotTaken(why) => not_taken(lang, why),
    })
}

fn not_taken(lang: Lang, why: NotTaken) -> Ended {
    match why {
        NotTaken::Problem(problem @ FileProblem::TooLarge(_)) => {
            Problem::of(StatusCode::PAYLOAD_TOO_LARGE, problem.sentence(lang)).into()
        }
        NotTaken::Problem(problem) => Problem::field(lang, "file", problem.sentence(lang)).into(),
        NotTaken::Refused(refusal) => refusal.into(),
    }
}

fn same_version(headers: &HeaderMap, lang: Lang) -> Result<(), Ended> {
    if headers.get(&RESUMABLE).is_some_and(|version| version == VERSION) {
        return Ok(());
    }
    Err(Problem::of(StatusCode::PRECONDITION_FAILED, t!(lang, "upload-version", version = VERSION)).into())
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Result<u64, Refusal> {
    headers.get(name).and_then(|value| value.to_str().ok()?.parse().ok()).ok_or_else(malformed)
}

fn malformed() -> Refusal {
    Refusal::Malformed(String::new())
}

fn is_piece(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind == PIECE)
}

/// The name in `filename d29ybGQ=,filetype dGV4dA==`.
fn name(given: &str) -> Option<String> {
    let pairs = given.split(',').filter_map(|pair| pair.trim().split_once(' '));
    let (_, value) = pairs.into_iter().find(|(key, _)| *key == "filename")?;
    String::from_utf8(BASE64_STANDARD.decode(value.trim()).ok()?).ok()
}

/// As HTTP writes dates (RFC 9110, 5.6.7).
fn date(at: i64) -> String {
    jiff::Timestamp::from_millisecond(at).unwrap_or_default().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// What came, in headers.
fn came(grown: &Grown) -> HeaderMap {
    let file = grown.file.as_ref().map(|file| (FILE, file.id.into()));
    [(OFFSET, grown.received.into())].into_iter().chain(file).collect()
}

fn spoken(answer: impl IntoResponse) -> Response {
    ([(RESUMABLE, VERSION)], answer).into_response()
}
