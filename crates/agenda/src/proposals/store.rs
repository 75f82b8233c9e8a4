//! SQL of proposals, and only SQL.

use platform::{On, Result, Tx, sql};

use super::{Answer, New, Proposal};

/// The proposals of a meeting, the first one first.
pub(super) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Proposal>> {
    let rows = sql("SELECT id, by_id, kind, title, about, minutes, state, word FROM agenda_proposals \
                    WHERE meeting_id = $1 AND removed_at IS NULL ORDER BY id");
    rows.bind(meeting).all(on).await
}

pub(super) async fn insert(tx: &Tx, meeting: i64, by: i64, new: &New, now: i64) -> Result<i64> {
    sql("INSERT INTO agenda_proposals (meeting_id, by_id, kind, title, about, minutes, made_at, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting') RETURNING id")
    .bind(meeting)
    .bind(by)
    .bind(new.kind)
    .bind(&new.title)
    .bind(&new.about)
    .bind(new.minutes)
    .bind(now)
    .value(tx)
    .await
}

/// False when it does not wait any more, or is not theirs.
pub(super) async fn withdraw(tx: &Tx, (meeting, id): (i64, i64), by: i64, now: i64) -> Result<bool> {
    let gone = sql("UPDATE agenda_proposals SET removed_at = $4 WHERE id = $1 AND meeting_id = $2 AND by_id = $3 \
                    AND state = 'waiting' AND removed_at IS NULL");
    Ok(gone.bind(id).bind(meeting).bind(by).bind(now).run(tx).await? == 1)
}

/// False when they took nothing back since this moment.
pub(super) async fn put_back(tx: &Tx, (meeting, id): (i64, i64), by: i64, since: i64) -> Result<bool> {
    let back = sql("UPDATE agenda_proposals SET removed_at = NULL WHERE id = $1 AND meeting_id = $2 AND by_id = $3 \
                    AND removed_at > $4");
    Ok(back.bind(id).bind(meeting).bind(by).bind(since).run(tx).await? == 1)
}

/// Nothing is left of what was taken back until this moment.
pub(crate) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM agenda_proposals WHERE removed_at <= $1").bind(until).run(tx).await.map(drop)
}

/// False when it was answered already.
pub(super) async fn answer(
    tx: &Tx,
    id: i64,
    (answer, word): (Answer, &str),
    block: Option<i64>,
    now: i64,
) -> Result<bool> {
    let answered = sql("UPDATE agenda_proposals SET state = $1, word = $2, block_id = $3, decided_at = $4 \
                        WHERE id = $5 AND state = 'waiting' AND removed_at IS NULL");
    Ok(answered.bind(answer).bind(word).bind(block).bind(now).bind(id).run(tx).await? == 1)
}

pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM agenda_proposals WHERE by_id = $1").bind(person).run(tx).await.map(drop)
}
