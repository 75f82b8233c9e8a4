//! What the program does by itself while it serves: carries out jobs, sends mail, takes copies.

use std::time::Duration;

use platform::{Instance, jobs, mail};
use tokio::task::JoinSet;

use crate::config::Config;
use crate::{backup, wiring};

/// How long a worker sleeps when nothing wakes it.
const PAUSE: Duration = Duration::from_secs(15);

/// Asks for the work that comes back every day. A disk that cannot be written stops nothing: who reads may go on.
pub async fn begin(instance: &Instance) {
    if let Err(error) = ask(instance).await {
        tracing::warn!(%error, "the daily work could not be asked for");
    }
}

async fn ask(instance: &Instance) -> platform::Result<()> {
    let tx = instance.db.begin().await?;
    identity::housekeeping::begin(&tx, instance.clock.now()).await?;
    files::begin(&tx, instance.clock.now()).await?;
    library::begin(&tx, instance.clock.now()).await?;
    network::begin(&tx, instance.clock.now()).await?;
    notifications::begin(&tx, instance.clock.now()).await?;
    conversations::circle::begin(&tx).await?;
    if let Some(index) = findings::Index::in_use(instance) {
        findings::begin(&tx, index).await?;
    }
    tx.commit().await
}

/// Starts the workers; they stop when the set is dropped or aborted.
pub fn start(instance: &Instance, config: &Config) -> JoinSet<()> {
    let mut workers = JoinSet::new();
    workers.spawn(jobs::work(instance.clone(), wiring::handlers(), PAUSE));
    if let Some(smtp) = config.smtp.clone() {
        workers.spawn(mail::deliver(instance.clone(), smtp, PAUSE));
    }
    if config.backup.is_some() {
        workers.spawn(backup::keep(instance.clone(), config.clone()));
    }
    workers
}
