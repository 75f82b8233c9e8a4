//! Two databases behind one small face. Slices write SQL once, with `$1`; what differs between SQLite and PostgreSQL
//! lives in this folder, side by side. Reads go to the [`Db`]; writes need a
//! [`Tx`], or are one row and its event ([`Db::insert_told`]).

mod alone;
mod asked;
pub mod copy;
mod following;
mod grouped;
mod lender;
mod log;
mod logical;
pub mod mark;
mod migrations;
pub mod patience;
mod postgres;
mod repeated;
mod server;
mod sql;
mod sqlite;
mod together;
mod tx;

use std::path::PathBuf;
use std::sync::Arc;

use crate::events::hub::Hub;
use crate::{Error, Result};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use log::Noted;
use server::Server;
use sqlite::SqliteStore;
use together::Queues;

pub(crate) use alone::Numbers;
pub use following::Following;
pub use log::StatementLog;
pub use migrations::schema_fingerprint;
pub use sql::{Coded, FromRow, On, Sql, Value, Values, sql, sql_pair};
pub(crate) use tx::Leaving;
pub use tx::Tx;

/// Where the data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file; its folder exists.
    File(PathBuf),
    /// A PostgreSQL server: `postgres://user@host/database`.
    Server(String),
}

impl Location {
    /// Reads `sqlite:PATH` or `postgres://…`.
    pub fn parse(text: &str) -> Result<Location> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Ok(Location::File(PathBuf::from(path.trim_start_matches("//"))));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Location::Server(text.to_owned()));
        }
        Err(Error::Settings("the database address must start with sqlite: or postgres://".into()))
    }
}

/// The database of this instance. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(crate) engine: Engine,
    hub: Hub,
    /// Who waits to be written together: see [`together`]. Transactions wait in [`grouped`] on SQLite.
    queues: Arc<Queues>,
    noted: Noted,
    /// What follows events before they are committed.
    following: Option<Following>,
}

#[derive(Clone)]
pub(crate) enum Engine {
    Sqlite(Arc<SqliteStore>),
    Postgres(Server),
}

impl Db {
    /// Opens the database; a SQLite file that does not exist is created. Migrates nothing.
    pub async fn open(location: &Location) -> Result<Db> {
        let hub = Hub::default();
        let engine = match location {
            Location::File(path) => Engine::Sqlite(SqliteStore::open(path, hub.clone()).await?),
            Location::Server(address) => Engine::Postgres(postgres::open(address, &hub).await?),
        };
        Ok(Db { engine, hub, queues: Arc::default(), noted: Noted::default(), following: None })
    }

    /// The same database, whose statements are written down in this log.
    #[must_use]
    pub fn noting(self, log: &StatementLog) -> Db {
        Db { noted: Noted::of(log), ..self }
    }

    /// The same database, where this follows events in the transaction that recorded them.
    #[must_use]
    pub fn followed_by(self, following: Following) -> Db {
        Db { following: Some(following), ..self }
    }

    /// Brings the tables up to this program, under a lock on PostgreSQL. A database that a newer program migrated is
    /// refused with [`Error::NewerDatabase`] and left as it is.
    pub async fn migrate(&self) -> Result<()> {
        migrations::run(self).await
    }

    /// Begins a transaction. On SQLite it may wait for its turn; see [`grouped`].
    pub fn begin(&self) -> BoxFuture<'_, Result<Tx>> {
        Tx::begin(self).boxed()
    }

    /// Where committed events are announced.
    pub fn hub(&self) -> &Hub {
        &self.hub
    }

    /// Whether the database answers now.
    pub async fn answers(&self) -> Result<()> {
        sql("SELECT CAST(1 AS BIGINT)").value::<i64>(self).await.map(drop)
    }

    /// Whether something can be kept now: a row is written, made durable, and is not there any more.
    pub async fn keeps(&self) -> Result<()> {
        let tx = self.begin().await?;
        // A job of no kind: its key is taken for as long as this lasts, by one node at a time.
        let written = sql("INSERT INTO jobs (kind, data, run_at, only_key) VALUES ('', '', $1, 'platform.keeps')");
        written.bind(i64::MAX).run(&tx).await?;
        sql("DELETE FROM jobs WHERE only_key = 'platform.keeps'").run(&tx).await?;
        tx.commit().await
    }

    /// Leaves no byte on disk of what was deleted and committed, as far as this engine lets us. On SQLite, deleted rows are wiped from
    /// their pages (`secure_delete`) and the log, where they still are, is folded into the file and emptied; an error when somebody
    /// reads for too long, and it is to be asked again. On PostgreSQL it is its vacuum that does it, in its own time: docs/security.md.
    pub async fn leave_no_byte(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite(store) => store.fold().await,
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// What the server's clock says, in milliseconds since 1970, UTC; nothing on SQLite, which has no clock but this machine's.
    pub async fn time(&self) -> Result<Option<i64>> {
        let time = sql_pair(
            "SELECT CAST(NULL AS BIGINT)",
            "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
        );
        time.value(self).await
    }

    /// "sqlite" or "postgres", for people who administer.
    pub fn engine_name(&self) -> &'static str {
        match self.engine {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgres",
        }
    }

    /// Finishes what is under way and closes. Nothing can be read or written after.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(store) => store.close().await,
            Engine::Postgres(server) => server.close().await,
        }
    }
}
