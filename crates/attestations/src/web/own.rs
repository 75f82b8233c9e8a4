//! `/profil/attestations`: a person's own, whatever became of their place in the community.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use communities::frame;
use documents::pdf;
use forms::{Done, Posted};
use identity::Viewer;
use platform::{Instance, Refusal, Served};
use ui::Markup;
use ui::notice::Notice;
use ui::shell::{Page, page};

use super::link;
use crate::model::Attestation;
use crate::own::{self as deeds, Draft, Tried};
use crate::pages::{self, IS};
use crate::{OWN, done, store};

/// Somebody before an attestation of theirs.
pub(super) struct Own {
    pub(super) viewer: Viewer,
    pub(super) attestation: Attestation,
}

impl FromRequestParts<Instance> for Own {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Own, Refusal> {
        let viewer = Viewer::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "attestation").await?;
        let found = store::attestation(&instance.db, id).await?;
        let attestation = found.filter(|each| each.person == viewer.id()).ok_or(Refusal::NotFound)?;
        Ok(Own { viewer, attestation })
    }
}

pub(super) async fn all(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let written = store::names(&instance.db, &[viewer.id()]).await?.remove(&viewer.id());
    let name = written.clone().unwrap_or_else(|| viewer.person().name.clone());
    let tried = Tried::offered(Draft { name }).noticed(done.notice(viewer.lang(), &[done::WORDS]));
    listed(&instance, &viewer, (tried, written.is_some())).await
}

async fn listed(instance: &Instance, viewer: &Viewer, (tried, is_written): (Tried, bool)) -> Served {
    let all = store::of_person(&instance.db, viewer.id()).await?;
    let body = pages::own(viewer.lang(), &all, (&tried, is_written));
    let whole = shown(instance, viewer, t!(viewer.lang(), "own"), body).await?.notice(tried.notice);
    Ok((tried.status, page(whole)).into_response())
}

pub(super) async fn rename(instance: Instance, viewer: Viewer, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check() {
        Ok(name) => {
            deeds::rename(&instance, &viewer, &name).await?;
            Ok(done::NAMED.leads_to(OWN))
        }
        Err(wrong) => listed(&instance, &viewer, (Tried::mistaken(draft, wrong), true)).await,
    }
}

pub(super) async fn show(instance: Instance, own: Own, done: Done) -> Served {
    let notice = done.notice(own.viewer.lang(), &[done::WORDS]);
    one(&instance, &own, (StatusCode::OK, notice)).await
}

/// The page of one, with what is said above it.
pub(super) async fn one(instance: &Instance, own: &Own, said: (StatusCode, Option<Notice>)) -> Served {
    let Own { viewer, attestation } = own;
    let body = pages::own_one(viewer.lang(), attestation, (&link(instance, attestation), pdf::is_ready()));
    let whole = shown(instance, viewer, attestation.title.clone(), body).await?;
    Ok((said.0, page(whole.notice(said.1))).into_response())
}

pub(super) async fn list(instance: Instance, own: Own, posted: Posted) -> Served {
    let is_listed = !posted.value(IS).is_empty();
    deeds::list(&instance, &own.attestation, is_listed).await?;
    let word = if is_listed { done::LISTED } else { done::UNLISTED };
    Ok(word.leads_to(own.attestation.own_path("")))
}

/// A page which its person and who signs see.
async fn shown(instance: &Instance, viewer: &Viewer, title: String, body: Markup) -> platform::Result<Page> {
    let around = frame::personal(instance, viewer).await?;
    Ok(Page::new(viewer.lang(), title, around, body).seen_by(t!(viewer.lang(), "own-seen-by")).drafts(viewer.drafts()))
}
