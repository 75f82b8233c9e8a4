//! SQL of what people were told, and of their digests.

use platform::{DAY, On, Result, Tx, sql, sql_pair};

use crate::kinds::Kind;
use crate::news::News;
use crate::notice::Notice;
use crate::rhythm::Rhythm;

/// What was told is kept for this long.
const KEPT: i64 = 90 * DAY;

#[derive(sqlx::FromRow)]
struct Row {
    community_id: i64,
    kind: String,
    about: String,
    subject: String,
    path: String,
    at: i64,
    is_seen: bool,
}

impl Row {
    fn news(self) -> Option<News> {
        let Row { community_id: community, kind, about, subject, path, at, is_seen } = self;
        Some(News { community, kind: Kind::parse(&kind)?, about, subject, path, at, is_seen })
    }
}

macro_rules! columns {
    () => {
        "SELECT community_id, kind, about, subject, path, at, seen_at IS NOT NULL AS is_seen FROM told_news WHERE person_id = $1"
    };
}

/// Writes what a person is told; false when what was said to them was told before. Of other things the newest word stands.
pub(crate) async fn note(tx: &Tx, notice: &Notice<'_>, now: i64) -> Result<bool> {
    sweep(tx, notice.to.id, now - KEPT).await?;
    let subject = if notice.kind.is_said() { "" } else { notice.subject.as_str() };
    sql("INSERT INTO told_news (person_id, community_id, kind, about, subject, path, at) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (person_id, about) DO UPDATE SET kind = excluded.kind, subject = excluded.subject, path = excluded.path, \
         at = excluded.at, seen_at = NULL WHERE excluded.subject <> ''")
    .with((
        notice.to.id,
        notice.community.0,
        notice.kind.code(),
        &notice.about,
        subject,
        &notice.path,
        now,
    ))
    .touched(tx)
    .await
}

async fn sweep(tx: &Tx, person: i64, before: i64) -> Result<()> {
    sql("DELETE FROM told_news WHERE person_id = $1 AND at < $2").with((person, before)).done(tx).await
}

/// The newest things that a person was told, the newest first.
pub(crate) async fn of(on: impl Into<On<'_>>, person: i64, most: i64) -> Result<Vec<News>> {
    let rows = sql(concat!(columns!(), " ORDER BY at DESC, id DESC LIMIT $2")).with((person, most));
    Ok(rows.all::<Row>(on).await?.into_iter().filter_map(Row::news).collect())
}

/// What was said to a person, that no mail told and that they did not read in a thread, the oldest first.
pub(crate) async fn untold(on: impl Into<On<'_>>, person: i64) -> Result<Vec<News>> {
    let rows =
        sql(concat!(columns!(), " AND NOT mailed AND seen_at IS NULL AND subject = '' ORDER BY at, id")).bind(person);
    Ok(rows.all::<Row>(on).await?.into_iter().filter_map(Row::news).collect())
}

/// A mail tells of it.
pub(crate) async fn mailed(tx: &Tx, person: i64, about: &str) -> Result<()> {
    sql("UPDATE told_news SET mailed = TRUE WHERE person_id = $1 AND about = $2").with((person, about)).done(tx).await
}

/// Whether a person was told this, and was seen to read it.
pub(crate) async fn is_seen(on: On<'_>, person: i64, about: &str) -> Result<bool> {
    let seen = sql("SELECT 1 FROM told_news WHERE person_id = $1 AND about = $2 AND seen_at IS NOT NULL");
    seen.with((person, about)).exists(on).await
}

/// Whether one of these was told to a person who was not seen to read it.
pub(crate) async fn is_unseen(on: impl Into<On<'_>>, person: i64, abouts: &[String]) -> Result<bool> {
    let rows = sql_pair(
        "SELECT 1 FROM told_news WHERE person_id = $1 AND seen_at IS NULL AND about IN (SELECT value FROM json_each($2)) LIMIT 1",
        "SELECT 1 FROM told_news WHERE person_id = $1 AND seen_at IS NULL \
         AND about IN (SELECT value FROM json_array_elements_text(CAST($2 AS JSON))) LIMIT 1",
    );
    rows.with((person, listed(abouts))).exists(on).await
}

/// A person was seen to read these.
pub(crate) async fn see(tx: &Tx, person: i64, abouts: &[String], now: i64) -> Result<()> {
    let rows = sql_pair(
        "UPDATE told_news SET seen_at = $3 WHERE person_id = $1 AND seen_at IS NULL AND about IN (SELECT value FROM json_each($2))",
        "UPDATE told_news SET seen_at = $3 WHERE person_id = $1 AND seen_at IS NULL \
         AND about IN (SELECT value FROM json_array_elements_text(CAST($2 AS JSON)))",
    );
    rows.with((person, listed(abouts), now)).done(tx).await
}

/// Nobody was told of these, and nothing of them waits to be told.
pub(crate) async fn forget_all(tx: &Tx, abouts: &[String]) -> Result<()> {
    let told = sql_pair(
        "DELETE FROM told_news WHERE about IN (SELECT value FROM json_each($1))",
        "DELETE FROM told_news WHERE about IN (SELECT value FROM json_array_elements_text(CAST($1 AS JSON)))",
    );
    told.bind(listed(abouts)).done(tx).await?;
    let held = sql_pair(
        "DELETE FROM held_notices WHERE about IN (SELECT value FROM json_each($1))",
        "DELETE FROM held_notices WHERE about IN (SELECT value FROM json_array_elements_text(CAST($1 AS JSON)))",
    );
    held.bind(listed(abouts)).done(tx).await
}

fn listed(abouts: &[String]) -> String {
    serde_json::to_string(abouts).expect("a list of texts is JSON")
}

/// When the last digest of a person left.
pub(crate) async fn last_digest(on: impl Into<On<'_>>, person: i64) -> Result<Option<i64>> {
    let last = sql("SELECT digest_at FROM mail_rhythms WHERE person_id = $1").bind(person);
    Ok(last.optional_value::<Option<i64>>(on).await?.flatten())
}

/// A digest leaves. Who never chose a rhythm keeps the usual one.
pub(crate) async fn digested(tx: &Tx, person: i64, now: i64) -> Result<()> {
    let usual = Rhythm::default();
    let most = usual.most_a_week.and_then(|most| i64::try_from(most).ok()).unwrap_or(0);
    sql("INSERT INTO mail_rhythms (person_id, quiet_hours, most_a_week, daily, digest_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id) DO UPDATE SET digest_at = excluded.digest_at")
    .with((person, usual.quiet_hours, most, usual.daily, now))
    .done(tx)
    .await
}
