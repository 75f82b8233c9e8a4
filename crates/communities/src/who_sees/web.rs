//! `/c/{community}/qui-voit-quoi`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use platform::{Instance, Served};
use ui::shell::page;

use super::pages;
use crate::access::Grant;
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::roles::EnterSpace;

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/qui-voit-quoi", get(show))
}

async fn show(instance: Instance, member: Grant<EnterSpace>) -> Served {
    let directory = Directory::of(&instance.db, &member).await?;
    let frame = frame(&instance, &member, Place::WhoSees).await?;
    let drawn = pages::who_sees(&member, &directory, frame);
    Ok(page(drawn.seen_by(directory.seen_by::<EnterSpace>())).into_response())
}
