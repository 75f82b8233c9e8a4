//! SQL of the texts that sections had, and only SQL.

use platform::{MINUTE, On, Result, Tx, sql};

use crate::model::Version;

/// What one person writes within this time is one version: a text saved by itself every few seconds makes no crowd.
const ONE_SITTING: i64 = 10 * MINUTE;

/// Every text that the sections of a meeting had, the newest first.
pub(crate) async fn of_meeting(on: impl Into<On<'_>>, meeting: i64) -> Result<Vec<Version>> {
    let rows =
        sql("SELECT v.section_id AS section, v.number, v.body, v.is_aside, v.by_id, v.at FROM minutes_versions v \
                    JOIN minutes_sections s ON s.id = v.section_id WHERE s.meeting_id = $1 \
                    ORDER BY s.position, v.number DESC");
    rows.bind(meeting).all(on).await
}

/// Keeps the text that a section has now: the program's, when nobody wrote it.
pub(crate) async fn keep(tx: &Tx, section: i64, body: &str, (by, now): (Option<i64>, i64)) -> Result<()> {
    let same = sql("UPDATE minutes_versions SET body = $1, at = $2 WHERE section_id = $3 AND by_id = $4 AND at > $5 \
                    AND NOT is_aside AND number = (SELECT MAX(number) FROM minutes_versions WHERE section_id = $3)");
    let same = same.bind(body).bind(now).bind(section).bind(by).bind(now - ONE_SITTING);
    if same.run(tx).await? == 1 {
        return Ok(());
    }
    insert(tx, section, body, (by, now), false).await
}

/// Puts aside a text that could not be saved, so that nothing typed is lost. The same text twice is put aside once.
pub(crate) async fn put_aside(tx: &Tx, section: i64, body: &str, (by, now): (i64, i64)) -> Result<()> {
    let same = sql("UPDATE minutes_versions SET body = $1, at = $2 WHERE section_id = $3 AND by_id = $4 AND is_aside \
                    AND at > $5 AND number = (SELECT MAX(number) FROM minutes_versions WHERE section_id = $3)");
    let same = same.bind(body).bind(now).bind(section).bind(by).bind(now - ONE_SITTING);
    if same.run(tx).await? == 1 {
        return Ok(());
    }
    insert(tx, section, body, (Some(by), now), true).await
}

async fn insert(tx: &Tx, section: i64, body: &str, (by, now): (Option<i64>, i64), is_aside: bool) -> Result<()> {
    let kept = sql("INSERT INTO minutes_versions (section_id, number, body, is_aside, by_id, at) \
                    SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5 FROM minutes_versions WHERE section_id = $1");
    kept.bind(section).bind(body).bind(is_aside).bind(by).bind(now).run(tx).await.map(drop)
}
