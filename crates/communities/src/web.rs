//! Every route of this slice.

use axum::Router;
use platform::Instance;

use crate::{charter, opening, organizations, season, who_sees};

/// The pages of communities: opening one, entering one, its people, its charter, its season.
pub fn routes() -> Router<Instance> {
    Router::new()
        .merge(opening::web::routes())
        .merge(organizations::web::routes())
        .merge(charter::web::routes())
        .merge(season::web::routes())
        .merge(who_sees::web::routes())
}
