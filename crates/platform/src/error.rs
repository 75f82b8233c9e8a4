//! What can go wrong below the slices. It is opaque to people: they read a sentence and a number, the log has the rest.

/// A failure that no choice of the person could have avoided.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or did not answer.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The database did not answer as long as somebody waited for it.
    #[error("the database does not answer in time")]
    Silent,
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

/// What ails the disk, as far as it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ailment {
    /// No room is left on it.
    Full,
    /// It takes no writing: mounted so by the system after a failure, or not ours to write.
    ReadOnly,
}

impl Error {
    /// Whether the disk itself is to blame, for a sentence to who administers.
    pub fn ailment(&self) -> Option<Ailment> {
        match self {
            Error::Database(sqlx::Error::Database(cause)) => cause.code().and_then(|code| ailment_of(&code)),
            // What the shared commit was told, in SQLite's own words.
            Error::NotDurable(said) if said.contains("disk is full") => Some(Ailment::Full),
            Error::NotDurable(said) if said.contains("readonly") => Some(Ailment::ReadOnly),
            Error::File(error) => match error.kind() {
                std::io::ErrorKind::StorageFull => Some(Ailment::Full),
                std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                    Some(Ailment::ReadOnly)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the database said that a row with this key exists already.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Error::Database(sqlx::Error::Database(cause)) if cause.is_unique_violation())
    }

    /// Whether the database or the disk is away (full, read-only, gone): to be tried again, not a mistake of ours.
    pub fn is_outage(&self) -> bool {
        match self {
            Error::Database(sqlx::Error::Database(cause)) => cause.code().is_some_and(|code| names_an_outage(&code)),
            Error::Database(sqlx::Error::ColumnDecode { .. } | sqlx::Error::ColumnNotFound(_)) => false,
            Error::Database(_) | Error::Silent | Error::NotDurable(_) | Error::File(_) => true,
            _ => false,
        }
    }
}

/// SQLite's codes, of one to four digits, and PostgreSQL's, of five.
fn ailment_of(code: &str) -> Option<Ailment> {
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 && number & 0xff == 13 => Some(Ailment::Full),
        Ok(number) if code.len() < 5 && number & 0xff == 8 => Some(Ailment::ReadOnly),
        _ if code == "53100" => Some(Ailment::Full),
        _ if code == "25006" => Some(Ailment::ReadOnly),
        _ => None,
    }
}

/// SQLite's primary codes for busy, locked, read-only, I/O, full and cannot open; PostgreSQL's classes 08 (connection),
/// 53 (resources) and 57 (operator), and its code for a server that takes no writing, five characters long.
fn names_an_outage(code: &str) -> bool {
    match code.parse::<u32>() {
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6 | 8 | 10 | 13 | 14),
        _ => code == "25006" || ["08", "53", "57"].iter().any(|class| code.starts_with(class)),
    }
}
