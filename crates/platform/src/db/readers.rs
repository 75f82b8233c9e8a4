//! The connections that read a SQLite file, handed out one at a time. sqlx's own pool asks a connection whether it still
//! lives each time it lends it and each time it comes back; each question wakes the connection's thread, so a read woke it
//! three times. A local file does not go away: here it is woken once.

use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, RecycleResult};
use sqlx::{ConnectOptions, Connection};
use sqlx_sqlite::SqliteConnectOptions;
use sqlx_sqlite::SqliteConnection;

use crate::{Error, Result};

const MOST: usize = 4;
/// A reader whose turn does not come in this time is told so.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// Not lent for this long, a connection has rested.
const RESTED: Duration = Duration::from_secs(10);

/// The reading connections of one file, opened when they are first needed.
pub(super) struct Readers(Pool<Opening>);

/// A connection lent to one reader; it goes back when dropped.
pub(super) type Reader = Object<Opening>;

pub(super) struct Opening(SqliteConnectOptions);

impl Readers {
    pub(super) fn new(options: SqliteConnectOptions) -> Result<Readers> {
        let pool = Pool::builder(Opening(options)).max_size(MOST).runtime(Runtime::Tokio1);
        let pool = pool.wait_timeout(Some(LONGEST_WAIT)).build();
        pool.map(Readers).map_err(|error| Error::Settings(error.to_string()))
    }

    pub(super) async fn next(&self) -> Result<Reader> {
        self.0.get().await.map_err(|error| match error {
            PoolError::Backend(error) => Error::from(error),
            PoolError::Closed => Error::from(sqlx::Error::PoolClosed),
            _ => Error::from(sqlx::Error::PoolTimedOut),
        })
    }

    pub(super) fn close(&self) {
        self.0.close();
    }
}

impl Manager for Opening {
    type Type = SqliteConnection;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<SqliteConnection, sqlx::Error> {
        self.0.clone().connect().await
    }

    /// One that rested is asked whether it still answers; one that was just used is not.
    async fn recycle(&self, connection: &mut SqliteConnection, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        if metrics.last_used() > RESTED {
            connection.ping().await?;
        }
        Ok(())
    }
}
