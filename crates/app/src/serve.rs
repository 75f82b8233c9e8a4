//! Serving: open the database, bring it up to date, listen, and stop without cutting anybody off.

use std::fs::DirBuilder;
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::time::Duration;

use platform::{Db, Instance, Location};
use tokio::net::TcpListener;

use crate::claim::claim;
use crate::config::Config;
use crate::{backup, doors, housekeeping, probes, router_within, wiring};

/// How long requests under way may take once we are asked to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Opens and migrates the database of this configuration. From then on it is real, even if a demonstration made it.
pub async fn open(config: &Config) -> platform::Result<Instance> {
    if let Location::File(path) = &config.location
        && let Some(folder) = path.parent()
    {
        make_folder(folder)?;
        claim(path).await?;
    }
    let db = Db::open(&config.location).await?;
    db.migrate().await?;
    let instance = wiring::instance(db, config.settings());
    Ok(match &config.backup {
        Some(plan) => backup::noting_erasures(instance, plan),
        None => instance,
    })
}

/// Makes the folder of the data, if it is not there, for this user alone: who people are and what they said is in it.
pub(crate) fn make_folder(folder: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Serves at this address until the process is asked to stop; `ready` is called once pages are answered.
///
/// # Errors
/// When the system does not say which address it is.
pub async fn serve(
    config: &Config,
    instance: Instance,
    listener: TcpListener,
    ready: impl FnOnce(SocketAddr),
) -> platform::Result<()> {
    let metrics = serve_metrics(config).await;
    housekeeping::begin(&instance).await;
    let mut workers = housekeeping::start(&instance, config);
    ready(listener.local_addr()?);
    let limits = doors::make_room();
    let pages = router_within(&instance, config.whence.clone(), limits.clone());
    answer(doors::listen(listener, pages, (limits, config.whence.clone()), asked_to_stop(&instance)), &instance).await;
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    // They were told to stop and finish what they have in hand: of a mail that is cut, nobody knows whether it arrived.
    let _ = tokio::time::timeout(LAST_REQUESTS, async { while workers.join_next().await.is_some() {} }).await;
    workers.shutdown().await;
    instance.db.close().await;
    Ok(())
}

/// Answers requests until the signal; then the last requests have some time to finish.
async fn answer(listening: impl Future<Output = ()>, instance: &Instance) {
    let too_late = async {
        let hub = instance.db.hub();
        loop {
            let woken = hub.work_to_do();
            if hub.is_stopped() {
                break;
            }
            woken.await;
        }
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! { () = listening => {}, () = too_late => {} }
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

/// Resolves at the first signal that asks the process to end, when streams and workers were told.
async fn asked_to_stop(instance: &Instance) {
    signal().await;
    tracing::info!("stopping");
    instance.db.hub().stop();
}

async fn signal() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
        Err(_) => drop(interrupt.await),
    }
}
