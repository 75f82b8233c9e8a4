//! `/bibliotheque/fil.atom`, `/bibliotheque/oai`: the public catalogue. `…/{resource}/notice-….xml`, `…/notices-….xml`: records that a
//! member takes away. `…/annonce`: a resource is announced, or withdrawn.

use axum::extract::{Form, Query};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use cataloguing::oai::Format;
use cataloguing::written;
use communities::Grant;
use communities::roles::UseLibrary;
use forms::Posted;
use identity::lang_asked;
use maud::Markup;
use platform::{Instance, Refusal, Served};

use crate::exporting::Taken;
use crate::obtaining::{Changing, ResourceAccess};
use crate::pages::IS;
use crate::records::record;
use crate::{announcing, catalogue};

/// Of nothing does anybody keep a copy in between: what is withdrawn must be gone at once.
pub(super) fn sent(kind: &'static str, root: &Markup) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-store")], written(root)).into_response()
}

pub(super) async fn feed(instance: Instance, headers: HeaderMap) -> Served {
    let root = catalogue::feed(&instance, lang_asked(&headers, &instance)).await?;
    Ok(sent("application/atom+xml; charset=utf-8", &root))
}

type Arguments = Vec<(String, String)>;

pub(super) async fn oai(instance: Instance, Query(arguments): Query<Arguments>) -> Served {
    Ok(sent("text/xml; charset=utf-8", &catalogue::harvested(&instance, &arguments).await?))
}

/// Harvesters may ask by a form too, as the protocol says.
pub(super) async fn oai_posted(instance: Instance, Form(arguments): Form<Arguments>) -> Served {
    Ok(sent("text/xml; charset=utf-8", &catalogue::harvested(&instance, &arguments).await?))
}

pub(super) async fn announce(instance: Instance, by: Changing, posted: Posted) -> Served {
    announcing::announce(&instance, &by, !posted.value(IS).is_empty()).await
}

pub(super) async fn dublin_core(instance: Instance, access: ResourceAccess) -> Served {
    notice(&instance, &access, Format::DublinCore).await
}

pub(super) async fn lom(instance: Instance, access: ResourceAccess) -> Served {
    notice(&instance, &access, Format::Lom).await
}

async fn notice(instance: &Instance, access: &ResourceAccess, format: Format) -> Served {
    let (member, id) = (access.member(), access.resource().id);
    let root = catalogue::one(instance, member, (id, format)).await?.ok_or(Refusal::NotFound)?;
    attached(&format!("{}-{id}-{}.xml", member.community().slug, format.prefix()), &root)
}

pub(super) async fn all_dublin_core(instance: Instance, member: Grant<UseLibrary>) -> Served {
    notices(&instance, &member, Format::DublinCore).await
}

pub(super) async fn all_lom(instance: Instance, member: Grant<UseLibrary>) -> Served {
    notices(&instance, &member, Format::Lom).await
}

async fn notices(instance: &Instance, member: &Grant<UseLibrary>, format: Format) -> Served {
    let taken = Taken::of(&instance.db, member).await?;
    let records = taken.all.iter().map(|each| catalogue::drawn(&record(instance, member.community(), each), format));
    attached(&format!("{}-{}.xml", member.community().slug, format.prefix()), &cataloguing::list(records))
}

fn attached(name: &str, root: &Markup) -> Served {
    let mut answer = sent("application/xml; charset=utf-8", root);
    let about = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(|_| Refusal::NotFound)?;
    answer.headers_mut().insert(CONTENT_DISPOSITION, about);
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(answer)
}
