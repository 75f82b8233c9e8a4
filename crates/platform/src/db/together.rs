//! Posts that wait for one another share a commit on PostgreSQL too. The row that counts a stream's events is held from the
//! moment a number is taken until its commit is on disk, so one community has as many commits a second as the disk has
//! flushes, whatever they hold. Here those of one stream queue up in the program instead of at the row: while one commit is
//! flushed the next ones gather, and go together, in one statement that writes a row for each. Other nodes have queues of their own;
//! the row orders them all.
//!
//! A member that is refused undoes the whole statement, and nobody was told anything yet: each is then written again, alone.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Display;
use std::panic::AssertUnwindSafe;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt;
use sqlx::AssertSqlSafe;
use sqlx_postgres::PgConnection;
use tokio::sync::oneshot;

use super::asked::asked;
use super::server::{Lent, Server, ends_the_connection};
use super::sql::Value;
use super::tx::Leaving;
use super::{Numbers, postgres};
use crate::events::hub::Hub;
use crate::{Error, Result};

/// How many one commit may hold, so that none waits behind an endless queue.
const MOST_PER_COMMIT: usize = 64;

/// Those who wait, by stream. A stream that is here has a task that writes for it, until nobody waits.
#[derive(Default)]
pub(super) struct Queues(Mutex<HashMap<i64, Vec<Waiting>>>);

/// A statement of [`insert_told!`](crate::insert_told), which gives two numbers for each row that is asked, with whom to tell.
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

    /// The next to be written, who wait with one statement; nothing, and the stream is left, when nobody waits.
    fn next(&self, stream: i64) -> Option<Vec<Waiting>> {
        let mut queues = self.held();
        let queue = queues.get_mut(&stream)?;
        let Some(first) = queue.first() else {
            queues.remove(&stream);
            return None;
        };
        let alike = queue.iter().take(MOST_PER_COMMIT).take_while(|each| ptr::eq(each.text, first.text)).count();
        Some(queue.drain(..alike).collect())
    }

    fn held(&self) -> MutexGuard<'_, HashMap<i64, Vec<Waiting>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes them, then tells them. Where one of several is refused, nothing was written: each is written again, alone. Of an error
/// that is no answer of the server's nobody knows whether it was written: then nothing may be written again.
async fn keep(group: Vec<Waiting>, lent: &mut Lent, hub: &Hub) {
    let outcome = written(&group, lent.used()).await;
    match (lent.mind(outcome), <[Waiting; 1]>::try_from(group)) {
        (Ok(numbers), Ok([alone])) => tell(vec![alone], numbers, hub),
        (Ok(numbers), Err(group)) => tell(group, numbers, hub),
        (Err(error), Ok([alone])) => drop(alone.kept.send(Err(error.into()))),
        (Err(error), Err(group)) if !is_refusal(&error) => refuse(group, &error),
        (Err(_), Err(group)) => {
            for waiting in group {
                Box::pin(keep(vec![waiting], lent, hub)).await;
            }
        }
    }
}

/// The server answered that it undid the statement, and goes on.
fn is_refusal(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| !ends_the_connection(error))
}

/// One statement, which is its own transaction.
async fn written(group: &[Waiting], connection: &mut PgConnection) -> Result<Vec<Numbers>, sqlx::Error> {
    let rows: Vec<&[Value]> = group.iter().map(|waiting| &*waiting.values).collect();
    let (asked, arguments) = asked(&rows)?;
    let text = format!("WITH {asked}, {}", group[0].text);
    let numbers = sqlx::query_as_with(AssertSqlSafe(text), arguments).fetch_all(connection).await?;
    if numbers.len() == group.len() { Ok(numbers) } else { Err(sqlx::Error::RowNotFound) }
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
