//! SQL of reports, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::model::{Part, Remark, Report, State, Version};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT r.id, r.community_id, r.template, r.readers, r.title, r.lang, r.period_from, r.period_until, r.state, \
             r.decision_id, (SELECT COUNT(*) FROM report_versions v WHERE v.report_id = r.id) AS versions FROM reports r ",
            $rest
        )
    };
}

/// The report of this number.
pub(crate) async fn report(on: impl Into<On<'_>>, id: i64) -> Result<Option<Report>> {
    sql(select!("WHERE r.id = $1")).bind(id).optional(on).await
}

/// Every one of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Report>> {
    sql(select!("WHERE r.community_id = $1 ORDER BY r.id DESC")).bind(community).all(on).await
}

/// A report to keep, and its parts: the title, the hint, the source and the words with which each begins.
pub(crate) struct New<'a> {
    pub(crate) community: i64,
    pub(crate) by: i64,
    pub(crate) key: &'a str,
    pub(crate) now: i64,
    pub(crate) report: &'a Report,
    pub(crate) parts: Vec<[String; 4]>,
}

/// Keeps a report; nothing when one with this key is there.
pub(crate) async fn insert(tx: &Tx, new: &New<'_>) -> Result<Option<i64>> {
    let report = new.report;
    let kept = sql("INSERT INTO reports (community_id, template, readers, title, lang, period_from, period_until, state, by_id, at, \
         sent_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((new.community, &report.template, report.readers, &report.title, &report.lang))
    .with((report.period_from, report.period_until, report.state, new.by, new.now))
    .bind(new.key);
    let Some(id) = kept.optional_value::<i64>(tx).await? else { return Ok(None) };
    for (place, [title, hint, source, begins]) in new.parts.iter().enumerate() {
        sql("INSERT INTO report_parts (report_id, place, title, hint, source, before_words, after_words, frozen) \
             VALUES ($1, $2, $3, $4, $5, $6, '', '')")
        .with((id, place as i64, title, hint, source))
        .bind(begins)
        .done(tx)
        .await?;
    }
    Ok(Some(id))
}

/// The number of the report that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    sql("SELECT id FROM reports WHERE community_id = $1 AND sent_key = $2")
        .with((community, key))
        .optional_value(tx)
        .await
}

/// The same report, which nobody else changes until this transaction ends.
pub(crate) async fn held(tx: &Tx, id: i64) -> Result<Option<Report>> {
    sql("UPDATE reports SET revision = revision + 1 WHERE id = $1").bind(id).done(tx).await?;
    report(tx, id).await
}

/// Deletes a report, its parts and what was said of them.
pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM reports WHERE id = $1").bind(id).done(tx).await
}

/// Says where a report stands, and by which decision.
pub(crate) async fn stands(tx: &Tx, id: i64, (state, decision): (State, Option<i64>)) -> Result<()> {
    sql("UPDATE reports SET state = $2, decision_id = $3 WHERE id = $1").with((id, state, decision)).done(tx).await
}

/// The parts of a report, in order.
pub(crate) async fn parts(on: impl Into<On<'_>>, report: i64) -> Result<Vec<Part>> {
    sql("SELECT id, title, hint, source, before_words, after_words, revision, frozen_at, frozen, pen_id, pen_at \
         FROM report_parts WHERE report_id = $1 ORDER BY place")
    .bind(report)
    .all(on)
    .await
}

/// Takes the pen of a part, whoever holds it.
pub(crate) async fn take(tx: &Tx, part: i64, (person, now): (i64, i64)) -> Result<()> {
    sql("UPDATE report_parts SET pen_id = $2, pen_at = $3 WHERE id = $1").with((part, person, now)).done(tx).await
}

/// Writes other words over the revision that was seen and lays the pen down. False when it is no longer there.
pub(crate) async fn write(tx: &Tx, (part, revision): (i64, i64), (before, after): (&str, &str)) -> Result<bool> {
    sql("UPDATE report_parts SET before_words = $3, after_words = $4, revision = revision + 1, pen_id = NULL, pen_at = NULL \
         WHERE id = $1 AND revision = $2")
    .with((part, revision, before, after))
    .touched(tx)
    .await
}

/// Keeps what a part told at a moment; with none, it tells again what is so now.
pub(crate) async fn freeze(tx: &Tx, part: i64, (at, told): (Option<i64>, &str)) -> Result<()> {
    sql("UPDATE report_parts SET frozen_at = $2, frozen = $3 WHERE id = $1").with((part, at, told)).done(tx).await
}

/// Nobody holds a pen of this report any more.
pub(crate) async fn lay_down(tx: &Tx, report: i64) -> Result<()> {
    sql("UPDATE report_parts SET pen_id = NULL, pen_at = NULL WHERE report_id = $1").bind(report).done(tx).await
}

/// All of this report tells again what is so now.
pub(crate) async fn thaw(tx: &Tx, report: i64) -> Result<()> {
    sql("UPDATE report_parts SET frozen_at = NULL, frozen = '' WHERE report_id = $1").bind(report).done(tx).await
}

/// What is said of the parts of a report and not settled, in order.
pub(crate) async fn remarks(on: impl Into<On<'_>>, report: i64) -> Result<Vec<Remark>> {
    sql("SELECT m.id, m.part_id, m.by_id, m.words, m.at FROM report_remarks m JOIN report_parts p ON p.id = m.part_id \
         WHERE p.report_id = $1 AND m.settled_at IS NULL ORDER BY m.at, m.id")
    .bind(report)
    .all(on)
    .await
}

/// Keeps what somebody says of a part; with the same key, once.
pub(crate) async fn say(tx: &Tx, (part, by): (i64, i64), (words, key): (&str, &str), now: i64) -> Result<bool> {
    sql("INSERT INTO report_remarks (part_id, by_id, words, at, sent_key) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (part_id, sent_key) DO NOTHING")
    .with((part, by, words, now, key))
    .touched(tx)
    .await
}

/// Says that a remark was taken into account.
pub(crate) async fn settle(tx: &Tx, remark: i64, now: i64) -> Result<()> {
    sql("UPDATE report_remarks SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL")
        .with((remark, now))
        .done(tx)
        .await
}

/// Keeps a version.
pub(crate) async fn send(tx: &Tx, report: i64, version: &Version, by: i64) -> Result<()> {
    sql("INSERT INTO report_versions (report_id, number, whole, print, sent_at, by_id) VALUES ($1, $2, $3, $4, $5, $6)")
        .with((report, version.number, &version.whole, &version.print, version.sent_at))
        .bind(by)
        .done(tx)
        .await
}

/// The versions of a report, the last first.
pub(crate) async fn versions(on: impl Into<On<'_>>, report: i64) -> Result<Vec<Version>> {
    sql("SELECT number, whole, print, sent_at FROM report_versions WHERE report_id = $1 ORDER BY number DESC")
        .bind(report)
        .all(on)
        .await
}

/// The versions that were sent of the reports of a community, each with the title of its report, the last first.
pub(crate) async fn sent_of(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(String, String, i64)>> {
    sql("SELECT r.title, v.whole, v.sent_at FROM report_versions v JOIN reports r ON r.id = v.report_id \
         WHERE r.community_id = $1 ORDER BY v.sent_at DESC, v.number DESC")
    .bind(community)
    .all(on)
    .await
}

/// Takes a person's name off everything.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for statement in [
        "UPDATE reports SET by_id = NULL WHERE by_id = $1",
        "UPDATE report_parts SET pen_id = NULL, pen_at = NULL WHERE pen_id = $1",
        "UPDATE report_remarks SET by_id = NULL WHERE by_id = $1",
        "UPDATE report_versions SET by_id = NULL WHERE by_id = $1",
    ] {
        sql(statement).bind(person).done(tx).await?;
    }
    Ok(())
}
