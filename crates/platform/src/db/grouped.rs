//! Waiting writers share one commit. SQLite has one writer, and one synced commit costs one disk flush whatever it holds.
//! So each logical transaction ([`logical`]) lives in its own savepoint of a shared transaction: the first opens it, the last
//! one that nobody waits behind (or the 64th) commits for all, and every one is acknowledged only after that commit is on
//! disk. A logical transaction that fails is rolled back alone. Only what is one text ([`repeated`]) has no savepoint.
//!
//! [`logical`]: super::logical
//! [`repeated`]: super::repeated

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx_sqlite::SqliteConnection;
use tokio::runtime::Handle;
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};
use tokio::time::timeout;

use super::logical::GroupTx;
use super::repeated::Texts;
use super::tx::Leaving;
use crate::Result;
use crate::events::hub::Hub;

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

/// What the one who holds the connection holds with it.
pub(super) struct Shared {
    pub(super) connection: SqliteConnection,
    hub: Hub,
    /// Whether the shared transaction was begun, or may have been.
    open: bool,
    pending: Vec<Pending>,
    pub(super) texts: Texts,
}

/// Who wrote something that is not on disk yet, and is told what becomes of it.
pub(super) type Pending = Box<dyn FnOnce(Result<(), &str>, &Hub) + Send + Sync>;

impl Writer {
    pub(super) fn new(connection: SqliteConnection, hub: Hub) -> Arc<Writer> {
        let shared = Shared { connection, hub, open: false, pending: Vec::new(), texts: Texts::default() };
        let shared = Arc::new(Mutex::new(shared));
        Arc::new(Writer { shared, waiting: AtomicUsize::new(0), runtime: Handle::current() })
    }

    /// Waits for the connection. The transaction begins with its first statement.
    pub(super) async fn begin(self: &Arc<Writer>) -> Result<GroupTx> {
        Ok(GroupTx::new(self.clone(), self.turn().await?))
    }

    pub(super) async fn turn(self: &Arc<Writer>) -> Result<OwnedMutexGuard<Shared>> {
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

    /// Folds the log into the file and empties it, between two commits; an error when a reader keeps it from being emptied.
    pub(super) async fn fold(self: &Arc<Writer>) -> Result<()> {
        let mut shared = self.turn().await?;
        shared.flush().await;
        let folded = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut shared.connection).await?;
        let (busy, _, _): (i64, i64, i64) = folded;
        if busy == 0 { Ok(()) } else { Err(crate::Error::Job("somebody reads the log of the database".into())) }
    }

    /// Runs migrations alone on the writing connection.
    pub(super) async fn migrate(&self, migrator: &sqlx::migrate::Migrator) -> Result<(), sqlx::migrate::MigrateError> {
        let mut shared = self.shared.lock().await;
        shared.flush().await;
        // `Migrator::run` is not `Send`; this, which it calls, is.
        migrator.run_direct(None, &mut shared.connection, false).await
    }

    /// Whether a commit that holds so many is made now: nobody waits behind, or it is full.
    pub(super) fn is_time(&self, members: usize) -> bool {
        self.waiting.load(Ordering::SeqCst) == 0 || members >= MOST_PER_COMMIT
    }

    /// Does what must be done with the connection after its holder is gone, wherever that happened.
    pub(super) fn tidy(self: &Arc<Writer>, mut shared: OwnedMutexGuard<Shared>, undo: bool) {
        let writer = self.clone();
        self.runtime.spawn(async move {
            if undo && !shared.undo_alone().await {
                shared.give_up("the database rolled back the shared transaction").await;
            }
            writer.settle(&mut shared).await;
        });
    }

    pub(super) async fn settle(&self, shared: &mut Shared) {
        if self.is_time(shared.pending.len()) {
            shared.flush().await;
        }
    }
}

impl Shared {
    /// What the first statement of a logical transaction is sent behind. Marked open before it runs: a request that is cut
    /// meanwhile must leave a transaction that somebody closes.
    pub(super) fn opening(&mut self) -> &'static str {
        match std::mem::replace(&mut self.open, true) {
            true => "SAVEPOINT logical; ",
            false => "BEGIN IMMEDIATE; SAVEPOINT logical; ",
        }
    }

    /// The same for what has no savepoint.
    pub(super) fn opening_without_savepoint(&mut self) -> &'static str {
        match std::mem::replace(&mut self.open, true) {
            true => "",
            false => "BEGIN IMMEDIATE; ",
        }
    }

    /// How many transactions wait for the shared commit.
    pub(super) fn members(&self) -> usize {
        self.pending.len()
    }

    /// Adds a transaction that is released to those who wait for the shared commit.
    pub(super) fn wait_for_commit(&mut self, leaving: Leaving) -> oneshot::Receiver<Result<(), String>> {
        let (acknowledge, acknowledged) = oneshot::channel();
        self.tell_then(Box::new(move |outcome, hub| {
            if outcome.is_ok() {
                leaving.leave(hub);
            }
            let _ = acknowledge.send(outcome.map_err(str::to_owned));
        }));
        acknowledged
    }

    /// Adds one to those who are told once the shared commit is on disk, or is not to be.
    pub(super) fn tell_then(&mut self, pending: Pending) {
        self.pending.push(pending);
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

    /// Tells the members of the shared transaction that it is on disk.
    pub(super) fn kept(&mut self) {
        self.open = false;
        metrics::counter!("jasette_database_commits_total").increment(1);
        metrics::counter!("jasette_database_transactions_total").increment(self.pending.len() as u64);
        for tell in self.pending.drain(..) {
            tell(Ok(()), &self.hub);
        }
    }

    /// Rolls everything back and tells the members why.
    pub(super) async fn give_up(&mut self, why: &str) {
        let _ = run(&mut self.connection, "ROLLBACK").await;
        self.open = false;
        for tell in self.pending.drain(..) {
            tell(Err(why), &self.hub);
        }
    }

    /// Undoes a logical transaction alone; false when its savepoint is not there. After some failures (a full disk, an I/O
    /// error) SQLite has rolled back everything by itself: then the members that waited must be told.
    pub(super) async fn undo_alone(&mut self) -> bool {
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
