//! SQL of commitments, and only SQL.

use platform::{On, Result, Tx, sql};

use super::model::{Commitment, Told};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.community_id, c.meeting_id, c.due_meeting_id, c.owner_id, c.by_id, c.text, c.made_at, c.outcome, ",
            "c.story, c.told_by_id AS told_by, c.nudged_for, c.carried_from_id AS carried_from, n.id AS carried_to ",
            "FROM commitments c LEFT JOIN commitments n ON n.carried_from_id = c.id ",
            "AND n.removed_at IS NULL ",
            $rest
        )
    };
}

/// The meetings that ask who looks what happened to something that they said.
pub(super) const UNTOLD: &str = "SELECT 'untold', these.id, NULL, NULL, '', '' FROM these WHERE EXISTS (SELECT 1 \
     FROM commitments c WHERE c.due_meeting_id = these.id AND c.owner_id = $4 AND c.outcome IS NULL \
     AND c.removed_at IS NULL)";

pub(super) async fn commitment(on: impl Into<On<'_>>, id: i64) -> Result<Option<Commitment>> {
    sql(select!("WHERE c.id = $1 AND c.removed_at IS NULL")).bind(id).optional(on).await
}

/// The same, if it was taken back a moment ago too.
pub(super) async fn recent(on: impl Into<On<'_>>, id: i64) -> Result<Option<Commitment>> {
    sql(select!("WHERE c.id = $1")).bind(id).optional(on).await
}

/// The commitments said at a meeting, in the order in which they were.
pub async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Commitment>> {
    sql(select!("WHERE c.meeting_id = $1 AND c.removed_at IS NULL ORDER BY c.made_at, c.id"))
        .bind(meeting)
        .all(on)
        .await
}

/// Those that a meeting asks about, and those said there, in the order in which they were.
pub(super) async fn around(on: impl Into<On<'_>>, meeting: i64) -> Result<(Vec<Commitment>, Vec<Commitment>)> {
    let around = sql(select!(
        "WHERE (c.meeting_id = $1 OR c.due_meeting_id = $1) AND c.removed_at IS NULL ORDER BY c.made_at, c.id"
    ));
    let around = around.bind(meeting).all::<Commitment>(on).await?;
    Ok(around.into_iter().partition(|each| each.due_meeting_id == Some(meeting)))
}

/// Every one of a community, the newest first.
pub(super) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Commitment>> {
    sql(select!("WHERE c.community_id = $1 AND c.removed_at IS NULL ORDER BY c.made_at DESC, c.id DESC"))
        .bind(community)
        .all(on)
        .await
}

/// A commitment to keep.
pub(super) struct New<'a> {
    pub community: i64,
    pub meeting: i64,
    pub due: Option<i64>,
    pub owner: i64,
    pub by: i64,
    pub text: &'a str,
    pub carried_from: Option<i64>,
    pub key: &'a str,
}

/// Keeps a commitment; nothing when one with this key is there. One that was taken back gives its place.
pub(super) async fn insert(tx: &Tx, new: &New<'_>, now: i64) -> Result<Option<i64>> {
    let gone = sql("DELETE FROM commitments WHERE community_id = $1 AND removed_at IS NOT NULL \
                    AND (key = $2 OR carried_from_id = $3)");
    gone.bind(new.community).bind(new.key).bind(new.carried_from).run(tx).await?;
    let row =
        sql("INSERT INTO commitments (community_id, meeting_id, due_meeting_id, owner_id, by_id, text, made_at, \
                   carried_from_id, key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
                   ON CONFLICT DO NOTHING RETURNING id")
        .bind(new.community)
        .bind(new.meeting)
        .bind(new.due)
        .bind(new.owner)
        .bind(new.by)
        .bind(new.text)
        .bind(now)
        .bind(new.carried_from)
        .bind(new.key);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Those of a community of which nobody has told what happened.
pub(super) async fn untold(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Commitment>> {
    sql(select!("WHERE c.community_id = $1 AND c.outcome IS NULL AND c.removed_at IS NULL ORDER BY c.id"))
        .bind(community)
        .all(on)
        .await
}

/// The number of the commitment that was kept with this key.
pub(super) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM commitments WHERE community_id = $1 AND key = $2").bind(community).bind(key);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// Writes what happened. False when the owner has said it themselves, and this is somebody else.
pub(super) async fn tell(tx: &Tx, id: i64, told: &Told, (by, now): (i64, i64)) -> Result<bool> {
    let written = sql("UPDATE commitments SET outcome = $1, story = $2, told_by_id = $3, told_at = $4 WHERE id = $5 \
                       AND removed_at IS NULL AND (outcome IS NULL OR owner_id = $3 OR told_by_id IS NULL OR told_by_id <> owner_id)")
    .bind(told.outcome)
    .bind(&told.story)
    .bind(by)
    .bind(now)
    .bind(id);
    Ok(written.run(tx).await? == 1)
}

pub(super) async fn correct(tx: &Tx, id: i64, text: &str) -> Result<()> {
    sql("UPDATE commitments SET text = $1 WHERE id = $2").bind(text).bind(id).run(tx).await.map(drop)
}

pub(super) async fn withdraw(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    let gone = sql("UPDATE commitments SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL");
    Ok(gone.bind(id).bind(now).run(tx).await? == 1)
}

/// False when it was not taken back since this moment.
pub(super) async fn put_back(tx: &Tx, id: i64, since: i64) -> Result<bool> {
    let back = sql("UPDATE commitments SET removed_at = NULL WHERE id = $1 AND removed_at > $2");
    Ok(back.bind(id).bind(since).run(tx).await? == 1)
}

/// Nothing is left of those that were taken back until this moment.
pub(super) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM commitments WHERE removed_at <= $1").bind(until).run(tx).await.map(drop)
}

pub(super) async fn aim(tx: &Tx, id: i64, due: Option<i64>) -> Result<()> {
    sql("UPDATE commitments SET due_meeting_id = $1 WHERE id = $2").bind(due).bind(id).run(tx).await.map(drop)
}

/// Takes those of a meeting that nobody has told and nobody was nudged about for this start, and marks them as nudged: the
/// owner and what they said.
pub(super) async fn take_to_nudge(tx: &Tx, meeting: i64, starts_at: i64) -> Result<Vec<(i64, String)>> {
    let taken = sql("UPDATE commitments SET nudged_for = $2 WHERE due_meeting_id = $1 AND outcome IS NULL \
                     AND removed_at IS NULL AND (nudged_for IS NULL OR nudged_for <> $2) RETURNING owner_id, text, id");
    let mut rows = taken.bind(meeting).bind(starts_at).all::<(i64, String, i64)>(tx).await?;
    rows.sort_by_key(|(owner, _, id)| (*owner, *id));
    Ok(rows.into_iter().map(|(owner, text, _)| (owner, text)).collect())
}

/// Forgets a person: what they would try is theirs and goes; what they wrote for others stays without their name.
pub(super) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "DELETE FROM commitments WHERE owner_id = $1",
        "UPDATE commitments SET by_id = NULL WHERE by_id = $1",
        "UPDATE commitments SET told_by_id = NULL WHERE told_by_id = $1",
    ] {
        sql(statement).bind(person).run(tx).await?;
    }
    Ok(())
}
