//! `/c/{community}/aller`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use communities::Grant;
use communities::roles::EnterSpace;
use forms::{Part, Sought};
use platform::{Instance, Served};
use ui::shell::page;

use super::{destinations, pages};
use crate::typed::WORDS;

/// The page, and the window for the script that asks.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route(&format!("/c/{{community}}{}", communities::frame::GO), get(go))
}

async fn go(instance: Instance, member: Grant<EnterSpace>, part: Part, sought: Sought) -> Served {
    let (mut all, frame) = destinations(&instance, &member).await?;
    if part == Part::Script {
        return Ok(pages::window(&member, &all).into_response());
    }
    let typed = sought.value(WORDS);
    all.retain(|each| each.answers(typed));
    Ok(page(pages::page(&member, frame, typed, &all)).into_response())
}
