//! `…/classeur.xlsx`, `…/depenses.csv`, `…/pieces.zip`.

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use communities::roles::KeepBudget;
use communities::{Directory, Grant};
use documents::workbook::{CSV, XLSX};
use platform::{Instance, Served};

use crate::book::Book;
use crate::out;

/// What a browser is told that an archive is.
const ZIP: &str = "application/zip";

pub(super) async fn workbook(instance: Instance, by: Grant<KeepBudget>) -> Served {
    let (book, names) = (Book::of(&instance.db, &by).await?, Directory::of(&instance.db, &by).await?);
    let title = t!(by.lang(), "file-title", community = by.community().name.as_str());
    let bytes = out::workbook(by.lang(), title, &book, &names).xlsx()?;
    file((XLSX, "budget.xlsx"), bytes.into())
}

pub(super) async fn expenses(instance: Instance, by: Grant<KeepBudget>) -> Served {
    let (book, names) = (Book::of(&instance.db, &by).await?, Directory::of(&instance.db, &by).await?);
    let bytes = out::expenses(by.lang(), &book, &names).csv(by.lang())?;
    file((CSV, "depenses.csv"), bytes.into())
}

pub(super) async fn receipts(instance: Instance, by: Grant<KeepBudget>) -> Served {
    let (named, list) = out::receipts(by.lang(), &Book::of(&instance.db, &by).await?);
    let texts = [(t!(by.lang(), "receipts-name"), list.into_bytes())];
    let body = files::bundle(&instance, &texts, &named).await?;
    file((ZIP, "pieces-justificatives.zip"), body)
}

fn file((kind, name): (&str, &str), body: Body) -> Served {
    let about = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((about, body).into_response())
}
