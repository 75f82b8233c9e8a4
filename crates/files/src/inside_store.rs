//! SQL of the words inside of files, and only SQL.

use platform::{Result, Tx, sql, sql_among, sql_pair};

use crate::inside::Reading;

/// Keeps what was read of a file; from what it hangs, or nothing when it is there no more.
pub(crate) async fn keep(tx: &Tx, (id, state): (i64, Reading), words: &str, now: i64) -> Result<Option<(String, i64)>> {
    let kept = sql("INSERT INTO file_inside (file_id, words, state, at) SELECT f.id, $2, $3, $4 FROM files f \
                    WHERE f.id = $1 AND f.gone_at IS NULL AND f.holder IS NOT NULL \
                    ON CONFLICT (file_id) DO UPDATE SET words = excluded.words, state = excluded.state, at = excluded.at");
    if !kept.with((id, words, state, now)).touched(tx).await? {
        return Ok(None);
    }
    sql("SELECT holder, holder_id FROM files WHERE id = $1").bind(id).optional(tx).await
}

/// Some of the files that hang from things of these kinds and were never read, or that wait for a reader of theirs, where it is there now.
pub(crate) async fn unread(tx: &Tx, kinds: &[&str], with_reader: bool, most: i64) -> Result<Vec<i64>> {
    let unread = sql_pair(
        "SELECT f.id FROM files f LEFT JOIN file_inside w ON w.file_id = f.id WHERE f.gone_at IS NULL \
         AND f.holder IN (SELECT value FROM json_each($1)) AND f.width IS NULL \
         AND (w.file_id IS NULL OR (w.state = 'waits' AND $2)) ORDER BY f.id LIMIT $3",
        "SELECT f.id FROM files f LEFT JOIN file_inside w ON w.file_id = f.id WHERE f.gone_at IS NULL \
         AND f.holder IN (SELECT value FROM json_array_elements_text(CAST($1 AS JSON))) AND f.width IS NULL \
         AND (w.file_id IS NULL OR (w.state = 'waits' AND $2)) ORDER BY f.id LIMIT $3",
    );
    unread.with((serde_json::json!(kinds).to_string(), with_reader, most)).values(tx).await
}

/// Forgets the words inside of these files.
pub(crate) async fn forget(tx: &Tx, ids: &[i64]) -> Result<()> {
    sql_among!("DELETE FROM file_inside WHERE file_id", "$1", "").bind(ids).done(tx).await
}

/// Forgets those of the files of these things.
pub(crate) async fn forget_of_things(tx: &Tx, (kind, ids): (&str, &[i64])) -> Result<()> {
    let forget = sql_among!(
        "DELETE FROM file_inside WHERE file_id IN (SELECT id FROM files WHERE holder = $1 AND holder_id",
        "$2",
        ")"
    );
    forget.with((kind, ids)).done(tx).await
}
