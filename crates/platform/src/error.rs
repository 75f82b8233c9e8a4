//! What can go wrong below the slices. It is opaque to people: they read a sentence and a number, the log has the rest.

/// A failure that no choice of the person could have avoided.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or did not answer.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The shared commit did not reach the disk: nothing of the transaction is kept.
    #[error("the commit did not reach the disk: {0}")]
    NotDurable(String),
    /// Somebody went on with a transaction after one of its statements failed: nothing of it is kept, on either engine.
    #[error("an earlier statement of this transaction failed: nothing of it is kept")]
    Aborted,
    /// The database was migrated by a newer program than this one.
    #[error("the database is newer than this program (migration {0}): install the newer Jasette again")]
    NewerDatabase(i64),
    /// A migration could not be applied, or was changed after it had been.
    #[error("migration: {0}")]
    Migration(String),
    /// A stored value is not what the program writes.
    #[error("stored value: {0}")]
    Stored(String),
    /// A job went wrong in itself.
    #[error("job: {0}")]
    Job(String),
    /// Settings that cannot work.
    #[error("{0}")]
    Settings(String),
    /// Reading or writing a file failed.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
}

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Whether the database said that a row with this key exists already.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Error::Database(sqlx::Error::Database(cause)) if cause.is_unique_violation())
    }

    /// Whether the database or the disk is away (full, read-only, gone): to be tried again, not a mistake of ours.
    pub fn is_outage(&self) -> bool {
        match self {
            Error::Database(sqlx::Error::Database(cause)) => cause.code().is_some_and(|code| names_an_outage(&code)),
            Error::Database(sqlx::Error::ColumnDecode { .. } | sqlx::Error::ColumnNotFound(_)) => false,
            Error::Database(_) | Error::NotDurable(_) | Error::File(_) => true,
            _ => false,
        }
    }
}

/// SQLite's primary codes for busy, locked, read-only, I/O, full and cannot open; PostgreSQL's classes 08 (connection),
/// 53 (resources) and 57 (operator), five characters long.
fn names_an_outage(code: &str) -> bool {
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6 | 8 | 10 | 13 | 14),
        _ => ["08", "53", "57"].iter().any(|class| code.starts_with(class)),
    }
}
