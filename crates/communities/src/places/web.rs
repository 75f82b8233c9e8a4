//! `/attente`: the viewer's own waiting.

use axum::Router;
use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use forms::Done;
use identity::Viewer;
use platform::{Instance, Served};
use ui::shell::page;

use super::{give_up, of, pages, take};
use crate::notices;

/// Where one waits.
pub(crate) const PATH: &str = "/attente";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(PATH, get(show))
        .route("/attente/{waiting}/place", post(take_place))
        .route("/attente/{waiting}/retrait", post(leave_list))
}

async fn show(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let places = of(&instance, &viewer).await?;
    let drawn = pages::waiting(&viewer, &places, instance.clock.now());
    Ok(page(drawn.notice(done.notice(viewer.lang(), &[notices::WORDS]))).into_response())
}

async fn take_place(instance: Instance, viewer: Viewer, Path(waiting): Path<i64>) -> Served {
    Ok(match take(&instance, &viewer, waiting).await? {
        Ok(community) => notices::JOINED.leads_to(community.path("/charte")),
        Err(_) => notices::TOO_LATE.leads_to(PATH),
    })
}

async fn leave_list(instance: Instance, viewer: Viewer, Path(waiting): Path<i64>) -> Served {
    give_up(&instance, &viewer, waiting).await?;
    Ok(notices::OFF_THE_LIST.leads_to(PATH))
}
