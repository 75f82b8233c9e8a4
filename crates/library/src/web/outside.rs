//! `/bibliotheque/{address}`: a resource for everyone. No session is asked for; the table says whether it is there.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::response::IntoResponse;
use communities::roster;
use identity::lang_asked;
use maud::html;
use platform::{Instance, Refusal, Served, secret};
use ui::shell::{Frame, Page, page};

use crate::downloading::{self, Layer};
use crate::obtaining::Obtained;
use crate::records::record;
use crate::rights::{Reader, Way};
use crate::{ADDRESS, catalogue, pages, store};

/// The resource of this address, if everyone has it by this way.
async fn obtained(instance: &Instance, address: &str, way: Way) -> Result<Obtained, Refusal> {
    if !secret::could_be_a_token(address) {
        return Err(Refusal::NotFound);
    }
    let kept = store::by_address(&instance.db, address).await?.ok_or(Refusal::NotFound)?;
    kept.by_reader(Reader::Anyone, way).map_err(|_| Refusal::NotFound)
}

pub(super) async fn show(instance: Instance, Path(address): Path<String>, headers: HeaderMap) -> Served {
    let resource = obtained(&instance, &address, Way::Page).await?;
    let lang = lang_asked(&headers, &instance);
    let community = roster::community(&instance.db, resource.community_id).await?.ok_or(Refusal::NotFound)?;
    let versions = store::versions(&instance.db, resource.id).await?;
    let files = match versions.first() {
        Some(version) => pages::addresses(&format!("{ADDRESS}/{address}"), &version.files()?),
        None => Vec::new(),
    };
    let record = cataloguing::schema_org(&record(&instance, &community, &resource));
    let is_announced = catalogue::has(&instance, &resource).await?;
    let body = html! { (pages::outside((lang, is_announced), &community.name, &resource, &files)) (record) };
    let mut answer = page(Page::new(lang, resource.content.title.clone(), Frame::Bare, body)).into_response();
    // What its author takes back must be gone at once: nobody keeps it in between.
    let headers = answer.headers_mut();
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

pub(super) async fn file(instance: Instance, method: Method, Path((address, file)): Path<(String, i64)>) -> Served {
    let resource = obtained(&instance, &address, Way::File).await?;
    let versions = store::versions(&instance.db, resource.id).await?;
    let last = versions.first().ok_or(Refusal::NotFound)?;
    if !last.files()?.ids().contains(&file) {
        return Err(Refusal::NotFound);
    }
    if method == Method::GET {
        downloading::count(&instance, &[resource.id], Layer::Everyone).await?;
    }
    files::to_everyone(&instance, file).await
}
