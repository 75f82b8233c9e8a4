//! How long somebody who asked for something waits for the database. One that stands still (the server stopped, its disk hangs,
//! others hold all its connections) refuses nothing and answers nothing: without an end of their own, people would look at a
//! blank page until they go away. What works in the background has all its time, and a transaction is never cut: nobody would
//! know what it kept.

use std::cell::Cell;
use std::time::Duration;

use tokio::time::timeout;

use crate::{Error, Result};

/// How long a page waits until something is written down that it can do without.
const IN_PASSING: Duration = Duration::from_millis(800);

tokio::task_local! {
    /// How long each read of the request under way may take; nothing any more, once one of them was given up.
    static LEFT: Cell<Duration>;
}

/// Answers a request, of which no read outside of a transaction may take longer than this. One that does is given up with
/// [`Error::Silent`], and those that follow are given up at once: what is left to do is to say so.
pub async fn within<T>(patience: Duration, answering: impl Future<Output = T>) -> T {
    LEFT.scope(Cell::new(patience), answering).await
}

/// Notes something that a page can do without, such as when somebody was here: it is shown even if nothing can be written now.
pub async fn in_passing(noting: impl Future<Output = Result<()>>) -> Result<()> {
    timeout(IN_PASSING, noting).await.unwrap_or(Err(Error::Silent))
}

/// Reads, for no longer than whoever asked waits.
pub(super) async fn read<T>(reading: impl Future<Output = Result<T>>) -> Result<T> {
    match LEFT.try_with(Cell::get) {
        Err(_) => reading.await,
        Ok(Duration::ZERO) => Err(Error::Silent),
        Ok(left) => timeout(left, reading).await.unwrap_or_else(|_| Err(given_up())),
    }
}

fn given_up() -> Error {
    LEFT.with(|left| left.set(Duration::ZERO));
    Error::Silent
}
