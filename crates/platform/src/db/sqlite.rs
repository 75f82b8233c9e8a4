//! SQLite: one writer whose commits are synced to disk before they are acknowledged, and readers that cannot write.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::{ConnectOptions, migrate::MigrateError, migrate::Migrator};
use sqlx_sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};

use super::grouped::Writer;
use super::lender::{Lender, Loan, Terms};
use super::logical::GroupTx;
use super::together::Waiting;
use crate::Result;
use crate::events::hub::Hub;

/// How much of the file each connection keeps at hand, in KiB below nothing: what searches among many messages read again and again is
/// more than the 2 MB of SQLite's own default, and so is what posts write among them. It is taken as it is used.
const AT_HAND: &str = "-8000";

const READING: Terms = Terms { most: 4, longest_wait: Duration::from_secs(30), rested: Duration::from_secs(10) };

/// One SQLite file.
pub(crate) struct SqliteStore {
    writer: Arc<Writer>,
    readers: Lender<SqliteConnection>,
}

impl SqliteStore {
    pub(super) async fn open(path: &Path, hub: Hub) -> Result<Arc<SqliteStore>> {
        let options = options(path);
        let writer = options.clone().create_if_missing(true).connect().await?;
        let readers = Lender::new(options.pragma("query_only", "ON"), READING)?;
        Ok(Arc::new(SqliteStore { writer: Writer::new(writer, hub), readers }))
    }

    pub(super) async fn begin(&self) -> Result<GroupTx> {
        self.writer.begin().await
    }

    pub(super) async fn keep(&self, group: Vec<Waiting>) {
        self.writer.keep(group).await;
    }

    pub(super) async fn reader(&self) -> Result<Loan<SqliteConnection>> {
        self.readers.lend().await
    }

    pub(super) async fn migrate(&self, migrator: &Migrator) -> Result<(), MigrateError> {
        self.writer.migrate(migrator).await
    }

    pub(super) async fn fold(&self) -> Result<()> {
        self.writer.fold().await
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is deleted or written over is wiped from its page: a copy of the file does not bring it back.
        .pragma("secure_delete", "ON")
        .pragma("cache_size", AT_HAND)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
}
