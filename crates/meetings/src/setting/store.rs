//! SQL of what changes a meeting, and only SQL.

use platform::{Result, Tx, sql};

use super::changes::Changes;
use super::draft::Wanted;
use crate::model::Meeting;

/// Saves what is wanted over the revision that was seen. False when it is no longer the one that is there.
pub(super) async fn save(tx: &Tx, before: &Meeting, wanted: &Wanted, changes: &Changes, now: i64) -> Result<bool> {
    let (moved_from, reason) = match changes.moved {
        true => (before.starts_at, &wanted.reason),
        false => (before.moved_from, &before.move_reason),
    };
    let saved =
        sql("UPDATE meetings SET theme = $1, starts_at = $2, minutes = $3, host_id = $4, venue = $5, mode = $6, \
                     link = $7, moved_from = $8, move_reason = $9, changed_at = $10, revision = revision + 1, \
                     sequence = sequence + 1 WHERE id = $11 AND revision = $12 AND cancelled_at IS NULL")
        .bind(&wanted.theme)
        .bind(wanted.starts_at)
        .bind(wanted.minutes)
        .bind(wanted.place.host)
        .bind(&wanted.place.venue)
        .bind(wanted.place.mode.code())
        .bind(&wanted.place.link)
        .bind(moved_from)
        .bind(reason)
        .bind(now)
        .bind(before.id)
        .bind(wanted.revision)
        .run(tx)
        .await?;
    Ok(saved == 1)
}

pub(super) async fn cancel(tx: &Tx, meeting: i64, reason: &str, now: i64) -> Result<()> {
    sql("UPDATE meetings SET cancelled_at = $1, cancel_reason = $2, changed_at = $1, revision = revision + 1, \
         sequence = sequence + 1 WHERE id = $3")
    .bind(now)
    .bind(reason)
    .bind(meeting)
    .run(tx)
    .await
    .map(drop)
}

pub(super) async fn restore(tx: &Tx, meeting: i64, now: i64) -> Result<()> {
    sql("UPDATE meetings SET cancelled_at = NULL, cancel_reason = '', changed_at = $1, revision = revision + 1, \
         sequence = sequence + 1 WHERE id = $2")
    .bind(now)
    .bind(meeting)
    .run(tx)
    .await
    .map(drop)
}
