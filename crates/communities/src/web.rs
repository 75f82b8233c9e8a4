//! Every route of this slice.

use axum::Router;
use platform::Instance;

use crate::{arrivals, charter, invitations, members, mine, opening, organizations, places, way_back, who_sees};

/// The pages of communities: opening one, entering one, its people, its charter, its season.
pub fn routes() -> Router<Instance> {
    Router::new()
        .merge(mine::web::routes())
        .merge(opening::web::routes())
        .merge(invitations::web::routes())
        .merge(arrivals::web::routes())
        .merge(places::web::routes())
        .merge(members::web::routes())
        .merge(way_back::web::routes())
        .merge(organizations::web::routes())
        .merge(charter::web::routes())
        .merge(who_sees::web::routes())
}
