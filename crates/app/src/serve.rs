//! Serving: open the database, bring it up to date, listen, and stop without cutting anybody off.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt;
use platform::{Db, Instance, Location};
use tokio::net::TcpListener;

use crate::config::Config;
use crate::{housekeeping, probes, router, wiring};

/// How long requests under way may take once we are asked to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Opens and migrates the database of this configuration.
pub async fn open(config: &Config) -> platform::Result<Instance> {
    if let Location::File(path) = &config.location
        && let Some(folder) = path.parent()
    {
        std::fs::create_dir_all(folder)?;
    }
    let db = Db::open(&config.location).await?;
    db.migrate().await?;
    Ok(wiring::instance(db, config.settings()))
}

/// Serves until the process is asked to stop; `ready` is called once the address is open.
pub async fn serve(config: &Config, instance: Instance, ready: impl FnOnce(SocketAddr)) -> platform::Result<()> {
    let listener = TcpListener::bind(&config.listen).await?;
    let metrics = serve_metrics(config).await;
    housekeeping::begin(&instance).await;
    let mut workers = housekeeping::start(&instance, config.smtp.clone());
    ready(listener.local_addr()?);
    let pages = router(&instance, config.client_address_header.as_deref());
    let outcome = answer(listener, pages, &instance).await;
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    // They were told to stop and finish what they have in hand: of a mail that is cut, nobody knows whether it arrived.
    let _ = tokio::time::timeout(LAST_REQUESTS, async { while workers.join_next().await.is_some() {} }).await;
    workers.shutdown().await;
    instance.db.close().await;
    outcome
}

/// Answers requests until the signal; then ends the streams and lets the last requests finish.
async fn answer(listener: TcpListener, pages: Router, instance: &Instance) -> platform::Result<()> {
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let service = pages.into_make_service_with_connect_info::<SocketAddr>();
    // A live event is small: the kernel must not keep it back to join it to the next.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        let _ = stopped.await;
    });
    let server = tokio::spawn(server.into_future());
    asked_to_stop().await;
    tracing::info!("stopping");
    instance.db.hub().stop();
    let _ = stop.send(());
    match tokio::time::timeout(LAST_REQUESTS, server).await {
        Ok(Ok(outcome)) => outcome.map_err(Into::into),
        _ => Ok(()),
    }
}

/// Metrics are a convenience: an address that is taken is said in the log and stops nothing.
async fn serve_metrics(config: &Config) -> Option<tokio::task::JoinHandle<()>> {
    let address = config.metrics_listen.as_ref()?;
    let handle = probes::start_counting()?;
    match TcpListener::bind(address).await {
        Ok(listener) => Some(tokio::spawn(async move {
            let _ = axum::serve(listener, probes::metrics_routes(handle)).await;
        })),
        Err(error) => {
            tracing::warn!(%address, %error, "metrics are not served");
            None
        }
    }
}

/// Resolves at the first signal that asks the process to end.
async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
        Err(_) => drop(interrupt.await),
    }
}
