//! `/attente`: the viewer's own waiting.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use identity::Viewer;
use platform::{Instance, Refusal};
use ui::shell::page;

use super::{give_up, of, pages, take};
use crate::notices::Done;

/// Where one waits.
pub(crate) const PATH: &str = "/attente";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(PATH, get(show))
        .route("/attente/{waiting}/place", post(take_place))
        .route("/attente/{waiting}/retrait", post(leave_list))
}

async fn show(State(instance): State<Instance>, viewer: Viewer, Query(done): Query<Done>) -> Result<Response, Refusal> {
    let places = of(&instance, &viewer).await?;
    let drawn = pages::waiting(viewer.lang(), &places, instance.clock.now());
    Ok(page(drawn.notice(done.notice(viewer.lang()))).into_response())
}

async fn take_place(
    State(instance): State<Instance>,
    viewer: Viewer,
    Path(waiting): Path<i64>,
) -> Result<Response, Refusal> {
    let next = match take(&instance, &viewer, waiting).await? {
        Ok(community) => community.path("/charte?fait=bienvenue"),
        Err(_) => format!("{PATH}?fait=trop-tard"),
    };
    Ok(Redirect::to(&next).into_response())
}

async fn leave_list(
    State(instance): State<Instance>,
    viewer: Viewer,
    Path(waiting): Path<i64>,
) -> Result<Response, Refusal> {
    give_up(&instance, &viewer, waiting).await?;
    Ok(Redirect::to(&format!("{PATH}?fait=attente")).into_response())
}
