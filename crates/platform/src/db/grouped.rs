//! Waiting writers share one commit. SQLite has one writer, and one synced commit costs one disk flush whatever it holds.
//! So each logical transaction lives in its own savepoint of a shared transaction: the first opens it, the last one that
//! nobody waits behind (or the 64th) commits for all, and every one is acknowledged only after that commit is on disk.
//! A logical transaction that fails is rolled back alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx_sqlite::SqliteConnection;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};
use tokio::time::timeout;

use super::tx::Leaving;
use crate::events::Hub;
use crate::{Error, Result};

/// How many logical transactions one commit may hold, so that none waits behind an endless queue.
const MOST_PER_COMMIT: usize = 64;
/// A writer whose turn does not come in this time is told so, rather than left to wait behind one that hangs.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// The only connection that writes.
pub(super) struct Writer {
    shared: Arc<Mutex<Shared>>,
    waiting: AtomicUsize,
    /// Where what was left unfinished is tidied up, whatever thread it is dropped on.
    runtime: Handle,
}

struct Shared {
    connection: SqliteConnection,
    hub: Hub,
    /// Whether the shared transaction was begun, or may have been.
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
        let shared = Arc::new(Mutex::new(shared));
        Arc::new(Writer { shared, waiting: AtomicUsize::new(0), runtime: Handle::current() })
    }

    /// Waits for the connection, joins the shared transaction or opens it, and takes a savepoint.
    pub(super) async fn begin(self: &Arc<Writer>) -> Result<GroupTx> {
        let shared = self.turn().await?;
        let mut group = GroupTx { writer: self.clone(), shared: Some(shared), joined: false };
        group.shared_mut().join().await?;
        group.joined = true;
        Ok(group)
    }

    async fn turn(self: &Arc<Writer>) -> Result<OwnedMutexGuard<Shared>> {
        let mut place = Place::take(self);
        let turn = timeout(LONGEST_WAIT, self.shared.clone().lock_owned()).await;
        let shared = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
        place.arrive();
        Ok(shared)
    }

    /// Waits for what is under way, commits it, and folds the log into the file, so that the file alone is a copy.
    pub(super) async fn close(&self) {
        let mut shared = self.shared.lock().await;
        shared.flush().await;
        let _ = run(&mut shared.connection, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    }

    /// Runs migrations alone on the writing connection.
    pub(super) async fn migrate(&self, migrator: &sqlx::migrate::Migrator) -> Result<(), sqlx::migrate::MigrateError> {
        let mut shared = self.shared.lock().await;
        shared.flush().await;
        // `Migrator::run` is not `Send`; this, which it calls, is.
        migrator.run_direct(None, &mut shared.connection, false).await
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
            // Marked first: a request that is cut while BEGIN runs must leave a transaction that somebody closes.
            self.open = true;
            run(&mut self.connection, "BEGIN IMMEDIATE").await.inspect_err(|_| self.open = false)?;
        }
        run(&mut self.connection, "SAVEPOINT logical").await
    }

    /// Commits the shared transaction and tells each of its members. Must not be cut between the two: see [`Tx::commit`].
    ///
    /// [`Tx::commit`]: super::Tx::commit
    async fn flush(&mut self) {
        if !self.open {
            return;
        }
        match run(&mut self.connection, "COMMIT").await {
            Ok(()) => self.kept(),
            Err(error) => self.give_up(&error.to_string()).await,
        }
    }

    fn kept(&mut self) {
        self.open = false;
        metrics::counter!("jasette_database_commits_total").increment(1);
        metrics::counter!("jasette_database_transactions_total").increment(self.pending.len() as u64);
        for pending in self.pending.drain(..) {
            pending.leaving.leave(&self.hub);
            let _ = pending.acknowledge.send(Ok(()));
        }
    }

    async fn give_up(&mut self, why: &str) {
        let _ = run(&mut self.connection, "ROLLBACK").await;
        self.open = false;
        for pending in self.pending.drain(..) {
            let _ = pending.acknowledge.send(Err(why.to_owned()));
        }
    }

    /// Undoes a logical transaction that was not committed, alone whenever its savepoint is there. After some failures (a
    /// full disk, an I/O error) SQLite has rolled back everything by itself: then the members that waited are told.
    async fn undo(&mut self, joined: bool) {
        if !self.open || self.undo_alone().await {
            return;
        }
        // Cut before its savepoint, behind others whose transaction stands: there is nothing of it to undo.
        let never_joined = !joined && !self.pending.is_empty();
        if !never_joined {
            self.give_up("the database rolled back the shared transaction").await;
        }
    }

    async fn undo_alone(&mut self) -> bool {
        run(&mut self.connection, "ROLLBACK TO logical").await.is_ok()
            && run(&mut self.connection, "RELEASE logical").await.is_ok()
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
            self.writer.runtime.spawn(async move {
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
    /// Whether its savepoint is known to be taken.
    joined: bool,
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
        let acknowledged = self.hand_over(leaving).await;
        let outcome = acknowledged.await.unwrap_or_else(|_| Err("the writer stopped".into()));
        outcome.map_err(Error::NotDurable)
    }

    /// Joins those who wait for the shared commit, makes it if it is time, and lets go of the connection.
    async fn hand_over(&mut self, leaving: Leaving) -> oneshot::Receiver<Result<(), String>> {
        let (acknowledge, acknowledged) = oneshot::channel();
        let mut shared = self.shared.take().expect("the guard is given back only here and by drop, which comes after");
        shared.pending.push(Pending { leaving, acknowledge });
        self.writer.settle(&mut shared).await;
        acknowledged
    }
}

impl Drop for GroupTx {
    fn drop(&mut self) {
        if let Some(mut shared) = self.shared.take() {
            let (writer, joined) = (self.writer.clone(), self.joined);
            self.writer.runtime.spawn(async move {
                shared.undo(joined).await;
                writer.settle(&mut shared).await;
            });
        }
    }
}
