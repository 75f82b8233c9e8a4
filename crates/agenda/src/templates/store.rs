//! SQL of agenda templates, and only SQL.

use communities::program::Text;
use meetings::model::Kind;
use platform::{Error, On, Result, Tx, sql};

use super::{Kept, Template};

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    name_fr: String,
    name_en: String,
    fits: Option<String>,
    blocks: String,
}

impl Row {
    fn template(self) -> Result<Template> {
        let unreadable = |_| Error::Stored(format!("agenda template {}: blocks", self.id));
        Ok(Template {
            id: self.id,
            name: Text { fr: self.name_fr, en: self.name_en },
            fits: self.fits.as_deref().and_then(Kind::parse),
            blocks: serde_json::from_str(&self.blocks).map_err(unreadable)?,
        })
    }
}

pub(super) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Template>> {
    let rows = sql("SELECT id, name_fr, name_en, fits, blocks FROM agenda_templates WHERE community_id = $1 \
         AND removed_at IS NULL ORDER BY id");
    rows.bind(community).all::<Row>(on).await?.into_iter().map(Row::template).collect()
}

pub(super) async fn insert(
    tx: &Tx,
    community: i64,
    (name, fits, blocks): (&Text, Option<Kind>, &[Kept]),
    now: i64,
) -> Result<i64> {
    let blocks = serde_json::to_string(blocks).map_err(|problem| Error::Stored(problem.to_string()))?;
    sql("INSERT INTO agenda_templates (community_id, name_fr, name_en, fits, blocks, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id")
    .bind(community)
    .bind(&name.fr)
    .bind(&name.en)
    .bind(fits.map(Kind::code))
    .bind(blocks)
    .bind(now)
    .value(tx)
    .await
}

pub(super) async fn remove(tx: &Tx, community: i64, id: i64, now: i64) -> Result<bool> {
    let gone =
        sql("UPDATE agenda_templates SET removed_at = $3 WHERE id = $1 AND community_id = $2 AND removed_at IS NULL");
    Ok(gone.bind(id).bind(community).bind(now).run(tx).await? == 1)
}

/// False when none of this number was removed since this moment.
pub(super) async fn put_back(tx: &Tx, community: i64, id: i64, since: i64) -> Result<bool> {
    let back =
        sql("UPDATE agenda_templates SET removed_at = NULL WHERE id = $1 AND community_id = $2 AND removed_at > $3");
    Ok(back.bind(id).bind(community).bind(since).run(tx).await? == 1)
}

/// Deletes those that were removed until this moment.
pub(crate) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM agenda_templates WHERE removed_at <= $1").bind(until).run(tx).await.map(drop)
}
