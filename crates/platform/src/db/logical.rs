//! One logical transaction of the shared one. Each time a statement is sent, the thread of SQLite is woken and wakes us; with
//! one writer for all, those are what posts wait for. So nothing is sent alone that can go with something else: the savepoint
//! goes with the first statement, what nobody waits for with the next one, its release (and the shared commit, when it is
//! time) with the last.

use std::sync::Arc;

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Either, Executor, FromRow, SqlSafeStr, SqlStr};
use sqlx_sqlite::{SqliteArguments, SqliteConnection, SqliteRow};
use tokio::sync::{OwnedMutexGuard, oneshot};

use super::Numbers;
use super::grouped::{Shared, Writer};
use super::tx::Leaving;
use crate::{Error, Result};

/// One logical transaction: while it lives, it holds the connection.
pub(crate) struct GroupTx {
    writer: Arc<Writer>,
    shared: Option<OwnedMutexGuard<Shared>>,
    /// Whether its savepoint was asked for.
    asked: bool,
    later: Option<Statement>,
}

/// A statement with its values.
#[derive(Default)]
struct Statement {
    text: &'static str,
    arguments: SqliteArguments,
}

/// What a statement did.
#[derive(Default)]
struct Done {
    touched: u64,
    row: Option<SqliteRow>,
}

impl GroupTx {
    pub(super) fn new(writer: Arc<Writer>, shared: OwnedMutexGuard<Shared>) -> GroupTx {
        GroupTx { writer, shared: Some(shared), asked: false, later: None }
    }

    fn shared_mut(&mut self) -> &mut Shared {
        self.shared.as_mut().expect("the guard is given back only by commit and drop, which consume the transaction")
    }

    /// The connection, ready for this statement, and the statement as it is to be sent.
    pub(crate) async fn ready(&mut self, text: &'static str) -> Result<(SqlStr, &mut SqliteConnection), sqlx::Error> {
        self.catch_up().await?;
        let text = self.opened(text, "");
        Ok((text, &mut self.shared_mut().connection))
    }

    /// Runs a write; how many rows it touched.
    pub(crate) async fn run(&mut self, text: &'static str, arguments: SqliteArguments) -> Result<u64, sqlx::Error> {
        self.catch_up().await?;
        self.send(Statement { text, arguments }, "").await.map(|done| done.touched)
    }

    /// Keeps a write for the next trip.
    pub(crate) async fn run_later(
        &mut self,
        text: &'static str,
        arguments: SqliteArguments,
    ) -> Result<(), sqlx::Error> {
        self.catch_up().await?;
        self.later = Some(Statement { text, arguments });
        Ok(())
    }

    /// Sends what was kept for the next trip.
    async fn catch_up(&mut self) -> Result<(), sqlx::Error> {
        match self.later.take() {
            Some(earlier) => self.send(earlier, "").await.map(drop),
            None => Ok(()),
        }
    }

    /// Releases the savepoint and waits until the shared commit is on disk.
    pub(crate) async fn commit(mut self, leaving: Leaving) -> Result<()> {
        if !self.asked && self.later.is_none() {
            return Ok(());
        }
        let last = self.later.take().unwrap_or_default();
        self.finish(last, |_| Ok((leaving, ()))).await
    }

    /// The same of a transaction whose only statement this is: it gives two numbers, and what leaves is made of them.
    pub(crate) async fn commit_with(
        self,
        text: &'static str,
        arguments: SqliteArguments,
        leaving: impl FnOnce(Numbers) -> Leaving,
    ) -> Result<Numbers> {
        let read = |row: Option<SqliteRow>| {
            let numbers = Numbers::from_row(&row.ok_or(sqlx::Error::RowNotFound)?)?;
            Ok((leaving(numbers), numbers))
        };
        self.finish(Statement { text, arguments }, read).await
    }

    async fn finish<T>(
        mut self,
        last: Statement,
        leaving: impl FnOnce(Option<SqliteRow>) -> Result<(Leaving, T), sqlx::Error>,
    ) -> Result<T> {
        let (acknowledged, given) = self.release(last, leaving).await?;
        let outcome = acknowledged.await.unwrap_or_else(|_| Err("the writer stopped".into()));
        outcome.map(|()| given).map_err(Error::NotDurable)
    }

    /// Joins those who wait for the shared commit, makes it if it is time, and lets go of the connection. Must not be cut:
    /// see [`Tx::commit`].
    ///
    /// [`Tx::commit`]: super::Tx::commit
    async fn release<T>(
        &mut self,
        last: Statement,
        leaving: impl FnOnce(Option<SqliteRow>) -> Result<(Leaving, T), sqlx::Error>,
    ) -> Result<(oneshot::Receiver<Result<(), String>>, T)> {
        let members = self.shared_mut().members() + 1;
        let closes = self.writer.is_time(members);
        let outcome = self.send(last, if closes { "RELEASE logical; COMMIT" } else { "RELEASE logical" }).await;
        let mut shared = self.shared.take().expect("the guard is given back only here and by drop, which comes after");
        let done = match outcome {
            Ok(done) => done,
            Err(error) => return Err(self.undone(shared, error).await),
        };
        if closes {
            // The others first: what they wrote is on disk, whatever is made of this one's row.
            shared.kept();
        }
        let (leaving, given) = leaving(done.row)?;
        let acknowledged = shared.wait_for_commit(leaving);
        if closes {
            shared.tell();
        }
        Ok((acknowledged, given))
    }

    /// Undoes what could not be released: alone when its own last statement failed, with all when the commit did.
    async fn undone(&self, mut shared: OwnedMutexGuard<Shared>, error: sqlx::Error) -> Error {
        if shared.undo_alone().await {
            self.writer.tidy(shared, false);
            return error.into();
        }
        shared.give_up(&error.to_string()).await;
        Error::NotDurable(error.to_string())
    }

    async fn send(&mut self, statement: Statement, then: &str) -> Result<Done, sqlx::Error> {
        let text = self.opened(statement.text, then);
        let query = sqlx::query_with(text, statement.arguments);
        let mut steps = self.shared_mut().connection.fetch_many(query);
        let mut done = Done::default();
        while let Some(step) = steps.try_next().await? {
            match step {
                // The last one counts. What opens the transaction touches no row, but SQLite repeats for it what the one
                // before it touched.
                Either::Left(result) => done.touched = result.rows_affected(),
                Either::Right(row) => done.row = Some(row),
            }
        }
        Ok(done)
    }

    /// The text behind what opens the transaction, if it is not open, and before `then`.
    fn opened(&mut self, text: &'static str, then: &str) -> SqlStr {
        let opening = if std::mem::replace(&mut self.asked, true) { "" } else { self.shared_mut().opening() };
        if opening.is_empty() && then.is_empty() {
            return text.into_sql_str();
        }
        let between = if text.is_empty() || then.is_empty() { "" } else { "; " };
        AssertSqlSafe([opening, text, between, then].concat()).into_sql_str()
    }
}

impl Drop for GroupTx {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.take() {
            self.writer.tidy(shared, self.asked);
        }
    }
}
