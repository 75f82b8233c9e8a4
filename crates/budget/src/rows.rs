//! SQL of entries, and only SQL: expenses, and what is given instead of money.

use files::Hung;
use platform::{On, Result, Tx, sql};

use crate::entry::{Expense, Gift, GiftKind, Rate};
use crate::typed::expense::Asked;

macro_rules! expenses {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, number, state, line, day, supplier, what, cents, gst, qst, note, meeting_id, paid_from, \
             paid_by, reimbursed_at, files, entered_by, entered_at, checked_by, void_reason, revision FROM budget_expenses ",
            $rest
        )
    };
}

/// All expenses of a community, in the order of their days.
pub(crate) async fn expenses(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Expense>> {
    sql(expenses!("WHERE community_id = $1 ORDER BY day, number")).bind(community).all(on).await
}

pub(crate) async fn expense(on: impl Into<On<'_>>, id: i64) -> Result<Option<Expense>> {
    sql(expenses!("WHERE id = $1")).bind(id).optional(on).await
}

/// Who enters, when, and under which number and key.
pub(crate) struct Entering<'a> {
    pub(crate) community: i64,
    pub(crate) by: i64,
    pub(crate) now: i64,
    pub(crate) number: i64,
    pub(crate) key: &'a str,
}

/// The number of the row that was entered under this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM budget_expenses WHERE community_id = $1 AND sent_key = $2").with((community, key));
    row.optional_value(tx).await
}

pub(crate) async fn insert(tx: &Tx, entering: &Entering<'_>, asked: &Asked, files: &Hung) -> Result<i64> {
    sql("INSERT INTO budget_expenses (community_id, number, state, line, day, supplier, what, cents, gst, qst, note, meeting_id, \
         paid_from, paid_by, files, entered_by, entered_at, sent_key) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) RETURNING id")
    .with((entering.community, entering.number, asked.state, &asked.line, &asked.day, &asked.supplier))
    .with((&asked.what, asked.cents, asked.taxes.gst, asked.taxes.qst, &asked.note, asked.meeting))
    .with((asked.paid_from(), asked.paid_by, files.kept(), entering.by, entering.now, entering.key))
    .value(tx)
    .await
}

/// Writes over an expense that is open, at the revision that was seen; false when it is not so any more.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), asked: &Asked, files: &Hung) -> Result<bool> {
    sql("UPDATE budget_expenses SET state = $3, line = $4, day = $5, supplier = $6, what = $7, cents = $8, gst = $9, qst = $10, \
         note = $11, meeting_id = $12, paid_from = $13, paid_by = $14, files = $15, revision = revision + 1 \
         WHERE id = $1 AND revision = $2 AND state IN ('committed', 'to_check')")
    .with((id, revision, asked.state, &asked.line, &asked.day, &asked.supplier))
    .with((&asked.what, asked.cents, asked.taxes.gst, asked.taxes.qst, &asked.note, asked.meeting))
    .with((asked.paid_from(), asked.paid_by, files.kept()))
    .touched(tx)
    .await
}

/// Writes which receipts an expense still has.
pub(crate) async fn keep_receipts(tx: &Tx, id: i64, files: &Hung) -> Result<()> {
    sql("UPDATE budget_expenses SET files = $2, revision = revision + 1 WHERE id = $1")
        .with((id, files.kept()))
        .done(tx)
        .await
}

/// Checks an expense that was paid, as it was seen.
pub(crate) async fn check(tx: &Tx, (id, revision): (i64, i64), by: i64) -> Result<bool> {
    sql("UPDATE budget_expenses SET state = 'checked', checked_by = $3, revision = revision + 1 \
         WHERE id = $1 AND revision = $2 AND state = 'to_check'")
    .with((id, revision, by))
    .touched(tx)
    .await
}

pub(crate) async fn void(tx: &Tx, id: i64, why: &str) -> Result<bool> {
    sql("UPDATE budget_expenses SET state = 'void', void_reason = $2, revision = revision + 1 WHERE id = $1 AND state <> 'void'")
        .with((id, why))
        .touched(tx)
        .await
}

pub(crate) async fn reimburse(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    sql("UPDATE budget_expenses SET reimbursed_at = $2 WHERE id = $1 AND paid_from = 'person' AND reimbursed_at IS NULL \
         AND state IN ('to_check', 'checked')")
    .with((id, now))
    .touched(tx)
    .await
}

/// How many expenses of these days wait: to be paid, or to be checked.
pub(crate) async fn waiting(tx: &Tx, community: i64, (from, to): (&str, &str)) -> Result<i64> {
    sql("SELECT COUNT(*) FROM budget_expenses WHERE community_id = $1 AND state IN ('committed', 'to_check') \
         AND day >= $2 AND day <= $3")
    .with((community, from, to))
    .value(tx)
    .await
}

/// What was given, in the order of its days.
pub(crate) async fn gifts(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Gift>> {
    sql("SELECT id, kind, line, day, what, given_by, minutes, rate, cents, meeting_id, origin, void_reason FROM budget_gifts \
         WHERE community_id = $1 ORDER BY day, id")
    .bind(community)
    .all(on)
    .await
}

/// Keeps what was given, once under its key and for what it was proposed from.
pub(crate) async fn give(tx: &Tx, (community, by): (i64, i64), gift: &Gift, key: &str) -> Result<bool> {
    sql("INSERT INTO budget_gifts (community_id, kind, line, day, what, given_by, minutes, rate, cents, meeting_id, origin, \
         accepted_by, sent_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING")
    .with((community, gift.kind, &gift.line, &gift.day, &gift.what, &gift.given_by))
    .with((gift.minutes, gift.rate, gift.cents, gift.meeting_id, gift.origin.as_deref(), by, key))
    .touched(tx)
    .await
}

/// Lets something given count no more; it may be proposed again.
pub(crate) async fn void_gift(tx: &Tx, (community, id): (i64, i64), why: &str) -> Result<bool> {
    sql("UPDATE budget_gifts SET void_reason = $3, origin = NULL WHERE community_id = $1 AND id = $2 AND void_reason = ''")
        .with((community, id, why))
        .touched(tx)
        .await
}

pub(crate) async fn rates(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Rate>> {
    sql("SELECT kind, cents, source FROM budget_rates WHERE community_id = $1").bind(community).all(on).await
}

/// Sets a rate, unless something was counted by the one that is there.
pub(crate) async fn set_rate(tx: &Tx, (community, by): (i64, i64), rate: &Rate) -> Result<bool> {
    sql("INSERT INTO budget_rates (community_id, kind, cents, source, set_by) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, kind) DO UPDATE SET cents = excluded.cents, source = excluded.source, \
         set_by = excluded.set_by WHERE NOT EXISTS (SELECT 1 FROM budget_gifts g WHERE g.community_id = excluded.community_id \
         AND g.kind = excluded.kind AND g.rate IS NOT NULL AND g.void_reason = '')")
    .with((community, rate.kind, rate.cents, &rate.source, by))
    .touched(tx)
    .await
}

/// The rate of a kind.
pub(crate) async fn rate(tx: &Tx, community: i64, kind: GiftKind) -> Result<Option<Rate>> {
    sql("SELECT kind, cents, source FROM budget_rates WHERE community_id = $1 AND kind = $2")
        .with((community, kind))
        .optional(tx)
        .await
}
