//! Waiting writers share one commit. SQLite has one writer, and one synced commit costs one disk flush whatever it holds.
//! So each logical transaction lives in its own savepoint of a shared transaction: the first opens it, the last one that
//! nobody waits behind (or the 64th) commits for all, and every one is acknowledged only after that commit is on disk.
//! A logical transaction that fails is rolled back alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::SqliteConnection;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use super::tx::Leaving;
use crate::events::Hub;
use crate::{Error, Result};

/// How many logical transactions one commit may hold, so that none waits behind an endless queue.
const MOST_PER_COMMIT: usize = 64;

/// The only connection that writes.
pub(super) struct Writer {
    shared: Arc<Mutex<Shared>>,
    waiting: AtomicUsize,
}

struct Shared {
    connection: SqliteConnection,
    hub: Hub,
    open: bool,
    pending: Vec<Pending>,
}

/// A logical transaction that is released but not yet on disk.
struct Pending {
    leaving: Leaving,
    acknowledge: oneshot::Sender<Result<(), String>>,
}

impl Writer {
    pub(super) fn new(connection: SqliteConnection, hub: Hub) -> Arc<Writer> {
        let shared = Shared { connection, hub, open: false, pending: Vec::new() };
        Arc::new(Writer { shared: Arc::new(Mutex::new(shared)), waiting: AtomicUsize::new(0) })
    }

    /// Waits for the connection, joins the shared transaction or opens it, and takes a savepoint.
    pub(super) async fn begin(self: &Arc<Writer>) -> Result<GroupTx> {
        let mut place = Place::take(self);
        let shared = self.shared.clone().lock_owned().await;
        place.arrive();
        let mut group = GroupTx { writer: self.clone(), shared: Some(shared), savepoint: true };
        group.shared_mut().join().await?;
        Ok(group)
    }

    /// Waits for what is under way, then closes the connection's last transaction.
    pub(super) async fn close(&self) {
        self.shared.lock().await.flush().await;
    }

    /// Runs migrations alone on the writing connection.
    pub(super) async fn migrate(&self, migrator: &sqlx::migrate::Migrator) -> Result<(), sqlx::migrate::MigrateError> {
        let mut shared = self.shared.lock().await;
        shared.flush().await;
        migrator.run(&mut shared.connection).await
    }

    /// Commits for all if nobody waits behind or the commit is full.
    async fn settle(&self, shared: &mut Shared) {
        if self.waiting.load(Ordering::SeqCst) == 0 || shared.pending.len() >= MOST_PER_COMMIT {
            shared.flush().await;
        }
    }
}

impl Shared {
    async fn join(&mut self) -> Result<()> {
        if !self.open {
            // Marked first: a request that is cut while BEGIN runs must leave a transaction that the next flush closes.
            self.open = true;
            run(&mut self.connection, "BEGIN IMMEDIATE").await.inspect_err(|_| self.open = false)?;
        }
        run(&mut self.connection, "SAVEPOINT logical").await
    }

    /// Commits the shared transaction and tells each of its members.
    async fn flush(&mut self) {
        if !self.open {
            return;
        }
        let outcome = run(&mut self.connection, "COMMIT").await;
        if outcome.is_err() {
            let _ = run(&mut self.connection, "ROLLBACK").await;
        }
        self.open = false;
        self.acknowledge(outcome.map_err(|error| error.to_string()));
    }

    fn acknowledge(&mut self, outcome: Result<(), String>) {
        for pending in self.pending.drain(..) {
            if outcome.is_ok() {
                pending.leaving.leave(&self.hub);
            }
            let _ = pending.acknowledge.send(outcome.clone());
        }
    }

    /// Undoes the open savepoint alone. SQLite itself rolls back everything after some failures (a full disk, an I/O
    /// error): then the savepoint is gone, a new transaction can begin, and the members that waited must be told.
    async fn undo(&mut self) {
        if !self.open {
            return;
        }
        if run(&mut self.connection, "ROLLBACK TO logical").await.is_ok() {
            let _ = run(&mut self.connection, "RELEASE logical").await;
        } else if run(&mut self.connection, "BEGIN IMMEDIATE").await.is_ok() {
            self.acknowledge(Err("the database rolled back the shared transaction".into()));
        }
    }
}

async fn run(connection: &mut SqliteConnection, statement: &'static str) -> Result<()> {
    sqlx::query(statement).execute(connection).await?;
    Ok(())
}

/// A place in the queue of writers. Leaving it unserved (a request that was cut) must not leave released transactions
/// waiting for a successor that never comes.
struct Place {
    writer: Arc<Writer>,
    waiting: bool,
}

impl Place {
    fn take(writer: &Arc<Writer>) -> Place {
        writer.waiting.fetch_add(1, Ordering::SeqCst);
        Place { writer: writer.clone(), waiting: true }
    }

    fn arrive(&mut self) {
        self.waiting = false;
        self.writer.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.waiting {
            self.arrive();
            let writer = self.writer.clone();
            tokio::spawn(async move {
                let mut shared = writer.shared.lock().await;
                writer.settle(&mut shared).await;
            });
        }
    }
}

/// One logical transaction: while it lives, it holds the connection.
pub(crate) struct GroupTx {
    writer: Arc<Writer>,
    shared: Option<OwnedMutexGuard<Shared>>,
    savepoint: bool,
}

impl GroupTx {
    fn shared_mut(&mut self) -> &mut Shared {
        self.shared.as_mut().expect("the guard is given back only by commit and drop, which consume the transaction")
    }

    pub(crate) fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.shared_mut().connection
    }

    /// Releases the savepoint and waits until the shared commit is on disk.
    pub(crate) async fn commit(mut self, leaving: Leaving) -> Result<()> {
        run(self.connection(), "RELEASE logical").await?;
        self.savepoint = false;
        let (acknowledge, acknowledged) = oneshot::channel();
        self.shared_mut().pending.push(Pending { leaving, acknowledge });
        let writer = self.writer.clone();
        writer.settle(self.shared_mut()).await;
        self.shared = None;
        match acknowledged.await {
            Ok(outcome) => outcome.map_err(Error::NotDurable),
            Err(_) => Err(Error::NotDurable("the writer stopped".into())),
        }
    }
}

impl Drop for GroupTx {
    fn drop(&mut self) {
        if let Some(mut shared) = self.shared.take() {
            let (writer, savepoint) = (self.writer.clone(), self.savepoint);
            tokio::spawn(async move {
                if savepoint {
                    shared.undo().await;
                }
                writer.settle(&mut shared).await;
            });
        }
    }
}
