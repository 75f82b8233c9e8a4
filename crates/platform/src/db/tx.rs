//! One write: one transaction, with the events and jobs that leave when it commits and not before.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex as Held};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::{Mutex, MutexGuard};

use super::following::Following;
use super::log::Noted;
use super::logical::GroupTx;
use super::server::ServerTx;
use super::{Db, Engine};
use crate::events::event::Recorded;
use crate::events::hub::Hub;
use crate::{Error, Result};

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing: no row, no event, no job, no mail.
pub struct Tx {
    open: Mutex<Open>,
    leaving: Held<Leaving>,
    aborted: AtomicBool,
    hub: Hub,
    pub(super) noted: Noted,
    following: Option<Following>,
}

pub(crate) enum Open {
    Sqlite(GroupTx),
    Postgres(ServerTx),
}

/// What waits for the commit.
#[derive(Default)]
pub(crate) struct Leaving {
    pub(crate) events: Vec<Arc<Recorded>>,
    pub(crate) jobs: bool,
}

impl Leaving {
    /// Announces what was committed. Called once, after the commit is on disk.
    pub(crate) fn leave(self, hub: &Hub) {
        for event in self.events {
            hub.announce(event);
        }
        if self.jobs {
            hub.wake_workers();
        }
    }
}

impl Tx {
    pub(super) async fn begin(db: &Db) -> Result<Tx> {
        let open = match &db.engine {
            Engine::Sqlite(store) => Open::Sqlite(store.begin().await?),
            Engine::Postgres(server) => Open::Postgres(server.begin().await?),
        };
        Ok(Tx {
            open: Mutex::new(open),
            leaving: Held::default(),
            aborted: AtomicBool::new(false),
            hub: db.hub().clone(),
            noted: db.noted.clone(),
            following: db.following.clone(),
        })
    }

    /// Makes the transaction durable, then announces its events and wakes the workers. An error means that nothing of it
    /// was kept. Once begun, it goes to its end even if the one who asked goes away: a commit that is cut would be on
    /// disk without being announced, and on SQLite would take the others of its shared commit with it.
    pub fn commit(self) -> BoxFuture<'static, Result<()>> {
        let committing = async move {
            self.still_good()?;
            self.follow().await?;
            let leaving = self.leaving.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
            uncut(self.open.into_inner().commit(leaving, self.hub)).await
        };
        committing.boxed()
    }

    /// Lets what follows the events of this transaction be part of it.
    async fn follow(&self) -> Result<()> {
        let Some(following) = &self.following else { return Ok(()) };
        let mut events = Vec::new();
        self.leave_with(|leaving| events.clone_from(&leaving.events));
        if events.is_empty() {
            return Ok(());
        }
        following(self, &events).await?;
        self.still_good()
    }

    pub(crate) async fn connection(&self) -> Result<MutexGuard<'_, Open>> {
        let open = self.open.lock().await;
        self.still_good().map(|()| open)
    }

    /// Remembers that a statement failed. PostgreSQL then takes no other and makes of the commit a rollback, without a
    /// word; SQLite may have rolled back already, and would run what follows outside any transaction.
    pub(crate) fn mind<T>(&self, outcome: Result<T, sqlx::Error>) -> Result<T> {
        if let Err(
            sqlx::Error::Database(_) | sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::WorkerCrashed,
        ) = outcome
        {
            self.aborted.store(true, Ordering::SeqCst);
        }
        outcome.map_err(Error::from)
    }

    fn still_good(&self) -> Result<()> {
        if self.aborted.load(Ordering::SeqCst) { Err(Error::Aborted) } else { Ok(()) }
    }

    pub(crate) fn leave_with(&self, change: impl FnOnce(&mut Leaving)) {
        change(&mut self.leaving.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

/// Goes on to the end of a commit even if the one who waits for it goes away.
pub(super) async fn uncut<T: Send + 'static>(
    committing: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    tokio::spawn(committing).await.unwrap_or_else(|stopped| Err(Error::NotDurable(stopped.to_string())))
}

impl Open {
    async fn commit(self, leaving: Leaving, hub: Hub) -> Result<()> {
        match self {
            Open::Sqlite(group) => group.commit(leaving).await,
            Open::Postgres(open) => {
                open.commit().await?;
                super::postgres::committed(&hub, vec![leaving]);
                Ok(())
            }
        }
    }
}
