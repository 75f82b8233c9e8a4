//! What a copy of the whole database needs of each engine: a state of one moment, taken while others write, and a count of
//! what is in it, by which a copy and its original are compared.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use sqlx_postgres::{PgConnectOptions, PgConnection};
use sqlx_sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::{Error, Result};

/// How long a copy waits for a writer (SQLite).
const PATIENCE: Duration = Duration::from_secs(10);
/// How long writers may wait for the log to be folded in.
const FOLDING: Duration = Duration::from_secs(1);

/// What a database holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The number of the last migration.
    pub schema: i64,
    /// How many rows each table has.
    pub rows: BTreeMap<String, i64>,
}

const NEWEST_MIGRATION: &str = "SELECT CAST(MAX(version) AS BIGINT) FROM _sqlx_migrations";

/// Copies a SQLite file that others may be writing to, as it is at one moment, into a file that is empty. What was deleted is
/// not in the copy, not even as free space.
pub async fn copy_file(from: &Path, into: &Path) -> Result<()> {
    let mut connection = open_file(from, PATIENCE).await?;
    let into = into.to_str().ok_or_else(|| Error::Settings(format!("{}: not a name in UTF-8", into.display())))?;
    sqlx::query("VACUUM INTO $1").bind(into).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Folds the log of a SQLite file into it and empties it: what was deleted would be read there until it is written over. Left
/// for the next time when somebody reads for too long.
pub async fn empty_log(file: &Path) -> Result<()> {
    let mut connection = open_file(file, FOLDING).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Reads a SQLite file from end to end; [`Error::Stored`] with SQLite's words when it is not whole.
pub async fn contents_of_file(file: &Path) -> Result<Contents> {
    let mut connection = open_file(file, PATIENCE).await?;
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut connection).await?;
    if sound != "ok" {
        return Err(Error::Stored(sound));
    }
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut contents = Contents { schema: 0, rows: BTreeMap::new() };
    for table in sqlx::query_scalar::<_, String>(tables).fetch_all(&mut connection).await? {
        let count = sqlx::query_scalar(AssertSqlSafe(counting(&table))).fetch_one(&mut connection).await?;
        contents.rows.insert(table, count);
    }
    contents.schema = sqlx::query_scalar(NEWEST_MIGRATION).fetch_one(&mut connection).await?;
    connection.close().await?;
    Ok(contents)
}

async fn open_file(file: &Path, patience: Duration) -> Result<SqliteConnection> {
    Ok(SqliteConnectOptions::new().filename(file).busy_timeout(patience).connect().await?)
}

fn counting(table: &str) -> String {
    format!("SELECT CAST(COUNT(*) AS BIGINT) FROM \"{}\"", table.replace('"', "\"\""))
}

/// A moment of a PostgreSQL database, which stands for others to read as long as this is held.
#[derive(Debug)]
pub struct Snapshot {
    /// Its name, for `pg_dump --snapshot`.
    pub name: String,
    /// What there is at that moment.
    pub contents: Contents,
    connection: PgConnection,
}

impl Snapshot {
    /// Holds this moment.
    pub async fn of(address: &str) -> Result<Snapshot> {
        let mut connection = open_server(address).await?;
        sqlx::query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").execute(&mut connection).await?;
        let name = sqlx::query_scalar("SELECT pg_export_snapshot()").fetch_one(&mut connection).await?;
        let contents = counted(&mut connection).await?;
        Ok(Snapshot { name, contents, connection })
    }

    /// Lets the moment go.
    pub async fn close(self) -> Result<()> {
        Ok(self.connection.close().await?)
    }
}

/// What a PostgreSQL database holds now; nothing when it has no tables.
pub async fn contents_of_server(address: &str) -> Result<Option<Contents>> {
    let mut connection = open_server(address).await?;
    let contents = if tables(&mut connection).await?.is_empty() { None } else { Some(counted(&mut connection).await?) };
    connection.close().await?;
    Ok(contents)
}

/// Takes everything out of a PostgreSQL database: for one that was empty before something was put into it in vain.
pub async fn empty_server(address: &str) -> Result<()> {
    run_on_server(address, "DROP SCHEMA public CASCADE").await?;
    run_on_server(address, "CREATE SCHEMA public").await
}

/// Makes a database of this name on the server of this address.
pub async fn create_database(address: &str, name: &str) -> Result<()> {
    run_on_server(address, &format!("CREATE DATABASE \"{name}\" TEMPLATE template0")).await
}

/// Removes it.
pub async fn drop_database(address: &str, name: &str) -> Result<()> {
    run_on_server(address, &format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)")).await
}

async fn run_on_server(address: &str, statement: &str) -> Result<()> {
    let mut connection = open_server(address).await?;
    sqlx::query(AssertSqlSafe(statement.to_owned())).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

async fn open_server(address: &str) -> Result<PgConnection> {
    Ok(address.parse::<PgConnectOptions>()?.connect().await?)
}

async fn tables(connection: &mut PgConnection) -> Result<Vec<String>> {
    let tables = "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
    Ok(sqlx::query_scalar(tables).fetch_all(connection).await?)
}

async fn counted(connection: &mut PgConnection) -> Result<Contents> {
    let mut contents = Contents { schema: 0, rows: BTreeMap::new() };
    for table in tables(connection).await? {
        let count = sqlx::query_scalar(AssertSqlSafe(counting(&table))).fetch_one(&mut *connection).await?;
        contents.rows.insert(table, count);
    }
    contents.schema = sqlx::query_scalar(NEWEST_MIGRATION).fetch_one(connection).await?;
    Ok(contents)
}
