//! `…/rencontres/{meeting}/reseau`, where coordination opens a training and reads who registered; `/reseau/formations`, where the
//! network reads of all of them.

mod opening;
mod shared;

use axum::Router;
use axum::routing::{get, post};
use platform::Instance;

use crate::TRAININGS;

pub use shared::shelf;

/// Under the page of a meeting.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/reseau", get(opening::offer).post(opening::open))
        .route("/reseau/fermeture", post(opening::close))
        .route("/reseau/inscriptions/{person}/retrait", post(opening::take_off))
}

/// The other routes.
pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route(TRAININGS, get(shared::list))
        .route(&format!("{TRAININGS}/{{training}}/inscription"), post(shared::register))
        .route(&format!("{TRAININGS}/{{training}}/desistement"), post(shared::withdraw))
}
