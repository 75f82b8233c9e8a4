//! What machines ask: is the process alive, is it ready to answer people, what did it count.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use platform::Instance;

/// `/healthz`: the process answers. `/readyz`: the database answers too, and the node is not stopping.
pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/healthz", get(async || "ok\n")).route("/readyz", get(ready))
}

async fn ready(State(instance): State<Instance>) -> (StatusCode, &'static str) {
    if instance.db.hub().is_stopped() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match instance.db.answers().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

/// Starts counting. Call it once in a process.
pub(crate) fn start_counting() -> Option<PrometheusHandle> {
    PrometheusBuilder::new().install_recorder().ok()
}

/// The pages of the metrics' own address.
pub(crate) fn metrics_routes(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(async move || handle.render()))
}
