//! What is counted and logged of a request: its route, its status, its time; never its address, its query, a name or a
//! word that somebody wrote.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use identity::ClientAddress;

/// What the observer needs to know.
#[derive(Clone, Default)]
pub(crate) struct Watch {
    /// The header in which a trusted proxy gives the client's address.
    pub(crate) client_address_header: Option<Arc<str>>,
}

pub(super) async fn observe(State(watch): State<Watch>, mut request: Request, next: Next) -> Response {
    let address = client_address(&watch, &request);
    request.extensions_mut().insert(ClientAddress(address));
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().clone();
    let started = Instant::now();
    let response = next.run(request).await;
    let (status, elapsed) = (response.status().as_u16(), started.elapsed());
    metrics::counter!("jasette_requests_total", "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("jasette_request_seconds", "route" => route.clone()).record(elapsed.as_secs_f64());
    tracing::debug!(%method, %route, status, milliseconds = elapsed.as_millis(), "request");
    response
}

fn client_address(watch: &Watch, request: &Request) -> IpAddr {
    let forwarded = watch.client_address_header.as_ref().and_then(|name| {
        let value = request.headers().get(&**name)?.to_str().ok()?;
        value.rsplit(',').next()?.trim().parse().ok()
    });
    let connected = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    forwarded.or(connected).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}
