//! Work that follows a change and may take its time. A job is enqueued in the transaction of the change, carries numbers
//! only, and must survive being run twice: a worker that dies leaves its lease, and another takes over.

use std::collections::HashMap;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::Value as Json;

use crate::db::{Tx, sql, sql_pair};
use crate::{AHEAD, Error, Instance, MINUTE, Result, SECOND};

/// A worker that shows no end for this long is taken for dead (milliseconds).
const LEASE: i64 = 5 * MINUTE;
/// Longest pause between two tries of the same job (milliseconds).
const LONGEST_PAUSE: i64 = 60 * MINUTE;
/// A job that failed so often is set aside for a person to look at.
const MOST_TRIES: i64 = 20;

/// A job to enqueue.
#[derive(Debug)]
pub struct Job {
    kind: &'static str,
    data: Json,
    run_at: i64,
    key: Option<String>,
}

impl Job {
    /// A job of this kind, to run as soon as its transaction commits. `data` holds numbers.
    pub fn new(kind: &'static str, data: Json) -> Job {
        Job { kind, data, run_at: 0, key: None }
    }

    /// Not before `at` (milliseconds UTC).
    #[must_use]
    pub fn at(mut self, at: i64) -> Job {
        self.run_at = at;
        self
    }

    /// The only job of this key: enqueuing it again replaces it, so that a reminder can be moved.
    #[must_use]
    pub fn only(mut self, key: impl Into<String>) -> Job {
        self.key = Some(key.into());
        self
    }
}

impl Tx {
    /// Adds a job that runs after this transaction commits.
    pub async fn enqueue(&self, job: Job) -> Result<()> {
        sql("INSERT INTO jobs (kind, data, run_at, only_key) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (only_key) DO UPDATE SET kind = excluded.kind, data = excluded.data, run_at = excluded.run_at, \
             leased_until = 0, tries = 0")
            .with((job.kind, job.data.to_string(), job.run_at, job.key))
            .run_later(self)
            .await?;
        self.leave_with(|leaving| leaving.jobs = true);
        Ok(())
    }

    /// Takes back the job of this key, if it has not run.
    pub async fn withdraw(&self, key: &str) -> Result<()> {
        sql("DELETE FROM jobs WHERE only_key = $1").bind(key).run(self).await.map(drop)
    }

    /// Takes back the jobs of this kind whose data is one of these.
    pub async fn withdraw_all(&self, kind: &str, data: &[Json]) -> Result<()> {
        let data: Vec<String> = data.iter().map(Json::to_string).collect();
        let jobs = sql_pair(
            "DELETE FROM jobs WHERE kind = $1 AND data IN (SELECT value FROM json_each($2))",
            "DELETE FROM jobs WHERE kind = $1 AND data IN (SELECT value FROM json_array_elements_text(CAST($2 AS JSON)))",
        );
        jobs.with((kind, serde_json::json!(data).to_string())).done(self).await
    }
}

type Running = Pin<Box<dyn Future<Output = Result<()>> + Send>>;
type Handler = Arc<dyn Fn(Instance, Json) -> Running + Send + Sync>;

/// Who carries out which kind of job. Slices add theirs in `app::wiring`.
#[derive(Clone, Default)]
pub struct Handlers(HashMap<&'static str, Handler>);

impl Handlers {
    /// Adds the function that carries out jobs of this kind.
    #[must_use]
    pub fn on<F, R>(mut self, kind: &'static str, run: F) -> Handlers
    where
        F: Fn(Instance, Json) -> R + Send + Sync + 'static,
        R: Future<Output = Result<()>> + Send + 'static,
    {
        self.0.insert(kind, Arc::new(move |instance, data| Box::pin(run(instance, data))));
        self
    }
}

#[derive(sqlx::FromRow)]
struct Leased {
    id: i64,
    kind: String,
    data: String,
    tries: i64,
    leased_until: i64,
}

/// Carries out jobs until [`Hub::stop`](crate::events::Hub::stop), looking every `pause` and whenever a
/// commit brings some.
pub async fn work(instance: Instance, handlers: Handlers, pause: Duration) {
    let hub = instance.db.hub();
    while !hub.is_stopped() {
        let woken = hub.work_to_do();
        match run_next(&instance, &handlers).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "jobs: the database does not answer"),
        }
        if !hub.is_stopped() {
            let _ = tokio::time::timeout(pause, woken).await;
        }
    }
}

/// Carries out every job that is due, then returns how many; for tests and for a graceful stop.
pub async fn run_due(instance: &Instance, handlers: &Handlers) -> Result<usize> {
    let mut done = 0;
    while run_next(instance, handlers).await? {
        done += 1;
    }
    Ok(done)
}

async fn run_next(instance: &Instance, handlers: &Handlers) -> Result<bool> {
    let Some(job) = lease(instance).await? else { return Ok(false) };
    match carry_out(instance, handlers, &job).await {
        Ok(()) => finish(instance, &job).await?,
        Err(error) => retry_later(instance, &job, &error).await?,
    }
    Ok(true)
}

/// Runs the job's handler. One that panics or outlives its lease has failed, and the worker lives on.
async fn carry_out(instance: &Instance, handlers: &Handlers, job: &Leased) -> Result<()> {
    let handler = handlers.0.get(job.kind.as_str());
    let handler = handler.ok_or_else(|| Error::Stored(format!("no handler for jobs of kind {}", job.kind)))?;
    let data = serde_json::from_str(&job.data).unwrap_or(Json::Null);
    let running = AssertUnwindSafe(handler(instance.clone(), data)).catch_unwind();
    match tokio::time::timeout(Duration::from_millis(LEASE.unsigned_abs()), running).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(Error::Job("it panicked".into())),
        Err(_) => Err(Error::Job("it did not end within its lease".into())),
    }
}

async fn lease(instance: &Instance) -> Result<Option<Leased>> {
    let now = instance.clock.now();
    let due = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM jobs WHERE run_at <= $1 AND leased_until <= $1 AND tries < $2");
    if due.with((now, MOST_TRIES)).value::<i64>(&instance.db).await? == 0 {
        mend(instance, now).await?;
        return Ok(None);
    }
    let tx = instance.db.begin().await?;
    let job = sql_pair(
        "UPDATE jobs SET leased_until = $1, tries = tries + 1 WHERE id = (SELECT id FROM jobs \
         WHERE run_at <= $2 AND leased_until <= $2 AND tries < $3 ORDER BY run_at, id LIMIT 1) RETURNING id, kind, data, tries, leased_until",
        "UPDATE jobs SET leased_until = $1, tries = tries + 1 WHERE id = (SELECT id FROM jobs \
         WHERE run_at <= $2 AND leased_until <= $2 AND tries < $3 ORDER BY run_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id, kind, data, tries, leased_until",
    )
    .with((now + LEASE, now, MOST_TRIES))
    .optional::<Leased>(&tx)
    .await?;
    tx.commit().await?;
    Ok(job)
}

/// No lease and no pause lasts so long: a clock was wrong when these were written, and the job would wait for that day.
async fn mend(instance: &Instance, now: i64) -> Result<()> {
    let (lease_ends, pause_ends) = (now + LEASE + AHEAD, now + LONGEST_PAUSE + AHEAD);
    let stuck = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM jobs WHERE leased_until > $1 OR (tries > 0 AND run_at > $2)");
    if stuck.bind(lease_ends).bind(pause_ends).value::<i64>(&instance.db).await? == 0 {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    sql("UPDATE jobs SET leased_until = 0, run_at = $1 WHERE leased_until > $2 OR (tries > 0 AND run_at > $3)")
        .bind(now)
        .bind(lease_ends)
        .bind(pause_ends)
        .run(&tx)
        .await?;
    tx.leave_with(|leaving| leaving.jobs = true);
    tx.commit().await
}

/// Takes the job away, unless it was enqueued again under its key while it ran.
async fn finish(instance: &Instance, job: &Leased) -> Result<()> {
    let tx = instance.db.begin().await?;
    sql("DELETE FROM jobs WHERE id = $1 AND tries = $2 AND leased_until = $3")
        .with((job.id, job.tries, job.leased_until))
        .done(&tx)
        .await?;
    tx.commit().await
}

async fn retry_later(instance: &Instance, job: &Leased, error: &crate::Error) -> Result<()> {
    tracing::warn!(kind = %job.kind, job = job.id, tries = job.tries, %error, "job failed");
    let pause = (SECOND << job.tries.min(12)).min(LONGEST_PAUSE);
    let tx = instance.db.begin().await?;
    sql("UPDATE jobs SET leased_until = 0, run_at = $1 WHERE id = $2 AND tries = $3 AND leased_until = $4")
        .with((instance.clock.now() + pause, job.id, job.tries, job.leased_until))
        .done(&tx)
        .await?;
    tx.commit().await
}
