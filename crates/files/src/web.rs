//! `/fichiers/{file}`: reading a file. It opens to who may read what it hangs from, and runs nowhere: a page, a document, a drawing
//! is handed over to be saved, and a picture was made anew by us.

use std::ops::Range;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path};
use axum::http::header::{
    ACCEPT_RANGES, AUTHORIZATION, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, RANGE,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use identity::{Bearer, Viewer};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Error, Instance, Refusal, Served, secret};

use crate::holder;
use crate::model::{File, PATH};
use crate::storage::{self, Storage, key};
use crate::store;

/// After the address of a picture: its small twin.
pub(crate) const SMALL: &str = "/vignette";
/// What is sent is no page: nothing in it runs, whatever a browser makes of it.
const POLICY: &str = "default-src 'none'; sandbox";

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let file = format!("{PATH}/{{file}}");
    Router::new().route(&file, get(whole)).route(&(file + SMALL), get(small))
}

/// Whoever reads: somebody in a browser, or a program in the name of somebody.
struct Reader(Viewer);

impl FromRequestParts<Instance> for Reader {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Reader, Refusal> {
        if parts.headers.contains_key(AUTHORIZATION) {
            let bearer = Bearer::from_request_parts(parts, instance).await?;
            return Ok(Reader((*bearer).clone()));
        }
        Viewer::from_request_parts(parts, instance).await.map(Reader)
    }
}

async fn whole(instance: Instance, reader: Reader, address: Path<String>, method: Method, asked: HeaderMap) -> Served {
    let file = entered(&instance, &reader, &address).await?;
    let size = file.size.unsigned_abs();
    let part = part(&asked, size);
    // Who goes on where they were cut, or asks for the head alone, takes no other copy.
    if method == Method::GET && part.as_ref().is_none_or(|part| part.start == 0) {
        holder::taken(&instance, &reader.0, &file).await?;
    }
    let Some(part) = part else { return sent(&instance, &file, ("", None)).await };
    let said = format!("bytes {}-{}/{size}", part.start, part.end - 1);
    let answer = sent(&instance, &file, ("", Some(part))).await?;
    Ok((StatusCode::PARTIAL_CONTENT, [(CONTENT_RANGE, said)], answer).into_response())
}

/// One part, as who listens asks for it (`bytes=100-`, `bytes=100-199`); anything else is answered whole, as RFC 9110 lets us.
fn part(asked: &HeaderMap, size: u64) -> Option<Range<u64>> {
    let (from, to) = asked.get(RANGE)?.to_str().ok()?.strip_prefix("bytes=")?.split_once('-')?;
    let from: u64 = from.parse().ok()?;
    let to = if to.is_empty() { size } else { to.parse::<u64>().ok()?.saturating_add(1).min(size) };
    (from < to).then_some(from..to)
}

async fn small(instance: Instance, reader: Reader, address: Path<String>) -> Served {
    let file = entered(&instance, &reader, &address).await?;
    match file.width {
        Some(_) => sent(&instance, &file, (storage::SMALL, None)).await,
        None => Err(Refusal::NotFound),
    }
}

async fn entered(instance: &Instance, reader: &Reader, address: &str) -> Result<File, Refusal> {
    if !secret::could_be_a_token(address) {
        return Err(Refusal::NotFound);
    }
    let file = store::by_address(&instance.db, address).await?.ok_or(Refusal::NotFound)?;
    holder::enter(instance, &reader.0, &file).await?;
    Ok(file)
}

/// A file for whoever comes, where the slice that it hangs from says so; nobody keeps it in between, for it may be taken back.
pub async fn to_everyone(instance: &Instance, id: i64) -> Served {
    let file = store::by_id(&instance.db, id).await?.ok_or(Refusal::NotFound)?;
    let mut answer = sent(instance, &file, ("", None)).await?;
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

async fn sent(instance: &Instance, file: &File, (twin, part): (&str, Option<Range<u64>>)) -> Served {
    let storage = Storage::of(instance).map_err(Error::from)?;
    let (length, bytes) = storage.read(&key(&file.address, twin), part).await.map_err(Error::from)?;
    let shown = if file.width.is_some() { "inline" } else { "attachment" };
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let headers = [
        (CONTENT_TYPE, file.kind.clone()),
        (CONTENT_LENGTH, length.to_string()),
        (CONTENT_DISPOSITION, format!("{shown}; filename*=UTF-8''{name}")),
        (ACCEPT_RANGES, "bytes".to_owned()),
        (CONTENT_SECURITY_POLICY, POLICY.to_owned()),
        (CACHE_CONTROL, "private, max-age=300".to_owned()),
    ];
    Ok((headers, Body::from_stream(bytes)).into_response())
}
