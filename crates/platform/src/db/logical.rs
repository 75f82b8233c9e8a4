//! One logical transaction of the shared one. Each time a statement is sent, the thread of SQLite is woken and wakes us; with
//! one writer for all, those are what posts wait for. So nothing is sent alone that can go with something else: the savepoint
//! goes with the first statement, what nobody waits for with the next one, its release (and the shared commit, when it is
//! time) with the last.

use std::sync::Arc;

use futures_util::TryStreamExt;
use sqlx::error::{DatabaseError, ErrorKind};
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
    /// Whether it goes without a savepoint: see [`GroupTx::commit_with`].
    is_alone: bool,
    sent: Sent,
    later: Option<Statement>,
}

/// How far what was sent came.
#[derive(Clone, Copy, Default)]
struct Sent {
    /// Of how many statements what opens the shared transaction is.
    opening: usize,
    completed: usize,
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
        GroupTx { writer, shared: Some(shared), asked: false, is_alone: false, sent: Sent::default(), later: None }
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

    /// The same of a transaction whose only text this is: it gives two numbers, and what leaves is made of them. It has no savepoint,
    /// at each of which the index of words is written out, for each message apart: only the first statement of the text may be
    /// refused (a constraint), and then nothing is changed. Should another fail, all that wait for the shared commit are told.
    pub(crate) async fn commit_with(
        mut self,
        text: &'static str,
        arguments: SqliteArguments,
        leaving: impl FnOnce(Numbers) -> Leaving,
    ) -> Result<Numbers> {
        let read = |row: Option<SqliteRow>| {
            let numbers = Numbers::from_row(&row.ok_or(sqlx::Error::RowNotFound)?)?;
            Ok((leaving(numbers), numbers))
        };
        self.is_alone = true;
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
        let then = match (self.is_alone, closes) {
            (false, false) => "RELEASE logical",
            (false, true) => "RELEASE logical; COMMIT",
            (true, false) => "",
            (true, true) => "COMMIT",
        };
        let outcome = self.send(last, then).await;
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
        let is_undone = if self.is_alone { self.changed_nothing(&error) } else { shared.undo_alone().await };
        if is_undone {
            self.writer.tidy(shared, false);
            return error.into();
        }
        shared.give_up(&error.to_string()).await;
        Error::NotDurable(error.to_string())
    }

    /// Whether the first statement was refused, and by a constraint: after other failures SQLite may have rolled back all.
    fn changed_nothing(&self, error: &sqlx::Error) -> bool {
        let kind = error.as_database_error().map(DatabaseError::kind);
        self.sent.completed == self.sent.opening && kind.is_some_and(|kind| !matches!(kind, ErrorKind::Other))
    }

    async fn send(&mut self, statement: Statement, then: &str) -> Result<Done, sqlx::Error> {
        let text = self.opened(statement.text, then);
        let query = sqlx::query_with(text, statement.arguments);
        let (mut done, mut completed) = (Done::default(), 0);
        let mut steps = self.shared_mut().connection.fetch_many(query);
        let outcome = loop {
            match steps.try_next().await {
                // The last one counts. What opens the transaction touches no row, but SQLite repeats for it what the one
                // before it touched.
                Ok(Some(Either::Left(result))) => {
                    done.touched = result.rows_affected();
                    completed += 1;
                }
                Ok(Some(Either::Right(row))) => done.row = Some(row),
                Ok(None) => break Ok(done),
                Err(error) => break Err(error),
            }
        };
        drop(steps);
        self.sent.completed = completed;
        outcome
    }

    /// The text behind what opens the transaction, if it is not open, and before `then`.
    fn opened(&mut self, text: &'static str, then: &str) -> SqlStr {
        let opening = match (self.is_alone, self.asked) {
            (_, true) => "",
            (false, false) => {
                self.asked = true;
                self.shared_mut().opening()
            }
            (true, false) => self.shared_mut().opening_without_savepoint(),
        };
        self.sent.opening = usize::from(self.is_alone && !opening.is_empty());
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
