//! Every route of the program, inside its edge.

use std::sync::Arc;

use axum::Router;
use platform::{Instance, Refusal};

use crate::edge::{self, Watch};
use crate::{probes, static_files, wiring};

/// The whole program as one service.
pub fn router(instance: &Instance, client_address_header: Option<&str>) -> Router {
    let watch = Watch { client_address_header: client_address_header.map(Arc::from) };
    edge::around(routes(), instance, watch)
}

fn routes() -> Router<Instance> {
    Router::new()
        .merge(static_files::routes())
        .merge(probes::routes())
        .merge(identity::routes())
        .merge(communities::routes())
        .merge(notifications::routes())
        .merge(meetings::routes(wiring::PARTS))
        .merge(conversations::routes())
        .merge(home::routes())
        .merge(api::routes())
        .fallback(async || Refusal::NotFound)
}
