//! What is counted and logged of a request: its route, its status, its time; never its address, its query, a name or a
//! word that somebody wrote.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request};
use axum::http::Method;
use axum::response::Response;
use identity::ClientAddress;

/// What the observer needs to know.
#[derive(Clone, Default)]
pub(crate) struct Watch {
    /// The header in which a trusted proxy gives the client's address.
    pub(crate) client_address_header: Option<Arc<str>>,
}

impl Watch {
    /// Notes who asks and for what, before the request goes on.
    pub(super) fn begin(&self, request: &mut Request) -> Watched {
        let address = client_address(self, request);
        request.extensions_mut().insert(ClientAddress(address));
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

fn client_address(watch: &Watch, request: &Request) -> IpAddr {
    let forwarded = watch.client_address_header.as_ref().and_then(|name| {
        let value = request.headers().get(&**name)?.to_str().ok()?;
        value.rsplit(',').next()?.trim().parse().ok()
    });
    let connected = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    forwarded.or(connected).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}
