//! Why a measure could not be made. It ends the run: a number that is only half true is worse than none.

/// What went wrong, for the person who runs the bench.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A file, a socket or a process.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// A connection broke, or what came on it was not HTTP.
    #[error("HTTP: {0}")]
    Http(#[from] hyper::Error),
    /// A request that cannot be written.
    #[error("request: {0}")]
    Request(#[from] hyper::http::Error),
    /// An answer that is not the JSON it should be.
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The bare database.
    #[error("SQLite: {0}")]
    Sql(#[from] sqlx::Error),
    /// The database of the program, which the bench fills.
    #[error("database: {0}")]
    Database(#[from] platform::Error),
    /// A task of the bench itself.
    #[error("a task stopped: {0}")]
    Task(#[from] tokio::task::JoinError),
    /// Anything else, in a sentence.
    #[error("{0}")]
    Said(String),
}

impl Trouble {
    /// A trouble in a sentence.
    pub fn said(sentence: impl Into<String>) -> Trouble {
        Trouble::Said(sentence.into())
    }
}

/// The result of everything here.
pub type Result<T, E = Trouble> = std::result::Result<T, E>;
