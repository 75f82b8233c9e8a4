//! `/c/{community}/recherche`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::frame::{Place, frame};
use communities::roles::EnterSpace;
use communities::{Directory, Grant};
use findings::Index;
use forms::Sought;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Instance, Refusal, Served};
use ui::shell::page;

use crate::finding::find;
use crate::pages;
use crate::typed::Query;

/// How many things a page shows.
const PAGE: usize = 20;

/// The page.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{}", crate::SEARCH), get(search))
}

async fn search(instance: Instance, member: Grant<EnterSpace>, sought: Sought) -> Served {
    let index = Index::in_use(&instance).ok_or(Refusal::NotFound)?;
    let query = Query::asked(index, &sought);
    let directory = Directory::of(&instance.db, &member).await?;
    let results = find(&instance, &member, &directory, &query, PAGE).await?;
    let frame = frame(&instance, &member, Place::Elsewhere).await?;
    let shown = pages::Shown { member: &member, sought: &sought, query: &query, results: &results, index };
    Ok(page(shown.page(frame)).into_response())
}

/// A value as an address holds it.
pub(crate) fn encoded(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}
