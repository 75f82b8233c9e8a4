//! One write: one transaction, with the events and jobs that leave when it commits and not before.

use std::sync::{Arc, Mutex as Held};

use sqlx::Postgres;
use tokio::sync::{Mutex, MutexGuard};

use super::grouped::GroupTx;
use super::{Db, Engine};
use crate::Result;
use crate::events::{Hub, Recorded};

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing: no row, no event, no job, no mail.
pub struct Tx {
    open: Mutex<Open>,
    leaving: Held<Leaving>,
    hub: Hub,
}

pub(crate) enum Open {
    Sqlite(GroupTx),
    Postgres(sqlx::Transaction<'static, Postgres>),
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
            Engine::Postgres(pool) => Open::Postgres(pool.begin().await?),
        };
        Ok(Tx { open: Mutex::new(open), leaving: Held::default(), hub: db.hub().clone() })
    }

    /// Makes the transaction durable, then announces its events and wakes the workers. An error means that nothing of it
    /// was kept.
    pub async fn commit(self) -> Result<()> {
        let leaving = self.leaving.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        match self.open.into_inner() {
            Open::Sqlite(group) => group.commit(leaving).await,
            Open::Postgres(open) => {
                open.commit().await?;
                super::postgres::tell_other_nodes(&self.hub, &leaving);
                leaving.leave(&self.hub);
                Ok(())
            }
        }
    }

    pub(crate) async fn connection(&self) -> MutexGuard<'_, Open> {
        self.open.lock().await
    }

    pub(crate) fn leave_with(&self, change: impl FnOnce(&mut Leaving)) {
        change(&mut self.leaving.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}
