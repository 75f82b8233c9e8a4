//! A transaction of one statement, for what is done most: on either engine it is one trip to the database, where a
//! transaction that is begun, written and committed takes two or more.

use sqlx_postgres::{PgArguments, PgConnection};

use super::postgres;
use super::sql::{Sql, postgres_arguments, sqlite_arguments};
use super::tx::{Leaving, uncut};
use super::{Db, Engine};
use crate::Result;
use crate::events::Hub;

/// The number of a row and the number of the event that tells it.
pub(crate) type Numbers = (i64, i64);

impl Db {
    /// Runs a statement that gives one row of numbers, makes it durable, then announces what `leaving` makes of them. Once
    /// begun, it goes to its end even if the one who asked goes away, as [`Tx::commit`] does.
    ///
    /// [`Tx::commit`]: super::Tx::commit
    pub(crate) async fn alone(
        &self,
        row: Sql,
        leaving: impl FnOnce(Numbers) -> Leaving + Send + 'static,
    ) -> Result<Numbers> {
        let Sql { sqlite, postgres: text, values } = row;
        self.noted.note(sqlite);
        match &self.engine {
            Engine::Sqlite(store) => {
                let turn = store.begin().await?;
                let arguments = sqlite_arguments(values)?;
                uncut(async move { turn.commit_with(sqlite, arguments, leaving).await }).await
            }
            Engine::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                let (hub, arguments) = (self.hub().clone(), postgres_arguments(values)?);
                uncut(async move { commits_itself(&mut connection, &hub, (text, arguments), leaving).await }).await
            }
        }
    }
}

async fn commits_itself(
    connection: &mut PgConnection,
    hub: &Hub,
    (text, arguments): (&'static str, PgArguments),
    leaving: impl FnOnce(Numbers) -> Leaving,
) -> Result<Numbers> {
    let numbers = sqlx::query_as_with(text, arguments).fetch_one(connection).await?;
    postgres::committed(hub, leaving(numbers));
    Ok(numbers)
}
