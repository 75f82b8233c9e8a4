//! The files: one attestation as a PDF, for its person and for who signs; the list for directors as a workbook and as separated values.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use communities::Grant;
use communities::roles::SignAttestations;
use documents::pdf::{self, NotMade, Sheet};
use documents::workbook::{self, Workbook};
use platform::{Instance, Refusal, Served};
use ui::Lang;
use ui::notice::{Notice, Tone};

use super::own::{Own, one};
use super::{Signer, link};
use crate::document::document;
use crate::listing::{listed, workbook};
use crate::model::Attestation;
use crate::store;

pub(super) async fn pdf_of_person(instance: Instance, own: Own) -> Served {
    let lang = own.viewer.lang();
    match set(&instance, lang, &own.attestation).await? {
        Ok(file) => Ok(file),
        Err(why) => one(&instance, &own, (StatusCode::CONFLICT, Some(not_set(lang, &why)))).await,
    }
}

pub(super) async fn pdf_of_signer(instance: Instance, signer: Signer) -> Served {
    let lang = signer.by.lang();
    match set(&instance, lang, &signer.attestation).await? {
        Ok(file) => Ok(file),
        Err(why) => super::one(&instance, &signer, (StatusCode::CONFLICT, Some(not_set(lang, &why)))).await,
    }
}

/// The file, or why there is none now: its page says so, and prints.
async fn set(instance: &Instance, lang: Lang, attestation: &Attestation) -> Result<Result<Response, NotMade>, Refusal> {
    let document = document(lang, attestation, &link(instance, attestation));
    match pdf::set(&document, Sheet::Attestation).await {
        Ok(made) => Ok(Ok(sent(format!("attestation-{}.pdf", attestation.code), pdf::MIME, made.bytes))),
        Err(NotMade::Refused(why)) => Err(Refusal::Internal(format!("attestation {}: {why}", attestation.id))),
        Err(why) => Ok(Err(why)),
    }
}

fn not_set(lang: Lang, why: &NotMade) -> Notice {
    let sentence = match why {
        NotMade::Busy => t!(lang, "pdf-busy"),
        _ => t!(lang, "pdf-not-there"),
    };
    Notice::new(lang, Tone::Warning, sentence)
}

pub(super) async fn csv(instance: Instance, reader: Grant<SignAttestations>) -> Served {
    let book = book(&instance, &reader).await?;
    let sheet = book.sheets.first().ok_or(Refusal::NotFound)?;
    Ok(sent(named(&reader, "csv"), workbook::CSV, sheet.csv(reader.lang())?))
}

pub(super) async fn xlsx(instance: Instance, reader: Grant<SignAttestations>) -> Served {
    let book = book(&instance, &reader).await?;
    Ok(sent(named(&reader, "xlsx"), workbook::XLSX, book.xlsx()?))
}

async fn book(instance: &Instance, reader: &Grant<SignAttestations>) -> platform::Result<Workbook> {
    let all = store::of_community(&instance.db, reader.community().id).await?;
    Ok(workbook(reader.lang(), &listed(all)))
}

fn named(reader: &Grant<SignAttestations>, ending: &str) -> String {
    format!("{}-attestations.{ending}", reader.community().slug)
}

fn sent(name: String, kind: &str, bytes: Vec<u8>) -> Response {
    let about = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (about, bytes).into_response()
}
