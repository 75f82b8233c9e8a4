//! SQL of agendas, and only SQL.

use std::collections::{HashMap, HashSet};

use platform::{Error, On, Result, sql};

use super::documents;
use super::model::{Block, BlockKind, Step};

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    kind: String,
    title: String,
    minutes: i64,
    leader_id: Option<i64>,
    leader: String,
    about: String,
    material: String,
    documents: String,
    card: Option<String>,
    revision: i64,
}

impl Row {
    fn block(self, steps: Vec<Step>) -> Result<Block> {
        let unknown = || Error::Stored(format!("agenda block {}: kind", self.id));
        Ok(Block {
            id: self.id,
            kind: BlockKind::parse(&self.kind).ok_or_else(unknown)?,
            title: self.title,
            minutes: self.minutes,
            leader_id: self.leader_id,
            leader: self.leader,
            about: self.about,
            material: self.material,
            documents: documents::read(&self.documents),
            card: self.card,
            steps,
            revision: self.revision,
        })
    }
}

/// The blocks of a meeting, in order.
pub(super) async fn blocks(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Block>> {
    let on = on.into();
    let rows = sql("SELECT id, kind, title, minutes, leader_id, leader, about, material, documents, card, revision \
             FROM agenda_blocks WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY position, id");
    let mut steps = steps(on, meeting).await?;
    let rows = rows.bind(meeting).all::<Row>(on).await?;
    rows.into_iter()
        .map(|row| {
            let steps = steps.remove(&row.id).unwrap_or_default();
            row.block(steps)
        })
        .collect()
}

async fn steps(on: On<'_>, meeting: i64) -> Result<HashMap<i64, Vec<Step>>> {
    let rows = sql("SELECT s.block_id, s.title, s.minutes FROM agenda_steps s \
                    JOIN agenda_blocks b ON b.id = s.block_id WHERE b.meeting_id = $1 ORDER BY s.block_id, s.position");
    let mut found: HashMap<i64, Vec<Step>> = HashMap::new();
    for (block, title, minutes) in rows.bind(meeting).all::<(i64, String, i64)>(on).await? {
        found.entry(block).or_default().push(Step { title, minutes });
    }
    Ok(found)
}

/// The meetings of a community of which at least one block is led by somebody.
pub(super) async fn with_a_leader(on: impl Into<On<'_>>, community: i64) -> Result<HashSet<i64>> {
    let led = sql("SELECT DISTINCT b.meeting_id FROM agenda_blocks b JOIN meetings m ON m.id = b.meeting_id \
                   WHERE m.community_id = $1 AND b.removed_at IS NULL AND (b.leader_id IS NOT NULL OR b.leader <> '')");
    Ok(led.bind(community).all::<(i64,)>(on).await?.into_iter().map(|(meeting,)| meeting).collect())
}
