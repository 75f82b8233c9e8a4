//! What expires is swept away once a day.

use platform::jobs::Handlers;
use platform::{DAY, Instance, Job, Result, Tx};

use crate::{codes, sessions, tokens, welcome};

const SWEEP: &str = "identity.sweep";

/// Adds the jobs of this slice.
pub fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(SWEEP, |instance, _| sweep(instance))
}

/// Asks for a sweep now, and from then on every day; to be called at each start, it never makes two.
pub async fn begin(tx: &Tx, now: i64) -> Result<()> {
    tx.enqueue(next(now)).await
}

fn next(at: i64) -> Job {
    Job::new(SWEEP, serde_json::json!({})).at(at).only(SWEEP)
}

async fn sweep(instance: Instance) -> Result<()> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    codes::sweep(&tx, now).await?;
    sessions::sweep(&tx, now).await?;
    sessions::known::sweep(&tx, now).await?;
    welcome::sweep(&tx, now).await?;
    tokens::sweep(&tx, now).await?;
    tx.enqueue(next(now + DAY)).await?;
    tx.commit().await
}
