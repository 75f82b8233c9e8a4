//! `…/besoins`: needs before a training; `/rencontres/suivi`: a follow-up is called; `/rencontres/serie`: meetings that come
//! back.

use axum::Router;
use axum::routing::{get, post};
use platform::Instance;

use super::{follow_ups, needs, recurrence};

/// Under the page of a meeting.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/besoins", get(needs::web::get).post(needs::web::post))
        .route("/besoins/questions", post(needs::web::post_questions))
}

/// Elsewhere.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/rencontres/suivi", get(follow_ups::web::get).post(follow_ups::web::post))
        .route("/c/{community}/rencontres/serie", get(recurrence::web::get).post(recurrence::web::post))
        .route("/c/{community}/rencontres/serie/apercu", post(recurrence::web::preview))
}
