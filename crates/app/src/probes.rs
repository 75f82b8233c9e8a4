//! What machines ask: is the process alive, is it ready to answer people, what did it count.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Extension, Router};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use platform::{Ailment, Instance};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::edge::whence::Origin;

/// What `/from` begins with.
pub(crate) const FROM: &str = "jasette sees ";

/// `/healthz`: the process answers. `/readyz`: the database answers and keeps what is written
/// too, and the node is not stopping. `/from`: who it is
/// that asks, as far as we see; `jasette check` goes there through the proxy.
pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .route("/from", get(from))
        .layer(Extension(Kept::default()))
}

/// When something was last kept, and what came of it: whoever asks again and again does not make us write each time.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<(Duration, &'static str)>>>);

/// How long the last answer about writing holds.
const HOLDS: Duration = Duration::from_secs(5);
/// What takes longer does not answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// All is well.
const READY: &str = "ready";

async fn ready(State(instance): State<Instance>, Extension(kept): Extension<Kept>) -> (StatusCode, String) {
    let word = match timeout(PATIENCE, answers(&instance, &kept)).await {
        _ if instance.db.hub().is_stopped() => "stopping",
        Ok(word) => word,
        Err(_) => "the database does not answer in time",
    };
    (if word == READY { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, format!("{word}\n"))
}

async fn answers(instance: &Instance, kept: &Kept) -> &'static str {
    if instance.db.answers().await.is_err() {
        return "the database does not answer";
    }
    let mut kept = kept.0.lock().await;
    let passed = instance.clock.passed();
    match *kept {
        Some((at, word)) if passed < at + HOLDS => word,
        _ => {
            let word = keeps(instance).await;
            *kept = Some((passed, word));
            word
        }
    }
}

/// Pages could be read still, but nothing that people do would be kept: they are better served elsewhere, and who administers
/// should know.
async fn keeps(instance: &Instance) -> &'static str {
    let Err(error) = instance.db.keeps().await else { return READY };
    tracing::error!(%error, "nothing can be kept");
    match error.ailment() {
        Some(Ailment::Full) => "the disk is full",
        Some(Ailment::ReadOnly) => "the disk is read-only",
        None => "nothing can be written",
    }
}

/// It tells nobody but the one who asks, and nothing but their own address.
async fn from(Extension(origin): Extension<Origin>) -> String {
    format!("{FROM}{} {}\n", origin.address, origin.known.word())
}

/// Starts counting. Call it once in a process.
pub(crate) fn start_counting() -> Option<PrometheusHandle> {
    PrometheusBuilder::new().install_recorder().ok()
}

/// The pages of the metrics' own address.
pub(crate) fn metrics_routes(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(async move || handle.render()))
}
