//! SQL of the pages for the street, and only SQL.

use meetings::met_join;
use platform::{On, Result, Tx, sql};

/// A door as it is stored.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) community_id: i64,
    pub(crate) words: String,
    pub(crate) last_day: Option<String>,
    pub(crate) places: i64,
    pub(crate) is_listed: bool,
    pub(crate) revision: i64,
    pub(crate) opened_at: Option<i64>,
    pub(crate) secret: String,
    pub(crate) destroyed: i64,
    pub(crate) destroyed_at: Option<i64>,
    #[sqlx(flatten)]
    pub(crate) sewn: Sewn,
}

/// What a cloth is sewn with, as it is stored.
#[derive(Clone, Debug, Default, sqlx::FromRow)]
pub(crate) struct Sewn {
    /// The kinds of acts, a digit for each place; empty of an invented one.
    #[sqlx(rename = "sewn")]
    pub(crate) kinds: String,
    /// When it was sewn.
    #[sqlx(rename = "sewn_at")]
    pub(crate) at: Option<i64>,
    /// Whether coordination keeps an invented one.
    pub(crate) keeps_invented: bool,
}

macro_rules! doors {
    ($rest:literal) => {
        concat!(
            "SELECT community_id, words, last_day, places, is_listed, revision, opened_at, secret, destroyed, destroyed_at, \
             sewn, sewn_at, keeps_invented FROM door_pages ",
            $rest
        )
    };
}

/// The door of a community; none while nothing was ever kept.
pub(crate) async fn door(on: impl Into<On<'_>>, community: i64) -> Result<Option<Row>> {
    sql(doors!("WHERE community_id = $1")).bind(community).optional(on).await
}

/// The doors that are open and whose season has a meeting ahead, the first opened first.
pub(crate) async fn open(on: impl Into<On<'_>>, now: i64) -> Result<Vec<Row>> {
    sql(concat!(
        doors!("WHERE opened_at IS NOT NULL AND community_id IN (SELECT met.community_id FROM door_pages opened"),
        met_join!("met.id"),
        "WHERE met.community_id = opened.community_id AND met.cancelled_at IS NULL AND met.kind <> 'follow_up' \
         AND (met.starts_at IS NULL OR met.starts_at + met.minutes * 60000 > $1)) ORDER BY opened_at, community_id"
    ))
    .bind(now)
    .all(on)
    .await
}

/// What is kept of a page.
pub(crate) struct Kept<'a> {
    pub(crate) community: i64,
    pub(crate) words: &'a str,
    pub(crate) last_day: Option<&'a str>,
    pub(crate) places: i64,
    pub(crate) is_listed: bool,
    /// What signs the form, when there is nothing yet.
    pub(crate) secret: &'a str,
    pub(crate) by: i64,
    pub(crate) now: i64,
}

/// Writes the first version; false when there is one.
pub(crate) async fn insert(tx: &Tx, kept: &Kept<'_>) -> Result<bool> {
    sql("INSERT INTO door_pages (community_id, words, last_day, places, is_listed, revision, secret, changed_by, changed_at) \
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8) ON CONFLICT (community_id) DO NOTHING")
    .with((kept.community, kept.words, kept.last_day, kept.places, kept.is_listed, kept.secret, kept.by, kept.now))
    .touched(tx)
    .await
}

/// Writes over the revision that was seen; false when there is another.
pub(crate) async fn update(tx: &Tx, kept: &Kept<'_>, revision: i64) -> Result<bool> {
    sql("UPDATE door_pages SET words = $3, last_day = $4, places = $5, is_listed = $6, revision = revision + 1, \
         changed_by = $7, changed_at = $8 WHERE community_id = $1 AND revision = $2")
    .with((kept.community, revision, kept.words, kept.last_day, kept.places, kept.is_listed, kept.by, kept.now))
    .touched(tx)
    .await
}

/// Opens or closes; false when it is so already, or nothing was ever kept.
pub(crate) async fn set_open(tx: &Tx, community: i64, opened_at: Option<i64>) -> Result<bool> {
    sql("UPDATE door_pages SET opened_at = $2 WHERE community_id = $1 AND (opened_at IS NULL) <> ($2 IS NULL)")
        .with((community, opened_at))
        .touched(tx)
        .await
}

/// Sews the cloth again with this, unless coordination keeps an invented one.
pub(crate) async fn sew_again(tx: &Tx, community: i64, sewn: &Sewn) -> Result<()> {
    sql("UPDATE door_pages SET sewn = $2, sewn_at = $3 WHERE community_id = $1 AND keeps_invented = FALSE")
        .with((community, &sewn.kinds, sewn.at))
        .done(tx)
        .await
}

/// Says what the cloth is sewn with; false where nothing was ever kept.
pub(crate) async fn set_cloth(tx: &Tx, community: i64, sewn: &Sewn) -> Result<bool> {
    sql("UPDATE door_pages SET sewn = $2, sewn_at = $3, keeps_invented = $4 WHERE community_id = $1")
        .with((community, &sewn.kinds, sewn.at, sewn.keeps_invented))
        .touched(tx)
        .await
}

/// Counts one more application that was destroyed.
pub(crate) async fn one_destroyed(tx: &Tx, community: i64, now: i64) -> Result<()> {
    sql("UPDATE door_pages SET destroyed = destroyed + 1, destroyed_at = $2 WHERE community_id = $1")
        .with((community, now))
        .done(tx)
        .await
}

/// Forgets who wrote; the words are the community's.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("UPDATE door_pages SET changed_by = NULL WHERE changed_by = $1").bind(person).done(tx).await
}
