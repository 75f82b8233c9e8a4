//! A PostgreSQL database of our own, on a server that is there.

use sqlx::{Connection, raw_sql};
use sqlx_postgres::PgConnection;

use crate::Result;

/// A database that exists while an instance is measured.
pub(crate) struct Database {
    server: String,
}

impl Database {
    /// Creates it anew on the server of this address.
    pub(crate) async fn fresh(server: &str) -> Result<Database> {
        let database = Database { server: server.to_owned() };
        database.remove().await?;
        let mut connection = PgConnection::connect(server).await?;
        raw_sql("CREATE DATABASE jasette_bench").execute(&mut connection).await?;
        connection.close().await?;
        Ok(database)
    }

    /// Its own address.
    pub(crate) fn address(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').unwrap_or((&self.server, ""));
        format!("{server}/jasette_bench")
    }

    /// Removes it, with whoever still uses it.
    pub(crate) async fn remove(&self) -> Result<()> {
        let mut connection = PgConnection::connect(&self.server).await?;
        raw_sql("DROP DATABASE IF EXISTS jasette_bench WITH (FORCE)").execute(&mut connection).await?;
        Ok(connection.close().await?)
    }
}
