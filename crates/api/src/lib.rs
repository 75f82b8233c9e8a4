//! The JSON API of version 1: what people do in pages, for programs that act in their name with a bearer token. Every right
//! is the one of the pages, obtained in the same way. It promises a description (OpenAPI 3.1) written from the handlers
//! themselves, errors as `application/problem+json`, and lists that are read by cursor.

ui::texts!($);

mod acknowledgements;
mod answer;
mod applications;
mod attestations;
mod budget;
mod commitments;
mod communities;
mod decisions;
mod document;
mod events;
mod files;
mod hours;
mod indicators;
mod meetings;
mod messages;
mod problem;
mod reports;
mod requests;
mod resources;
mod rooms;
mod search;
mod stories;
mod surveys;
mod themes;
mod uploads;
mod votes;

use axum::Router;
use platform::Instance;

/// The API and its description, under `/api/v1`.
pub fn routes() -> Router<Instance> {
    let (routes, description) = document::described().split_for_parts();
    routes.merge(document::served(&description)).merge(uploads::of_pages())
}

/// The description, as it is served.
pub fn description() -> utoipa::openapi::OpenApi {
    document::described().into_openapi()
}
