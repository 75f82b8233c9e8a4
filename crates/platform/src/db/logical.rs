//! One logical transaction of the shared one. Each time a statement is sent, the thread of SQLite is woken and wakes us; with
//! one writer for all, those are what posts wait for. So nothing is sent alone that can go with something else: the savepoint
//! goes with the first statement, what nobody waits for with the next one, its release (and the shared commit, when it is
//! time) with the last.

use std::sync::Arc;

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Either, Executor, SqlSafeStr, SqlStr};
use sqlx_sqlite::{SqliteArguments, SqliteConnection};
use tokio::sync::{OwnedMutexGuard, oneshot};

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
        self.send(Statement { text, arguments }, "").await
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
        let acknowledged = self.release(leaving).await?;
        let outcome = acknowledged.await.unwrap_or_else(|_| Err("the writer stopped".into()));
        outcome.map_err(Error::NotDurable)
    }

    /// Joins those who wait for the shared commit, makes it if it is time, and lets go of the connection. Must not be cut:
    /// see [`Tx::commit`].
    ///
    /// [`Tx::commit`]: super::Tx::commit
    async fn release(&mut self, leaving: Leaving) -> Result<oneshot::Receiver<Result<(), String>>> {
        let last = self.later.take().unwrap_or_default();
        let members = self.shared_mut().members() + 1;
        let closes = self.writer.is_time(members);
        let outcome = self.send(last, if closes { "RELEASE logical; COMMIT" } else { "RELEASE logical" }).await;
        let mut shared = self.shared.take().expect("the guard is given back only here and by drop, which comes after");
        if let Err(error) = outcome {
            return Err(self.undone(shared, error).await);
        }
        let acknowledged = shared.wait_for_commit(leaving);
        if closes {
            shared.kept();
        }
        Ok(acknowledged)
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

    /// Runs a statement; how many rows it touched.
    async fn send(&mut self, statement: Statement, then: &str) -> Result<u64, sqlx::Error> {
        let text = self.opened(statement.text, then);
        let query = sqlx::query_with(text, statement.arguments);
        let mut steps = self.shared_mut().connection.fetch_many(query);
        let mut touched = 0;
        while let Some(step) = steps.try_next().await? {
            // The last one counts. What opens the transaction touches no row, but SQLite repeats for it what the one
            // before it touched.
            if let Either::Left(result) = step {
                touched = result.rows_affected();
            }
        }
        Ok(touched)
    }

    /// The text behind what opens the transaction, if it is not open, and before `then`.
    fn opened(&mut self, text: &'static str, then: &str) -> SqlStr {
        let opening = match std::mem::replace(&mut self.asked, true) {
            true => "",
            false => self.shared_mut().opening(),
        };
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
