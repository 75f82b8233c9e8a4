//! `…/emporter`, `…/liste.csv`, `…/liste.xlsx`: the list that a member takes away.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use communities::roles::UseLibrary;
use communities::{Directory, Grant};
use documents::workbook::{self, Workbook};
use platform::{Instance, Refusal, Result, Served};

use super::Around;
use crate::exporting::Taken;
use crate::pages;

pub(super) async fn offer(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let taken = Taken::of(&instance.db, &member).await?;
    let names = Directory::of(&instance.db, &member).await?;
    let around = Around::of(t!(member.lang(), "export-title"), names.seen_by::<UseLibrary>(), None);
    around.page(&instance, &member, pages::export(&member, &taken)).await
}

pub(super) async fn csv(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let book = book(&instance, &member).await?;
    let sheet = book.sheets.first().ok_or(Refusal::NotFound)?;
    let bytes = sheet.csv(member.lang())?;
    Ok(sent(&member, ("csv", workbook::CSV), bytes))
}

pub(super) async fn xlsx(instance: Instance, member: Grant<UseLibrary>) -> Served {
    let book = book(&instance, &member).await?;
    Ok(sent(&member, ("xlsx", workbook::XLSX), book.xlsx()?))
}

async fn book(instance: &Instance, member: &Grant<UseLibrary>) -> Result<Workbook> {
    let taken = Taken::of(&instance.db, member).await?;
    Ok(taken.workbook(member.lang(), |page| instance.settings.link(&member.community().path(page))))
}

fn sent(member: &Grant<UseLibrary>, (ending, kind): (&str, &str), bytes: Vec<u8>) -> axum::response::Response {
    let name = format!("attachment; filename=\"{}-bibliotheque.{ending}\"", member.community().slug);
    let about =
        [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "private, no-store".to_owned())];
    (about, bytes).into_response()
}
