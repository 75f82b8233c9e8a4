//! Connections, lent one at a time. sqlx's own pool asks a connection whether it still lives each time it lends it and each
//! time it comes back: on a file each question wakes the connection's thread, on a server it is one more trip for each
//! statement. Here a connection is asked only when it has rested.

use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Manager, Metrics, Object, Pool, PoolError, RecycleError, RecycleResult, Timeouts};
use sqlx::Connection;

use crate::{Error, Result};

/// After this long a connection is opened anew: what a server keeps for each of them grows.
const LONGEST_LIFE: Duration = Duration::from_secs(30 * 60);

/// The connections of one database, opened when they are first needed.
pub(super) struct Lender<C: Connection + 'static>(Pool<Opening<C>>);

/// A connection lent; it goes back when dropped.
pub(super) type Loan<C> = Object<Opening<C>>;

/// How a lender lends.
pub(super) struct Terms {
    /// How many connections at most.
    pub(super) most: usize,
    /// How long somebody waits for a turn, for a new connection, or for the answer of one that rested, before being told.
    pub(super) longest_wait: Duration,
    /// Not lent for this long, a connection has rested.
    pub(super) rested: Duration,
}

pub(super) struct Opening<C: Connection> {
    options: C::Options,
    rested: Duration,
}

impl<C: Connection + 'static> Lender<C> {
    pub(super) fn new(options: C::Options, terms: Terms) -> Result<Lender<C>> {
        let Terms { most, longest_wait, rested } = terms;
        let (wait, create, recycle) = (Some(longest_wait), Some(longest_wait), Some(longest_wait));
        let pool = Pool::builder(Opening { options, rested }).max_size(most).runtime(Runtime::Tokio1);
        let pool = pool.timeouts(Timeouts { wait, create, recycle }).build();
        pool.map(Lender).map_err(|error| Error::Settings(error.to_string()))
    }

    pub(super) async fn lend(&self) -> Result<Loan<C>> {
        self.0.get().await.map_err(|error| match error {
            PoolError::Backend(error) => Error::from(error),
            PoolError::Closed => Error::from(sqlx::Error::PoolClosed),
            _ => Error::from(sqlx::Error::PoolTimedOut),
        })
    }

    /// Lends nothing more, and waits until what is lent has come back.
    pub(super) async fn close(&self) {
        self.0.close();
        while self.0.status().size > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl<C: Connection + 'static> Manager for Opening<C> {
    type Type = C;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<C, sqlx::Error> {
        C::connect_with(&self.options).await
    }

    /// One that rested is asked whether it still answers; one that was just used is not.
    async fn recycle(&self, connection: &mut C, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        if metrics.age() > LONGEST_LIFE {
            return Err(RecycleError::message("it served long enough"));
        }
        if metrics.last_used() > self.rested {
            connection.ping().await?;
        }
        Ok(())
    }
}
