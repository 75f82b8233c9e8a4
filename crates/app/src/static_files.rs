//! Styles, scripts, fonts and drawings: their address changes with their content, so a browser keeps them for ever.

use axum::Router;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use platform::{Instance, Refusal};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/assets/{file}", get(asset))
        .route("/favicon.ico", get(favicon))
        .route("/robots.txt", get(robots))
}

async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Refusal> {
    let asset = ui::assets::get(&file).ok_or(Refusal::NotFound)?;
    let takes_brotli =
        headers.get(ACCEPT_ENCODING).is_some_and(|value| value.as_bytes().windows(2).any(|two| two == b"br"));
    let brotli = asset.brotli.filter(|_| takes_brotli);
    let mut response = brotli.unwrap_or(asset.bytes).into_response();
    let set = response.headers_mut();
    set.insert(CONTENT_TYPE, HeaderValue::from_static(asset.mime));
    set.insert(CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    set.insert(ETAG, HeaderValue::from_static(asset.etag));
    set.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if brotli.is_some() {
        set.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    Ok(response)
}

/// Browsers that ignore the page's icon ask for this address.
async fn favicon() -> Result<Response, Refusal> {
    let asset = ui::assets::get(ui::assets::url("favicon.svg")).ok_or(Refusal::NotFound)?;
    Ok(([(CONTENT_TYPE, asset.mime), (CACHE_CONTROL, "public, max-age=86400")], asset.bytes).into_response())
}

/// What machines that search may read: the pages for the street, which say for themselves whether they may be kept. The rest is of
/// those who have an account, or of who holds a link.
const ROBOTS: &str =
    "User-agent: *\nAllow: /porte/\nAllow: /portes\nAllow: /assets/\nDisallow: /porte/*/demande\nDisallow: /\n";

async fn robots() -> Response {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "public, max-age=86400")], ROBOTS).into_response()
}
