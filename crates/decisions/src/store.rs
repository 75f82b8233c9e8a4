//! SQL of decisions, and only SQL.

use platform::{On, Result, Tx, sql};

use super::model::{Decision, Happened, Reopener, Taken};
use super::{New, Place};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.community_id, d.meeting_id, d.block_id AS block, d.is_confidential, d.text, d.taken, d.reopened_by, ",
            "d.replaces_id AS replaces, n.id AS replaced_by, d.reopened_at, d.revision, d.by_id, d.at ",
            "FROM decisions d LEFT JOIN decisions n ON n.replaces_id = d.id ",
            $rest
        )
    };
}

pub(super) async fn decision(on: impl Into<On<'_>>, id: i64) -> Result<Option<Decision>> {
    sql(select!("WHERE d.id = $1")).bind(id).optional(on).await
}

/// The decisions of a meeting, in the order in which they were taken.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Decision>> {
    sql(select!("WHERE d.meeting_id = $1 ORDER BY d.at, d.id")).bind(meeting).all(on).await
}

/// Every one of a community, the newest first.
pub(super) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Decision>> {
    sql(select!("WHERE d.community_id = $1 ORDER BY d.at DESC, d.id DESC")).bind(community).all(on).await
}

/// Keeps a decision; nothing when one with this key is there.
pub(super) async fn insert(tx: &Tx, place: &Place, new: &New, key: &str, now: i64) -> Result<Option<i64>> {
    let row = sql("INSERT INTO decisions (community_id, meeting_id, block_id, is_confidential, text, taken, reopened_by, replaces_id, \
                   by_id, at, key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
                   ON CONFLICT (community_id, key) DO NOTHING RETURNING id")
        .bind(place.community)
        .bind(place.meeting)
        .bind(new.block)
        .bind(new.is_confidential)
        .bind(new.text.as_str())
        .bind(new.taken)
        .bind(new.reopened_by)
        .bind(place.replaces)
        .bind(place.by)
        .bind(now)
        .bind(key);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// The number of the decision that was kept with this key.
pub(super) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM decisions WHERE community_id = $1 AND key = $2").bind(community).bind(key);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Writes over the revision that was seen. False when it is no longer the one that is there.
pub(super) async fn correct(
    tx: &Tx,
    (id, revision): (i64, i64),
    (text, taken, reopened_by): (&str, Taken, Reopener),
) -> Result<bool> {
    let corrected = sql("UPDATE decisions SET text = $1, taken = $2, reopened_by = $3, revision = revision + 1 \
                         WHERE id = $4 AND revision = $5")
    .bind(text)
    .bind(taken)
    .bind(reopened_by)
    .bind(id)
    .bind(revision);
    Ok(corrected.run(tx).await? == 1)
}

/// Opens a decision again at a moment, or closes it.
pub(super) async fn set_open(tx: &Tx, id: i64, reopened_at: Option<i64>) -> Result<()> {
    let set = sql("UPDATE decisions SET reopened_at = $1, revision = revision + 1 WHERE id = $2");
    set.bind(reopened_at).bind(id).run(tx).await.map(drop)
}

/// Writes down what happened to a decision.
pub(super) async fn happen(tx: &Tx, decision: i64, happened: &Happened) -> Result<()> {
    sql("INSERT INTO decision_deeds (decision_id, deed, words, by_id, at) VALUES ($1, $2, $3, $4, $5)")
        .bind(decision)
        .bind(happened.deed)
        .bind(&happened.words)
        .bind(happened.by)
        .bind(happened.at)
        .run(tx)
        .await
        .map(drop)
}

/// What happened to a decision, in order.
pub(super) async fn history(on: impl Into<On<'_>>, decision: i64) -> Result<Vec<Happened>> {
    let deeds = sql("SELECT deed, words, by_id, at FROM decision_deeds WHERE decision_id = $1 ORDER BY id");
    deeds.bind(decision).all(on).await
}

/// Takes a person's name off what they wrote: the group keeps its decisions.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE decisions SET by_id = NULL WHERE by_id = $1").bind(person).run(tx).await?;
    sql("UPDATE decision_deeds SET by_id = NULL WHERE by_id = $1").bind(person).run(tx).await.map(drop)
}
