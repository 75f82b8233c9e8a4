//! Posts that wait for one another share a commit on PostgreSQL too. The row that counts a stream's events is held from the
//! moment a number is taken until its commit is on disk, so one community has as many commits a second as the disk has
//! flushes, whatever they hold. Here those of one stream queue up in the program instead of at the row: while one commit is
//! flushed the next ones gather, and go together. Other nodes have queues of their own; the row orders them all.
//!
//! A member that fails undoes the whole transaction, and nobody was told anything yet: each is then written again, alone.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Display;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt;
use sqlx::Connection;
use sqlx_postgres::PgConnection;
use tokio::sync::oneshot;

use super::server::{Lent, Server};
use super::sql::{Value, postgres_arguments};
use super::tx::Leaving;
use super::{Numbers, postgres};
use crate::events::hub::Hub;
use crate::{Error, Result};

/// How many one commit may hold, so that none waits behind an endless queue.
const MOST_PER_COMMIT: usize = 64;

/// Those who wait, by stream. A stream that is here has a task that writes for it, until nobody waits.
#[derive(Default)]
pub(super) struct Queues(Mutex<HashMap<i64, Vec<Waiting>>>);

/// A statement that takes the next number of its stream and gives two numbers, with whom to tell.
pub(super) struct Waiting {
    text: &'static str,
    values: Vec<Value>,
    leaving: Box<dyn FnOnce(Numbers) -> Leaving + Send + Sync>,
    kept: oneshot::Sender<Result<Numbers>>,
}

impl Waiting {
    /// What is to be written, and where its numbers are said once it is on disk.
    pub(super) fn new(
        text: &'static str,
        values: Vec<Value>,
        leaving: impl FnOnce(Numbers) -> Leaving + Send + Sync + 'static,
    ) -> (Waiting, oneshot::Receiver<Result<Numbers>>) {
        let (kept, hears) = oneshot::channel();
        (Waiting { text, values, leaving: Box::new(leaving), kept }, hears)
    }

    async fn write(&self, connection: &mut PgConnection) -> Result<Numbers, sqlx::Error> {
        let arguments = postgres_arguments(self.values.clone())?;
        sqlx::query_as_with(self.text, arguments).fetch_one(connection).await
    }
}

impl Queues {
    /// Joins those who wait for their turn in a stream. What has joined is written even if the one who asked goes away.
    pub(super) fn join(self: &Arc<Queues>, stream: i64, waiting: Waiting, server: &Server, hub: &Hub) {
        match self.held().entry(stream) {
            Entry::Occupied(mut queue) => queue.get_mut().push(waiting),
            Entry::Vacant(nobody) => {
                nobody.insert(vec![waiting]);
                tokio::spawn(self.clone().serve(stream, server.clone(), hub.clone()));
            }
        }
    }

    async fn serve(self: Arc<Queues>, stream: i64, server: Server, hub: Hub) {
        while let Some(group) = self.next(stream) {
            match server.lend().await {
                // Should one panic, those of its group are told by what is dropped, and the others are served.
                Ok(mut lent) => {
                    drop(AssertUnwindSafe(keep(group, &mut lent, &hub)).catch_unwind().await);
                }
                Err(error) => refuse(group, &error),
            }
        }
    }

    /// The next to be written; nothing, and the stream is left, when nobody waits.
    fn next(&self, stream: i64) -> Option<Vec<Waiting>> {
        let mut queues = self.held();
        let queue = queues.get_mut(&stream)?;
        let next: Vec<Waiting> = queue.drain(..queue.len().min(MOST_PER_COMMIT)).collect();
        if next.is_empty() {
            queues.remove(&stream);
            return None;
        }
        Some(next)
    }

    fn held(&self) -> MutexGuard<'_, HashMap<i64, Vec<Waiting>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn keep(group: Vec<Waiting>, lent: &mut Lent, hub: &Hub) {
    let outcome = together(&group, lent.used()).await;
    match lent.mind(outcome) {
        Ok(Some(numbers)) => tell(group, numbers, hub),
        Ok(None) => {
            for waiting in group {
                alone(waiting, lent, hub).await;
            }
        }
        Err(error) => refuse(group, &error),
    }
}

/// Writes them in one transaction; nothing when one of them failed, or when there is only one, and nothing was written. An error
/// comes of the commit itself, whose outcome nobody knows when the server goes away in it: none may be written again.
async fn together(group: &[Waiting], connection: &mut PgConnection) -> Result<Option<Vec<Numbers>>, sqlx::Error> {
    if group.len() < 2 {
        return Ok(None);
    }
    let Ok(mut transaction) = connection.begin().await else { return Ok(None) };
    let mut numbers = Vec::with_capacity(group.len());
    for waiting in group {
        match waiting.write(&mut transaction).await {
            Ok(given) => numbers.push(given),
            Err(_) => return transaction.rollback().await.map(|()| None),
        }
    }
    transaction.commit().await.map(|()| Some(numbers))
}

/// Writes one in a transaction of its own, which is its statement.
async fn alone(waiting: Waiting, lent: &mut Lent, hub: &Hub) {
    let outcome = waiting.write(lent.used()).await;
    match lent.mind(outcome) {
        Ok(numbers) => tell(vec![waiting], vec![numbers], hub),
        Err(error) => drop(waiting.kept.send(Err(error.into()))),
    }
}

/// Announces what is on disk, then tells those who wait.
fn tell(group: Vec<Waiting>, numbers: Vec<Numbers>, hub: &Hub) {
    let (mut leaving, mut told) = (Vec::new(), Vec::new());
    for (waiting, numbers) in group.into_iter().zip(numbers) {
        leaving.push((waiting.leaving)(numbers));
        told.push((waiting.kept, numbers));
    }
    postgres::committed(hub, leaving);
    for (kept, numbers) in told {
        let _ = kept.send(Ok(numbers));
    }
}

fn refuse(group: Vec<Waiting>, why: &impl Display) {
    for waiting in group {
        let _ = waiting.kept.send(Err(Error::NotDurable(why.to_string())));
    }
}
