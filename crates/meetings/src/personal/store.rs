//! SQL of personal links, and only SQL.

use platform::{On, Result, Tx, sql};

use super::{New, Purpose};

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub(super) subject_id: i64,
    pub(super) community_id: i64,
    pub(super) person_id: i64,
    pub(super) expires_at: i64,
}

pub(super) async fn insert(tx: &Tx, hash: &str, new: &New) -> Result<()> {
    let link =
        sql("INSERT INTO personal_links (token_hash, purpose, subject_id, community_id, person_id, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6)");
    let link = link.bind(hash).bind(new.purpose.code()).bind(new.subject).bind(new.community);
    link.bind(new.person).bind(new.expires_at).run(tx).await.map(drop)
}

pub(super) async fn find(on: On<'_>, purpose: Purpose, hash: &str) -> Result<Option<Row>> {
    let link = sql("SELECT subject_id, community_id, person_id, expires_at FROM personal_links \
         WHERE token_hash = $1 AND purpose = $2");
    link.bind(hash).bind(purpose.code()).optional(on).await
}

pub(super) async fn sweep(tx: &Tx, over_at: i64) -> Result<()> {
    sql("DELETE FROM personal_links WHERE expires_at <= $1").bind(over_at).run(tx).await.map(drop)
}

/// Moves the end of every link to a subject, earlier or later.
pub async fn expire(tx: &Tx, purpose: Purpose, subject: i64, at: i64) -> Result<()> {
    let links = sql("UPDATE personal_links SET expires_at = $1 WHERE purpose = $2 AND subject_id = $3");
    links.bind(at).bind(purpose.code()).bind(subject).run(tx).await.map(drop)
}

/// Forgets a person's links.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM personal_links WHERE person_id = $1").bind(person).run(tx).await.map(drop)
}
