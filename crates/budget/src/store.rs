//! SQL of budgets, and only SQL: lines, sources, what was moved, what was said, what was closed.

use platform::{On, Result, Tx, sql};

use crate::entry::{Closing, Move, Source, Thresholds, Words};
use crate::line::Added;
use crate::stood::Lines;

/// Takes the budget of a community for this transaction, and `more` numbers for expenses; the last of them.
pub(crate) async fn take(tx: &Tx, community: i64, more: i64) -> Result<i64> {
    sql("INSERT INTO budgets (community_id, last_number) VALUES ($1, $2) \
         ON CONFLICT (community_id) DO UPDATE SET last_number = budgets.last_number + excluded.last_number \
         RETURNING last_number")
    .with((community, more))
    .value(tx)
    .await
}

pub(crate) async fn thresholds(on: impl Into<On<'_>>, community: i64) -> Result<Option<Thresholds>> {
    sql("SELECT gap_percent, gap_cents FROM budgets WHERE community_id = $1").bind(community).optional(on).await
}

pub(crate) async fn set_thresholds(tx: &Tx, community: i64, Thresholds { percent, cents }: Thresholds) -> Result<()> {
    sql("UPDATE budgets SET gap_percent = $2, gap_cents = $3 WHERE community_id = $1")
        .with((community, percent, cents))
        .done(tx)
        .await
}

/// The lines that were added, as they were.
pub(crate) async fn added(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Added>> {
    sql("SELECT id, label, kind, cents, administration FROM budget_lines WHERE community_id = $1 ORDER BY id")
        .bind(community)
        .all(on)
        .await
}

pub(crate) async fn add(tx: &Tx, community: i64, line: &Added, key: &str) -> Result<()> {
    sql("INSERT INTO budget_lines (community_id, label, kind, cents, administration, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (community_id, sent_key) DO NOTHING")
    .with((community, &line.label, line.kind, line.cents, line.administration, key))
    .done(tx)
    .await
}

pub(crate) async fn sources(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Source>> {
    sql("SELECT id, kind, label, who, cents, void_reason FROM budget_sources WHERE community_id = $1 ORDER BY id")
        .bind(community)
        .all(on)
        .await
}

pub(crate) async fn add_source(tx: &Tx, (community, by): (i64, i64), source: &Source, key: &str) -> Result<()> {
    sql("INSERT INTO budget_sources (community_id, kind, label, who, cents, added_by, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (community_id, sent_key) DO NOTHING")
    .with((community, source.kind, &source.label, &source.who, source.cents, by, key))
    .done(tx)
    .await
}

/// False when it is not there, or void already.
pub(crate) async fn void_source(tx: &Tx, (community, id): (i64, i64), why: &str) -> Result<bool> {
    sql("UPDATE budget_sources SET void_reason = $3 WHERE community_id = $1 AND id = $2 AND void_reason = ''")
        .with((community, id, why))
        .touched(tx)
        .await
}

pub(crate) async fn moves(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Move>> {
    sql("SELECT from_line, to_line, cents, day, why, agreed FROM budget_moves WHERE community_id = $1 ORDER BY day, id")
        .bind(community)
        .all(on)
        .await
}

/// Moves an amount; false when it was moved already under this key.
pub(crate) async fn shift(tx: &Tx, (community, by): (i64, i64), moved: &Move, key: &str) -> Result<bool> {
    sql("INSERT INTO budget_moves (community_id, from_line, to_line, cents, day, why, agreed, moved_by, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, sent_key) DO NOTHING")
    .with((community, &moved.from_line, &moved.to_line, moved.cents, &moved.day))
    .with((&moved.why, &moved.agreed, by, key))
    .touched(tx)
    .await
}

/// Whether an amount was moved under this key.
pub(crate) async fn is_shifted(tx: &Tx, community: i64, key: &str) -> Result<bool> {
    sql("SELECT 1 FROM budget_moves WHERE community_id = $1 AND sent_key = $2").with((community, key)).exists(tx).await
}

pub(crate) async fn words(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Words>> {
    sql("SELECT line, words, revision FROM budget_words WHERE community_id = $1").bind(community).all(on).await
}

/// Writes the words of a line over the revision that was seen; false when it is no longer that one.
pub(crate) async fn say(tx: &Tx, (community, by): (i64, i64), words: &Words) -> Result<bool> {
    sql("INSERT INTO budget_words (community_id, line, words, revision, written_by) VALUES ($1, $2, $3, $4 + 1, $5) \
         ON CONFLICT (community_id, line) DO UPDATE SET words = excluded.words, revision = excluded.revision, \
         written_by = excluded.written_by WHERE budget_words.revision = excluded.revision - 1")
    .with((community, &words.line, &words.words, words.revision, by))
    .touched(tx)
    .await
}

pub(crate) async fn closings(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Closing>> {
    sql("SELECT from_day, to_day, closed_by, closed_at, stood FROM budget_closings WHERE community_id = $1 ORDER BY from_day")
        .bind(community)
        .all(on)
        .await
}

/// Closes a period, by somebody at this moment, with its lines as they stand.
pub(crate) async fn close(
    tx: &Tx,
    (community, by, now): (i64, i64, i64),
    (from, to): (&str, &str),
    stood: &Lines,
) -> Result<()> {
    sql("INSERT INTO budget_closings (community_id, from_day, to_day, closed_by, closed_at, stood) \
         VALUES ($1, $2, $3, $4, $5, $6)")
    .with((community, from, to, by, now, stood.kept()))
    .done(tx)
    .await
}

/// Takes a person off what they wrote. The entries stay: they are the community's books.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE budget_sources SET added_by = NULL WHERE added_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_moves SET moved_by = NULL WHERE moved_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_words SET written_by = NULL WHERE written_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_closings SET closed_by = NULL WHERE closed_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_rates SET set_by = NULL WHERE set_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_gifts SET accepted_by = NULL WHERE accepted_by = $1").bind(person).done(tx).await?;
    sql("UPDATE budget_expenses SET paid_by = CASE WHEN paid_by = $1 THEN NULL ELSE paid_by END, \
         entered_by = CASE WHEN entered_by = $1 THEN NULL ELSE entered_by END, \
         checked_by = CASE WHEN checked_by = $1 THEN NULL ELSE checked_by END \
         WHERE paid_by = $1 OR entered_by = $1 OR checked_by = $1")
    .bind(person)
    .done(tx)
    .await
}
