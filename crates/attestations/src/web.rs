//! `/c/{community}/attestations`: all of them, signing, one of them, the list for directors; a person's own below their profile; and
//! the door for whoever holds a code.

mod door;
mod files;
mod own;
mod signing;
mod training;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::Grant;
use communities::roles::SignAttestations;
use documents::pdf;
use forms::{Done, Posted, Undone};
use meetings::framed::{Around, Head, framed, seen_by};
use platform::{Instance, Refusal, Served};
use ui::notice::Notice;

use crate::listing::listed;
use crate::model::Attestation;
use crate::revoking::{Draft, Tried};
use crate::{ADDRESS, OWN, done, issuing, pages, store};

/// Under the page of a meeting.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/formation", get(training::show))
        .route("/formation/places", post(training::set_places))
        .route("/formation/questionnaire", post(training::prepare))
}

/// The other routes.
pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}{rest}");
    let own = |rest: &str| format!("{OWN}{rest}");
    Router::new()
        .route(&at(""), get(all))
        .route(&at("/nouvelles"), get(signing::offer).post(signing::sign))
        .route(&at("/liste"), get(list))
        .route(&at("/liste.csv"), get(files::csv))
        .route(&at("/liste.xlsx"), get(files::xlsx))
        .route(&at("/{attestation}"), get(show))
        .route(&at("/{attestation}/texte.pdf"), get(files::pdf_of_signer))
        .route(&at("/{attestation}/retrait"), get(offer_revoking).post(revoke))
        .route(&own(""), get(own::all))
        .route(&own("/nom"), post(own::rename))
        .route(&own("/{attestation}"), get(own::show))
        .route(&own("/{attestation}/texte.pdf"), get(files::pdf_of_person))
        .route(&own("/{attestation}/liste"), post(own::list))
        .merge(door::routes())
}

/// Who signs before an attestation of their community.
pub(super) struct Signer {
    pub(super) by: Grant<SignAttestations>,
    pub(super) attestation: Attestation,
}

impl FromRequestParts<Instance> for Signer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Signer, Refusal> {
        let by = Grant::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "attestation").await?;
        let found = store::attestation(&instance.db, id).await?;
        let attestation = found.filter(|each| each.community_id == by.community().id).ok_or(Refusal::NotFound)?;
        Ok(Signer { by, attestation })
    }
}

/// Where one asks about it, with the address of this instance.
fn link(instance: &Instance, attestation: &Attestation) -> String {
    instance.settings.link(&attestation.door())
}

async fn all(instance: Instance, by: Grant<SignAttestations>, done: Done) -> Served {
    let all = store::of_community(&instance.db, by.community().id).await?;
    let head = Head::new(t!(by.lang(), "attestations"), done.notice(by.lang(), &[done::WORDS]));
    seen_by::<SignAttestations>(&instance, &by, head, pages::all(&by, &all)).await
}

async fn list(instance: Instance, reader: Grant<SignAttestations>) -> Served {
    let listed = listed(store::of_community(&instance.db, reader.community().id).await?);
    let head = Head::new(t!(reader.lang(), "list-title"), None);
    seen_by::<SignAttestations>(&instance, &reader, head, pages::listed(&reader, &listed)).await
}

async fn show(instance: Instance, signer: Signer, done: Done) -> Served {
    let notice = done.notice(signer.by.lang(), &[done::WORDS]);
    one(&instance, &signer, (StatusCode::OK, notice)).await
}

/// The page of one, with what is said above it.
async fn one(instance: &Instance, Signer { by, attestation }: &Signer, said: (StatusCode, Option<Notice>)) -> Served {
    let around = Around { title: attestation.title.clone(), seen_by: t!(by.lang(), "seen-by-signers"), notice: said.1 };
    let body = pages::one(by, attestation, (&link(instance, attestation), pdf::is_ready()));
    Ok((said.0, framed(instance, by, around, body).await?).into_response())
}

async fn offer_revoking(instance: Instance, signer: Signer) -> Served {
    revoking(&instance, &signer, Tried::offered(Draft::default())).await
}

async fn revoking(instance: &Instance, Signer { by, attestation }: &Signer, tried: Tried) -> Served {
    let head = Head::tried(t!(by.lang(), "revoke"), &tried);
    seen_by::<SignAttestations>(instance, by, head, pages::revoking(by, attestation, &tried)).await
}

async fn revoke(instance: Instance, signer: Signer, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let why = match draft.check() {
        Ok(why) => why,
        Err(wrong) => return revoking(&instance, &signer, Tried::mistaken(draft, wrong)).await,
    };
    match issuing::revoke(&instance, &signer.by, (&signer.attestation, &why)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::REVOKED.leads_to(signer.attestation.path(signer.by.community(), ""))),
        Err(refused) => {
            let sentence = refused?.sentence(signer.by.lang());
            let tried = Tried { status: StatusCode::CONFLICT, ..Tried::refused(draft, sentence) };
            revoking(&instance, &signer, tried).await
        }
    }
}
