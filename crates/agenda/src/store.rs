//! SQL of agendas, and only SQL.

use std::collections::HashSet;

use platform::db::Sql;
use platform::{On, Result, Tx, sql, sql_among};

use super::documents;
use super::model::{Block, Step, Wanted};

/// The meetings of which at least one block is led by somebody; what was proposed and waits, each of its kind.
pub(super) const FACTS: &str = "SELECT 'led', these.id, NULL, NULL, '', '' FROM these WHERE EXISTS (SELECT 1 \
     FROM agenda_blocks b WHERE b.meeting_id = these.id AND b.removed_at IS NULL \
     AND (b.leader_id IS NOT NULL OR b.leader <> '')) \
     UNION ALL SELECT 'proposal', p.meeting_id, NULL, NULL, p.kind, '' \
     FROM these JOIN agenda_proposals p ON p.meeting_id = these.id WHERE p.state = 'waiting' AND p.removed_at IS NULL";

/// A block with one of its steps, if it has any.
#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    block: Block,
    documents: String,
    step_title: Option<String>,
    step_minutes: Option<i64>,
}

/// The blocks of the agenda of a meeting, in order: the number and the title of each.
pub async fn titles(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<(i64, String)>> {
    let rows =
        sql("SELECT id, title FROM agenda_blocks WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY position, id");
    rows.bind(meeting).all(on).await
}

/// The agenda of a meeting, in order.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Block>> {
    let rows =
        sql("SELECT b.id, b.kind, b.title, b.minutes, b.leader_id, b.leader, b.about, b.material, b.documents, \
         b.card, b.revision, s.title AS step_title, s.minutes AS step_minutes FROM agenda_blocks b \
         LEFT JOIN agenda_steps s ON s.block_id = b.id WHERE b.meeting_id = $1 AND b.removed_at IS NULL \
         ORDER BY b.position, b.id, s.position");
    let mut blocks: Vec<Block> = Vec::new();
    for Row { block, documents, step_title, step_minutes } in rows.bind(meeting).all::<Row>(on).await? {
        if blocks.last().is_none_or(|last| last.id != block.id) {
            let wanted = Wanted { documents: documents::read(&documents), ..block.wanted };
            blocks.push(Block { wanted, ..block });
        }
        let step = step_title.zip(step_minutes).map(|(title, minutes)| Step { title, minutes });
        blocks.last_mut().into_iter().for_each(|last| last.wanted.steps.extend(step.clone()));
    }
    Ok(blocks)
}

/// Takes the agenda of a meeting for the rest of the transaction, beginning it if it is not there: whoever changes it at the
/// same time waits.
pub(super) async fn touch(tx: &Tx, meeting: i64, now: i64) -> Result<()> {
    sql("INSERT INTO agendas (meeting_id, revision, changed_at) VALUES ($1, 1, $2) \
         ON CONFLICT (meeting_id) DO UPDATE SET revision = agendas.revision + 1, changed_at = excluded.changed_at")
    .bind(meeting)
    .bind(now)
    .run(tx)
    .await
    .map(drop)
}

/// Deletes the blocks that were taken out before this moment.
pub(super) async fn sweep(tx: &Tx, meeting: i64, before: i64) -> Result<()> {
    let old = sql("DELETE FROM agenda_blocks WHERE meeting_id = $1 AND removed_at < $2");
    old.bind(meeting).bind(before).run(tx).await.map(drop)
}

/// A statement whose first nine values are what a block is.
fn bound(statement: Sql, wanted: &Wanted) -> Sql {
    statement
        .bind(wanted.kind)
        .bind(&wanted.title)
        .bind(wanted.minutes)
        .bind(wanted.leader_id)
        .bind(&wanted.leader)
        .bind(&wanted.about)
        .bind(&wanted.material)
        .bind(documents::written(&wanted.documents))
        .bind(wanted.card.clone())
}

/// A new block, without its place yet.
pub(super) async fn insert(tx: &Tx, meeting: i64, wanted: &Wanted) -> Result<i64> {
    let new = sql(
        "INSERT INTO agenda_blocks (position, kind, title, minutes, leader_id, leader, about, material, documents, \
                   card, meeting_id) VALUES (0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
    );
    let id = bound(new, wanted).bind(meeting).value(tx).await?;
    write_steps(tx, id, &wanted.steps).await?;
    Ok(id)
}

/// Another version of a block, which keeps its number and its place.
pub(super) async fn save(tx: &Tx, id: i64, wanted: &Wanted) -> Result<()> {
    let saved =
        sql("UPDATE agenda_blocks SET kind = $1, title = $2, minutes = $3, leader_id = $4, leader = $5, about = $6, \
                     material = $7, documents = $8, card = $9, revision = revision + 1 WHERE id = $10");
    bound(saved, wanted).bind(id).run(tx).await?;
    sql("DELETE FROM agenda_steps WHERE block_id = $1").bind(id).run(tx).await?;
    write_steps(tx, id, &wanted.steps).await
}

async fn write_steps(tx: &Tx, block: i64, steps: &[Step]) -> Result<()> {
    for (position, step) in (1_i64..).zip(steps) {
        let row = sql("INSERT INTO agenda_steps (block_id, position, title, minutes) VALUES ($1, $2, $3, $4)");
        row.bind(block).bind(position).bind(&step.title).bind(step.minutes).run(tx).await?;
    }
    Ok(())
}

/// Gives blocks their places, in this order.
pub(super) async fn place(tx: &Tx, order: &[i64]) -> Result<()> {
    for (position, id) in (1_i64..).zip(order) {
        let row = sql("UPDATE agenda_blocks SET position = $1 WHERE id = $2 AND position <> $1");
        row.bind(position).bind(*id).run(tx).await?;
    }
    Ok(())
}

pub(super) async fn take_out(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("UPDATE agenda_blocks SET removed_at = $1 WHERE id = $2").bind(now).bind(id).run(tx).await.map(drop)
}

/// False when there is no such block to put back.
pub(super) async fn put_back(tx: &Tx, meeting: i64, id: i64) -> Result<bool> {
    let back =
        sql("UPDATE agenda_blocks SET removed_at = NULL WHERE id = $1 AND meeting_id = $2 AND removed_at IS NOT NULL");
    Ok(back.bind(id).bind(meeting).run(tx).await? == 1)
}

/// The blocks taken out since this moment that can be put back: their number and title, the last one first.
pub(super) async fn taken_out(on: impl Into<On<'_>>, meeting: i64, since: i64) -> Result<Vec<(i64, String)>> {
    let out = sql("SELECT id, title FROM agenda_blocks WHERE meeting_id = $1 AND removed_at >= $2 \
                   ORDER BY removed_at DESC, id DESC");
    out.bind(meeting).bind(since).all(on).await
}

/// Nobody leads what a person led.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE agenda_blocks SET leader_id = NULL WHERE leader_id = $1").bind(person).run(tx).await.map(drop)
}

/// Every block of a meeting, those taken out too.
pub(super) async fn every(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<i64>> {
    let all = sql("SELECT id FROM agenda_blocks WHERE meeting_id = $1").bind(meeting);
    Ok(all.all::<(i64,)>(on).await?.into_iter().map(|(id,)| id).collect())
}

/// Those of these meetings whose agenda has blocks.
pub(super) async fn with_blocks(on: impl Into<On<'_>>, meetings: &[i64]) -> Result<HashSet<i64>> {
    let begun =
        sql_among!("SELECT DISTINCT meeting_id FROM agenda_blocks WHERE meeting_id", "$1", "AND removed_at IS NULL");
    Ok(begun.bind(meetings).all::<(i64,)>(on).await?.into_iter().map(|(meeting,)| meeting).collect())
}
