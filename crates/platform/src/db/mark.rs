//! A mark in the header of a SQLite file (`application_id`): which command made it. It goes with the file wherever it is copied.

use std::path::Path;

use sqlx::{ConnectOptions, Connection};
use sqlx_sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::Result;

/// What a file has that nobody marked.
pub const UNMARKED: i32 = 0;

/// The mark of an existing file.
pub async fn mark_of(file: &Path) -> Result<i32> {
    let mut connection = open(file).await?;
    let mark = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut connection).await?;
    connection.close().await?;
    Ok(mark)
}

/// Marks an existing file.
pub async fn mark(file: &Path, mark: i32) -> Result<()> {
    let mut connection = open(file).await?;
    let statement = sqlx::AssertSqlSafe(format!("PRAGMA application_id = {mark}"));
    sqlx::query(statement).execute(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

async fn open(file: &Path) -> Result<SqliteConnection> {
    Ok(SqliteConnectOptions::new().filename(file).connect().await?)
}
