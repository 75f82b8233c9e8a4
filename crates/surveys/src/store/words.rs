//! What people wrote to a closed survey, and who reads it first.

use platform::{On, Result, Tx, sql};

/// What people wrote to a closed survey; once it is passed on, what was passed on.
pub(crate) async fn words(on: impl Into<On<'_>>, id: i64) -> Result<String> {
    sql("SELECT words FROM surveys WHERE id = $1").bind(id).value(on).await
}

/// Has this person read them first.
pub(crate) async fn read_first(tx: &Tx, id: i64, person: i64) -> Result<()> {
    sql("UPDATE surveys SET first_reader_id = $2 WHERE id = $1").with((id, person)).done(tx).await
}

/// Passes words on, over what people wrote. False when that was done already.
pub(crate) async fn pass_on(tx: &Tx, id: i64, words: &str, now: i64) -> Result<bool> {
    sql("UPDATE surveys SET words = $2, words_shown_at = $3 WHERE id = $1 AND words_shown_at IS NULL AND words <> ''")
        .with((id, words, now))
        .touched(tx)
        .await
}
