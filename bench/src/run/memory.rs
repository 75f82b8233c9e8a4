//! A server that was just started: how fast it was ready, what memory it holds at rest, what each live reader adds, and how
//! long one post takes to reach them all.

use crate::Result;
use crate::latency::Latencies;
use crate::load::{Readers, fan_out};
use crate::plan::{IDLE, MANY_READERS, Plan};
use crate::process::Process;
use crate::subject::Subject;

/// A fresh process.
#[derive(Clone, Debug)]
pub(super) struct Fresh {
    /// From spawning until ready, each time.
    pub(super) starts: Latencies,
    /// Bytes at rest.
    pub(super) idle: f64,
    /// Bytes that each live reader adds.
    pub(super) per_reader: f64,
    /// One post, until the last of many readers has it.
    pub(super) fan_out: Latencies,
}

/// Starts the subject several times and looks closely at the last one.
pub(super) async fn start_again(subject: &impl Subject, plan: &Plan) -> Result<Fresh> {
    let mut starts = Latencies::default();
    for _ in 1..plan.starts {
        let process = subject.start().await?;
        starts.add(process.ready_after);
        process.stop().await?;
    }
    let process = subject.start().await?;
    starts.add(process.ready_after);
    let fresh = look(subject, &process, plan, starts).await?;
    process.stop().await?;
    Ok(fresh)
}

async fn look(subject: &impl Subject, process: &Process, plan: &Plan, starts: Latencies) -> Result<Fresh> {
    let idle = rested(process).await?;
    let target = subject.target(process);
    let readers = Readers::open(&target, MANY_READERS).await?;
    let followed = rested(process).await?;
    let per_reader = (followed - idle) / MANY_READERS as f64;
    Ok(Fresh { starts, idle, per_reader, fan_out: fan_out(&target, readers, plan.fan_outs).await? })
}

async fn rested(process: &Process) -> Result<f64> {
    tokio::time::sleep(IDLE).await;
    Ok(process.memory()? as f64)
}
