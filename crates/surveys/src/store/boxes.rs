//! The sealed boxes in which first answers sleep.

use platform::{On, Result, Tx, sql};

/// Lays the sealed boxes of a survey that opens.
pub(crate) async fn lay_boxes(tx: &Tx, id: i64, content: &str) -> Result<()> {
    sql("INSERT INTO survey_boxes (survey_id, content) VALUES ($1, $2)").with((id, content)).done(tx).await
}

/// The sealed boxes of a survey; none when they are destroyed.
pub(crate) async fn boxes(on: impl Into<On<'_>>, id: i64) -> Result<Option<String>> {
    let content = sql("SELECT content FROM survey_boxes WHERE survey_id = $1").bind(id);
    Ok(content.optional::<(String,)>(on).await?.map(|(content,)| content))
}

/// The same, which nobody else changes until this transaction ends.
pub(crate) async fn held_boxes(tx: &Tx, id: i64) -> Result<Option<String>> {
    let content = sql("UPDATE survey_boxes SET content = content WHERE survey_id = $1 RETURNING content").bind(id);
    Ok(content.optional::<(String,)>(tx).await?.map(|(content,)| content))
}

/// Writes the boxes over what they were.
pub(crate) async fn keep_boxes(tx: &Tx, id: i64, content: &str) -> Result<()> {
    sql("UPDATE survey_boxes SET content = $1 WHERE survey_id = $2").with((content, id)).done(tx).await
}

pub(crate) async fn destroy_boxes(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM survey_boxes WHERE survey_id = $1").bind(id).done(tx).await
}
