//! A PostgreSQL database of our own, on a server that is there.

use sqlx::{AssertSqlSafe, Connection, raw_sql};
use sqlx_postgres::PgConnection;

use crate::Result;

/// A database that exists while an instance is measured.
pub(crate) struct Database {
    server: String,
    name: String,
}

impl Database {
    /// Creates it anew on the server of this address, under a name that only the bench gives.
    pub(crate) async fn fresh(server: &str, name: &str) -> Result<Database> {
        let database = Database { server: server.to_owned(), name: format!("jasette_bench_{name}") };
        database.remove().await?;
        let mut connection = PgConnection::connect(server).await?;
        raw_sql(AssertSqlSafe(format!("CREATE DATABASE {}", database.name))).execute(&mut connection).await?;
        connection.close().await?;
        Ok(database)
    }

    /// Its own address.
    pub(crate) fn address(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').unwrap_or((&self.server, ""));
        format!("{server}/{}", self.name)
    }

    /// Removes it, with whoever still uses it.
    pub(crate) async fn remove(&self) -> Result<()> {
        let mut connection = PgConnection::connect(&self.server).await?;
        let statement = AssertSqlSafe(format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        raw_sql(statement).execute(&mut connection).await?;
        Ok(connection.close().await?)
    }
}
