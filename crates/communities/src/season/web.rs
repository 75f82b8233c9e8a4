//! `/c/{community}/saison`.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::get;
use platform::{Instance, Served};
use ui::shell::page;

use super::{pages, program};
use crate::access::Grant;
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::roles::ReadLogicModel;

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/saison", get(show))
}

async fn show(instance: Instance, member: Grant<ReadLogicModel>) -> Served {
    let program = program(&instance.db, &member).await?;
    let directory = Directory::of(&instance.db, &member).await?;
    let frame = frame(&instance, &member, Place::Season).await?;
    let drawn = pages::season(member.lang(), member.community(), &program, frame);
    Ok(page(drawn.seen_by(directory.seen_by::<ReadLogicModel>())).into_response())
}
