//! A transaction of one statement, for what is done most: on either engine it is one trip to the database, where a
//! transaction that is begun, written and committed takes two or more.

use super::sql::{Sql, tell_asked};
use super::together::Waiting;
use super::tx::Leaving;
use super::{Db, Engine};
use crate::{Error, Result};

/// The number of a row and the number of the event that tells it.
pub(crate) type Numbers = (i64, i64);

/// How many lines wait on PostgreSQL, where one commit is flushed while others are written; SQLite has one writer, and one line.
const LINES: i64 = 4;

impl Db {
    /// Runs a statement that gives one row of numbers and takes the next number of `stream`, makes it durable, then announces
    /// what `leaving` makes of them. Once begun, it goes to its end even if the one who asked goes away, as [`Tx::commit`]
    /// does.
    ///
    /// [`Tx::commit`]: super::Tx::commit
    pub(crate) async fn alone(
        &self,
        stream: i64,
        row: Sql,
        leaving: impl FnOnce(Numbers) -> Leaving + Send + Sync + 'static,
    ) -> Result<Numbers> {
        let Sql { sqlite, postgres, values, place, .. } = row;
        self.noted.note(sqlite);
        let (line, text) = match &self.engine {
            Engine::Sqlite(_) => (0, sqlite),
            Engine::Postgres(_) => {
                tell_asked(place);
                (stream.rem_euclid(LINES), postgres)
            }
        };
        let (waiting, kept) = Waiting::new(text, values, leaving);
        self.queues.join(line, waiting, (&self.engine, self.hub()));
        kept.await.unwrap_or_else(|_| Err(Error::NotDurable("the writer stopped".into())))
    }
}
