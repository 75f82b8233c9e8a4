//! What is counted and logged of a request: its route, its status, its time; never its address, its query, a name or a
//! word that somebody wrote.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::response::Response;
use identity::ClientAddress;

use super::whence::Whence;

/// What the observer needs to know.
#[derive(Clone)]
pub(crate) struct Watch {
    /// How it is known who asks.
    pub(crate) whence: Whence,
}

impl Watch {
    /// Notes who asks and for what, before the request goes on.
    pub(super) fn begin(&self, request: &mut Request) -> Watched {
        let origin = self.whence.of(request);
        request.extensions_mut().insert(ClientAddress(origin.address));
        request.extensions_mut().insert(origin);
        let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
        Watched { method: request.method().clone(), route, started: Instant::now() }
    }
}

/// A request under way.
pub(super) struct Watched {
    method: Method,
    route: String,
    started: Instant,
}

impl Watched {
    /// Counts and logs it.
    pub(super) fn end(self, response: &Response) {
        let Watched { method, route, started } = self;
        let (status, elapsed) = (response.status().as_u16(), started.elapsed());
        tracing::debug!(%method, %route, status, milliseconds = elapsed.as_millis(), "request");
        let labels = [("route", route.clone()), ("status", status.to_string())];
        metrics::counter!("jasette_requests_total", &labels).increment(1);
        metrics::histogram!("jasette_request_seconds", "route" => route).record(elapsed.as_secs_f64());
    }
}
