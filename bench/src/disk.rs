//! What the disk and SQLite can do alone: no server does better than its disk.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::{ConnectOptions, Connection};
use sqlx_sqlite::SqliteConnection;
use sqlx_sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use crate::Result;

/// The table that the bare measures write to.
pub const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL)";
/// One message.
pub const INSERT: &str = "INSERT INTO messages (body, at) VALUES ($1, $2) RETURNING id";

/// The name of the bare server's file in its folder.
pub const BARE_FILE: &str = "bare.sqlite";

const BLOCK: [u8; 4096] = [b'j'; 4096];
/// What a message says.
pub const WORDS: &str =
    "la rencontre de jeudi m’a fait du bien, merci à toute l’équipe pour l’accueil et les bonnes idées.";

/// Blocks of 4 KiB appended to a file and flushed to disk (`fdatasync`) one by one, a second.
pub async fn flushes_per_second(folder: &Path, lasting: Duration) -> Result<f64> {
    let path = folder.join("flushes");
    tokio::task::spawn_blocking(move || {
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        let (started, mut count) = (Instant::now(), 0u32);
        while started.elapsed() < lasting {
            file.write_all(&BLOCK)?;
            file.sync_data()?;
            count += 1;
        }
        Ok(f64::from(count) / started.elapsed().as_secs_f64())
    })
    .await?
}

/// Rows a second that SQLite keeps for good, `per_commit` of them in each synced commit, with nothing else around.
pub async fn rows_per_second(folder: &Path, per_commit: u32, lasting: Duration) -> Result<f64> {
    let mut connection = open(&folder.join(format!("rows-{per_commit}.sqlite"))).await?;
    let (started, mut count) = (Instant::now(), 0u32);
    while started.elapsed() < lasting {
        commit(&mut connection, per_commit).await?;
        count += per_commit;
    }
    let per_second = f64::from(count) / started.elapsed().as_secs_f64();
    connection.close().await?;
    Ok(per_second)
}

/// Puts `count` more messages into the bare server's file, in one commit; nobody else may be writing.
pub async fn fill(folder: &Path, count: u32) -> Result<()> {
    let mut connection = open(&folder.join(BARE_FILE)).await?;
    commit(&mut connection, count).await?;
    Ok(connection.close().await?)
}

async fn commit(connection: &mut SqliteConnection, rows: u32) -> Result<()> {
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    for row in 0..rows {
        sqlx::query(INSERT).bind(WORDS).bind(i64::from(row)).fetch_one(&mut *connection).await?;
    }
    sqlx::query("COMMIT").execute(&mut *connection).await?;
    Ok(())
}

/// A SQLite file whose commits are on disk when they return, with the table of messages.
pub async fn open(path: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut connection = options.connect().await?;
    sqlx::query(TABLE).execute(&mut connection).await?;
    Ok(connection)
}
