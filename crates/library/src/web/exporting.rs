//! `…/emporter`, `…/liste.csv`, `…/liste.xlsx`, `…/dossier.zip`: the list that a member takes away.

use axum::body::Body;
use axum::http::Method;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use communities::roles::UseLibrary;
use communities::{Directory, Grant};
use documents::workbook::{self, Workbook};
use platform::{Instance, Refusal, Result, Served};

use super::Around;
use crate::exporting::{LARGEST, Taken};
use crate::folder::Folder;
use crate::pages;

pub(super) async fn offer(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let taken = Taken::of(&instance.db, &member).await?;
    let folder = Folder::of(&instance, &member, taken.clone()).await?;
    let names = Directory::of(&instance.db, &member).await?;
    let around = Around::of(t!(member.lang(), "export-title"), names.seen_by::<UseLibrary>(), None);
    around.page(&instance, &member, pages::export(&member, &taken, folder.bytes())).await
}

pub(super) async fn csv(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let book = book(&instance, &member).await?;
    let sheet = book.sheets.first().ok_or(Refusal::NotFound)?;
    let bytes = sheet.csv(member.lang())?;
    Ok(sent(&member, ("csv", workbook::CSV), bytes))
}

/// Everything in one folder, while its files are not too many.
pub(super) async fn folder(instance: Instance, method: Method, member: Grant<UseLibrary>) -> Served {
    let folder = Folder::of(&instance, &member, Taken::of(&instance.db, &member).await?).await?;
    if folder.bytes() > LARGEST {
        return Err(Refusal::NotFound);
    }
    let packed = folder.packed(&instance, &member).await?;
    if method == Method::GET {
        folder.leaves(&instance).await?;
    }
    Ok(sent(&member, ("zip", "application/zip"), packed))
}

pub(super) async fn xlsx(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let book = book(&instance, &member).await?;
    Ok(sent(&member, ("xlsx", workbook::XLSX), book.xlsx()?))
}

async fn book(instance: &Instance, member: &Grant<UseLibrary>) -> Result<Workbook> {
    let taken = Taken::of(&instance.db, member).await?;
    Ok(taken.workbook(member.lang(), |page| instance.settings.link(&member.community().path(page))))
}

fn sent(member: &Grant<UseLibrary>, (ending, kind): (&str, &str), bytes: impl Into<Body>) -> axum::response::Response {
    let name = format!("attachment; filename=\"{}-bibliotheque.{ending}\"", member.community().slug);
    let about =
        [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "private, no-store".to_owned())];
    (about, bytes.into()).into_response()
}
