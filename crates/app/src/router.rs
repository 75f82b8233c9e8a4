//! Every route of the program, inside its edge.

use axum::Router;
use platform::{Instance, Refusal};

use crate::doors::Limits;
use crate::edge::{self, Watch};
use crate::{Whence, probes, static_files, wiring};

/// What a process has room for on most systems.
const CONNECTIONS: usize = 1024;

/// The whole program as one service, for requests whose origin is known in this way.
pub fn router(instance: &Instance, whence: impl Into<Whence>) -> Router {
    router_within(instance, whence, Limits::of(CONNECTIONS))
}

/// The same for a process that has less room, or more.
pub fn router_within(instance: &Instance, whence: impl Into<Whence>, limits: Limits) -> Router {
    edge::around(routes(), instance, (Watch { whence: whence.into() }, limits))
}

fn routes() -> Router<Instance> {
    Router::new()
        .merge(static_files::routes())
        .merge(probes::routes())
        .merge(identity::routes())
        .merge(files::routes())
        .merge(communities::routes())
        .merge(seasons::routes())
        .merge(notifications::routes())
        .merge(meetings::routes(wiring::PARTS))
        .merge(conversations::routes())
        .merge(announcements::routes())
        .merge(scheduled::routes())
        .merge(journal::routes())
        .merge(network::routes())
        .merge(drafts::routes())
        .merge(mutual_help::routes())
        .merge(moderation::routes())
        .merge(evaluation::routes())
        .merge(stories::routes())
        .merge(involvement::routes())
        .merge(surveys::routes())
        .merge(door::routes())
        .merge(library::routes())
        .merge(glossary::routes())
        .merge(search::routes())
        .merge(home::routes())
        .merge(help::routes())
        .merge(api::routes())
        .fallback(async || Refusal::NotFound)
}
