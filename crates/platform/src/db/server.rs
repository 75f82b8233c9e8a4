//! The connections to a PostgreSQL server.

use std::sync::Arc;
use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx_postgres::{PgConnectOptions, PgConnection, PgPool};

use super::lender::{Lender, Loan, Terms};
use crate::Result;

const TERMS: Terms = Terms { most: 20, longest_wait: Duration::from_secs(5), rested: Duration::from_secs(1) };
/// The same for the few statements that are planned for their values: what they ask of is large, and one at a time per processor
/// is enough.
const TERMS_PLANNED: Terms = Terms { most: 4, ..TERMS };
/// Over what [`postgres`](super::postgres) says of plans.
const PLANNED_FOR_VALUES: (&str, &str) = ("plan_cache_mode", "force_custom_plan");

/// One database of a server. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Server(Arc<Connections>);

struct Connections {
    lender: Lender<PgConnection>,
    /// Those on which a statement is planned for its values.
    planned: Lender<PgConnection>,
    /// Those on which nodes wake each other, and where the tables are brought up to date.
    apart: PgPool,
}

impl Server {
    pub(super) fn new(options: PgConnectOptions, apart: PgPool) -> Result<Server> {
        let planned = Lender::new(options.clone().options([PLANNED_FOR_VALUES]), TERMS_PLANNED)?;
        Lender::new(options, TERMS).map(|lender| Server(Arc::new(Connections { lender, planned, apart })))
    }

    pub(super) async fn lend(&self) -> Result<Lent> {
        self.0.lender.lend().await.map(Lent::of)
    }

    /// A connection for a statement of this kind: see [`Sql::planned_for_its_values`](super::Sql::planned_for_its_values).
    pub(super) async fn lend_for(&self, is_planned_for_its_values: bool) -> Result<Lent> {
        let lender = if is_planned_for_its_values { &self.0.planned } else { &self.0.lender };
        lender.lend().await.map(Lent::of)
    }

    pub(super) fn apart(&self) -> &PgPool {
        &self.0.apart
    }

    pub(super) async fn begin(&self) -> Result<ServerTx> {
        let mut begun = ServerTx(Some(self.lend().await?));
        sqlx::raw_sql("BEGIN").execute(begun.connection()).await?;
        Ok(begun)
    }

    pub(super) async fn close(&self) {
        self.0.lender.close().await;
        self.0.planned.close().await;
        self.0.apart.close().await;
    }
}

/// A connection for one reader or one transaction. It is lent again only if its last use came to its end: one whose user went
/// away in the middle of an answer, or whose server did, is closed.
pub(super) struct Lent {
    loan: Option<Loan<PgConnection>>,
    sound: bool,
}

impl Lent {
    fn of(loan: Loan<PgConnection>) -> Lent {
        Lent { loan: Some(loan), sound: true }
    }

    /// To be used once; then [`Lent::mind`] what came of it.
    pub(super) fn used(&mut self) -> &mut PgConnection {
        self.sound = false;
        self.loan.as_mut().expect("it is taken only when dropped")
    }

    pub(super) fn mind<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T, sqlx::Error> {
        self.sound = match &outcome {
            Err(sqlx::Error::Database(error)) => !ends_the_connection(&**error),
            Err(sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Protocol(_)) => false,
            _ => true,
        };
        outcome
    }
}

/// An operator's intervention (class 57P): the server stops, or ends this connection.
pub(super) fn ends_the_connection(error: &dyn DatabaseError) -> bool {
    error.code().is_some_and(|code| code.starts_with("57P"))
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let (false, Some(loan)) = (self.sound, self.loan.take()) {
            drop(Loan::take(loan));
        }
    }
}

/// A transaction on a lent connection. Dropped before its commit it is rolled back at once: it may hold rows that others
/// wait for.
pub(crate) struct ServerTx(Option<Lent>);

impl ServerTx {
    pub(super) fn connection(&mut self) -> &mut PgConnection {
        self.0.as_mut().expect("it is taken only at the end").used()
    }

    pub(super) async fn commit(mut self) -> Result<(), sqlx::Error> {
        let mut lent = self.0.take().expect("it is taken only at the end");
        end(&mut lent, "COMMIT").await
    }
}

impl Drop for ServerTx {
    fn drop(&mut self) {
        if let (Some(mut lent), Ok(runtime)) = (self.0.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move { end(&mut lent, "ROLLBACK").await });
        }
    }
}

async fn end(lent: &mut Lent, word: &'static str) -> Result<(), sqlx::Error> {
    let outcome = sqlx::raw_sql(word).execute(lent.used()).await;
    lent.mind(outcome).map(drop)
}
