//! What every slice relies on: durable writes, events in order, followers that miss nothing, jobs, mail.

mod events;
mod follow;
mod group_commit;
mod jobs;
mod killed;
mod lending;
mod mail;
mod migrations;
mod other_process;
mod told;

use std::time::Duration;

use platform::{Db, Event, Result, Tx, sql};

/// The stream of events of most tests.
const STREAM: i64 = 7;

/// Longer than anything a test waits for may take on a busy machine.
const SOON: Duration = Duration::from_secs(10);

/// Opens [`STREAM`].
async fn open_stream(db: &Db) {
    let tx = db.begin().await.unwrap();
    tx.open_stream(STREAM).await.unwrap();
    tx.commit().await.unwrap();
}

/// Records an event about thing number `subject` in a transaction of its own; returns its number.
async fn record(db: &Db, subject: i64) -> Result<i64> {
    let tx = db.begin().await?;
    let seq = record_in(&tx, subject).await?;
    tx.commit().await?;
    Ok(seq)
}

async fn record_in(tx: &Tx, subject: i64) -> Result<i64> {
    tx.record(Event::new(STREAM, "test.happened", subject, testkit::NOW)).await
}

/// A row of the simplest table there is, for tests about transactions: a stream that nobody uses.
async fn insert(tx: &Tx, id: i64) -> Result<()> {
    tx.open_stream(id).await
}

/// Inserts in a transaction of its own.
async fn insert_alone(db: &Db, id: i64) -> Result<()> {
    let tx = db.begin().await?;
    insert(&tx, id).await?;
    tx.commit().await
}

/// The rows that are there, in order.
async fn rows(db: &Db) -> Vec<i64> {
    let rows = sql("SELECT id FROM event_streams ORDER BY id").all::<(i64,)>(db).await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}
