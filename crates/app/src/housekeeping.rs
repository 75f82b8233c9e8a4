//! What the program does by itself while it serves: carries out jobs, sends mail.

use std::time::Duration;

use platform::mail::Smtp;
use platform::{Instance, jobs, mail};
use tokio::task::JoinSet;

use crate::wiring;

/// How long a worker sleeps when nothing wakes it.
const PAUSE: Duration = Duration::from_secs(15);

/// Starts the workers; they stop when the set is dropped or aborted.
pub fn start(instance: &Instance, smtp: Option<Smtp>) -> JoinSet<()> {
    let mut workers = JoinSet::new();
    workers.spawn(jobs::work(instance.clone(), wiring::handlers(), PAUSE));
    if let Some(smtp) = smtp {
        workers.spawn(mail::deliver(instance.clone(), smtp, PAUSE));
    }
    workers
}
