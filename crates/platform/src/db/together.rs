//! Posts that wait for one another are written together. On PostgreSQL the row that counts a stream's events is held from the
//! moment a number is taken until its commit is on disk, so one community has as many commits a second as the disk has
//! flushes, whatever they hold, and each statement costs the server more than its rows; on SQLite there is one writer, and each
//! trip to its thread wakes it and wakes us. So posts queue up in the program, in a few lines: while some are written and flushed
//! the next ones gather, and go together, in one statement there ([`asked`]), in one text here ([`repeated`]). Other nodes have
//! queues of their own; the rows order them all.
//!
//! [`asked`]: super::asked
//! [`repeated`]: super::repeated

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Display;
use std::panic::AssertUnwindSafe;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt;
use tokio::sync::oneshot;

use super::sql::Value;
use super::tx::Leaving;
use super::{Engine, Numbers, asked};
use crate::events::hub::Hub;
use crate::{Error, Result};

/// How many one commit may hold, so that none waits behind an endless queue.
const MOST_PER_COMMIT: usize = 64;

/// Those who wait, by line. A line that is here has a task that writes for it, until nobody waits.
#[derive(Default)]
pub(super) struct Queues(Mutex<HashMap<i64, Vec<Waiting>>>);

/// A statement of [`insert_told!`](crate::insert_told), which gives two numbers for each row that is asked, with whom to tell.
pub(super) struct Waiting {
    pub(super) text: &'static str,
    pub(super) values: Vec<Value>,
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

    /// What leaves now that it has its numbers, and where they are to be said then.
    pub(super) fn written(self, numbers: Numbers) -> (Leaving, oneshot::Sender<Result<Numbers>>) {
        ((self.leaving)(numbers), self.kept)
    }

    /// Says why it was not kept.
    pub(super) fn refuse(self, error: Error) {
        let _ = self.kept.send(Err(error));
    }
}

impl Queues {
    /// Joins those who wait for their turn in a line. What has joined is written even if the one who asked goes away.
    pub(super) fn join(self: &Arc<Queues>, line: i64, waiting: Waiting, (engine, hub): (&Engine, &Hub)) {
        match self.held().entry(line) {
            Entry::Occupied(mut queue) => queue.get_mut().push(waiting),
            Entry::Vacant(nobody) => {
                nobody.insert(vec![waiting]);
                tokio::spawn(self.clone().serve(line, engine.clone(), hub.clone()));
            }
        }
    }

    async fn serve(self: Arc<Queues>, line: i64, engine: Engine, hub: Hub) {
        while let Some(group) = self.next(line) {
            // Should one panic, those of its group are told by what is dropped, and the others are served.
            drop(AssertUnwindSafe(keep(group, &engine, &hub)).catch_unwind().await);
        }
    }

    /// The next to be written, who wait with one statement; nothing, and the line is left, when nobody waits.
    fn next(&self, line: i64) -> Option<Vec<Waiting>> {
        let mut queues = self.held();
        let queue = queues.get_mut(&line)?;
        let Some(first) = queue.first() else {
            queues.remove(&line);
            return None;
        };
        let alike = queue.iter().take(MOST_PER_COMMIT).take_while(|each| ptr::eq(each.text, first.text)).count();
        Some(queue.drain(..alike).collect())
    }

    fn held(&self) -> MutexGuard<'_, HashMap<i64, Vec<Waiting>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn keep(group: Vec<Waiting>, engine: &Engine, hub: &Hub) {
    match engine {
        Engine::Sqlite(store) => store.keep(group).await,
        Engine::Postgres(server) => match server.lend().await {
            Ok(mut lent) => asked::keep(group, &mut lent, hub).await,
            Err(error) => refuse(group, &error),
        },
    }
}

pub(super) fn refuse(group: Vec<Waiting>, why: &impl Display) {
    for waiting in group {
        waiting.refuse(Error::NotDurable(why.to_string()));
    }
}
