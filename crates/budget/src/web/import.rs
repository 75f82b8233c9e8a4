//! `…/import`: expenses that come in from a file, looked at first.

use axum::extract::Request;
use axum::http::StatusCode;
use communities::Grant;
use communities::roles::CheckBudget;
use documents::incoming::{self, NotRead};
use forms::{Posted, Undone};
use meetings::framed::Head;
use platform::{Instance, Refusal, Served};

use super::{CAME_IN, at, keeper, page, today};
use crate::book::Book;
use crate::deeds::{EXPENSES, event};
use crate::importing::{self, Read};
use crate::pages::import::{self as pages, CONTENT, FILE, Tried};
use crate::typed::expense::Known;
use crate::{expenses, typed};

pub(super) async fn offer(instance: Instance, by: Grant<CheckBudget>) -> Served {
    shown(&instance, &by, None, None).await
}

async fn shown(
    instance: &Instance,
    by: &Grant<CheckBudget>,
    problem: Option<String>,
    tried: Option<&Tried<'_>>,
) -> Served {
    let book = Book::of(&instance.db, &keeper(by)?).await?;
    let is_wrong = problem.is_some() || tried.is_some_and(|tried| tried.lines.iter().any(|line| line.asked.is_err()));
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = typed::Tried::<(), ()> { status, ..typed::Tried::offered(()) };
    let body = pages::import(by, &book, problem, tried);
    page(instance, by, Head::tried(t!(by.lang(), "import"), &head), body).await
}

pub(super) async fn look(instance: Instance, by: Grant<CheckBudget>, request: Request) -> Served {
    let bytes = files::of_field(&instance, request, FILE).await?;
    let (text, is_old) = match incoming::decoded(&bytes, importing::LARGEST) {
        Ok(decoded) => decoded,
        Err(problem) => return shown(&instance, &by, Some(importing::sentence(by.lang(), problem)), None).await,
    };
    looked(&instance, &by, &text, is_old).await
}

async fn looked(instance: &Instance, by: &Grant<CheckBudget>, text: &str, is_old: bool) -> Served {
    match read(instance, by, text).await? {
        Ok(lines) => shown(instance, by, None, Some(&Tried { text, is_old, lines: &lines })).await,
        Err(problem) => shown(instance, by, Some(importing::sentence(by.lang(), problem)), None).await,
    }
}

async fn read(instance: &Instance, by: &Grant<CheckBudget>, text: &str) -> Result<Result<Vec<Read>, NotRead>, Refusal> {
    let book = Book::of(&instance.db, &keeper(by)?).await?;
    let today = today(instance);
    let known = Known { lang: by.lang(), lines: &book.lines, meetings: &[], people: &[], today: &today };
    Ok(importing::read(text, &known, &book))
}

/// Lets in all that the page showed; what changed since is looked at once more.
pub(super) async fn enter(instance: Instance, by: Grant<CheckBudget>, posted: Posted) -> Served {
    let (text, keeper) = (posted.value(CONTENT).to_owned(), keeper(&by)?);
    let lines = match read(&instance, &by, &text).await? {
        Ok(lines) if lines.iter().all(|line| line.asked.is_ok()) => lines,
        _ => return looked(&instance, &by, &text, false).await,
    };
    let tx = instance.db.begin().await?;
    for line in &lines {
        let Ok(asked) = &line.asked else { continue };
        let key = importing::key(line.place, asked);
        let entered = expenses::entered(&instance, &tx, &keeper, (asked, &key), &[]).await;
        if let Err(undone) = entered.map_err(Undone::refused) {
            let rule = undone?.sentence(by.lang());
            let problem = t!(by.lang(), "import-line-refused", place = line.place, problem = rule);
            drop(tx);
            return shown(&instance, &by, Some(problem), None).await;
        }
    }
    tx.record(event(&by, EXPENSES, by.community().id, instance.clock.now())).await?;
    tx.commit().await?;
    Ok(CAME_IN.leads_to(at(&by, "/depenses")))
}
