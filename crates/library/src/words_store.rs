//! SQL of the words inside of files, and only SQL.

use files::Reading;
use platform::{On, Result, Tx, sql};

use crate::filing::Version;
use crate::obtaining::Kept;
use crate::store;

/// What was read of the files of a version.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) version: i64,
    pub(crate) words: String,
    pub(crate) state: Reading,
}

/// A version, and the resource of which it is one.
pub(crate) async fn version(on: impl Into<On<'_>> + Copy, id: i64) -> Result<Option<(Version, Kept)>> {
    let version = sql("SELECT f.id, f.files, f.changed, f.by_id, f.at, w.state AS reading FROM library_files f \
                       LEFT JOIN library_file_words w ON w.version_id = f.id WHERE f.id = $1");
    let version = version.bind(id).optional(on).await?;
    Ok(version.zip(store::of_version(on, id).await?))
}

/// Keeps what was read of a version. False when it is there no more.
pub(crate) async fn keep(tx: &Tx, read: &Read, now: i64) -> Result<bool> {
    sql("INSERT INTO library_file_words (version_id, words, state, at) SELECT f.id, $2, $3, $4 FROM library_files f WHERE f.id = $1 \
         ON CONFLICT (version_id) DO UPDATE SET words = excluded.words, state = excluded.state, at = excluded.at")
    .with((read.version, &read.words, read.state, now))
    .touched(tx)
    .await
}

/// Some of the versions whose files were never read, and of those that wait for a reader of theirs, where it is there now.
pub(crate) async fn unread(tx: &Tx, with_reader: bool, most: i64) -> Result<Vec<i64>> {
    sql("SELECT f.id FROM library_files f LEFT JOIN library_file_words w ON w.version_id = f.id \
         WHERE w.version_id IS NULL OR (w.state = 'waits' AND $1) ORDER BY f.id LIMIT $2")
    .with((with_reader, most))
    .values(tx)
    .await
}
