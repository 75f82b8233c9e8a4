//! SQL of stories, and only SQL.

use files::Hung;
use platform::{On, Result, Tx, sql};

use crate::form::Telling;
use crate::level::Level;
use crate::story::{Consent, Since, Story};

macro_rules! columns {
    () => {
        "id, community_id, teller_id, noted_by, is_confirmed, cycle, moment, gained, tried, changed, success, helped, nodes, \
         told_at, revision, level, ends_at, shows_name, approved, signed, asked_at, since, since_words, since_at, files"
    };
}

/// A story to keep.
pub(crate) struct New<'a> {
    pub(crate) community: i64,
    pub(crate) teller: i64,
    /// Who wrote it down for its teller, who has not confirmed it.
    pub(crate) noted_by: Option<i64>,
    pub(crate) told: &'a Telling,
    pub(crate) key: &'a str,
    pub(crate) now: i64,
}

/// Keeps a story; nothing when one with this key is there.
pub(crate) async fn insert(tx: &Tx, new: &New<'_>) -> Result<Option<i64>> {
    let words = &new.told.words;
    let row = sql(
        "INSERT INTO stories (community_id, teller_id, noted_by, is_confirmed, cycle, nodes, moment, gained, tried, changed, success, \
         helped, told_at, sent_key, level) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
         ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id",
    );
    let row = row.with((new.community, new.teller, new.noted_by, new.noted_by.is_none(), new.told.cycle));
    let row = row.with((new.told.nodes.join(" "), &words.moment, &words.gained, &words.tried, &words.changed));
    let row = row.with((&words.success, &words.helped, new.now, new.key, Level::Me));
    row.optional_value(tx).await
}

/// The number of the story that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    sql("SELECT id FROM stories WHERE community_id = $1 AND sent_key = $2")
        .with((community, key))
        .optional_value(tx)
        .await
}

/// The story of this number in this community.
pub(crate) async fn by_id(on: impl Into<On<'_>>, one: (i64, i64)) -> Result<Option<Story>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM stories WHERE id = $1 AND community_id = $2"));
    row.with(one).optional(on).await
}

/// The same, wherever it is.
pub(crate) async fn story(on: impl Into<On<'_>>, id: i64) -> Result<Option<Story>> {
    sql(concat!("SELECT ", columns!(), " FROM stories WHERE id = $1")).bind(id).optional(on).await
}

/// The stories of a community that somebody may come to read: their own, those that they wrote down, those that others share.
pub(crate) async fn of_community(on: impl Into<On<'_>>, whose: (i64, i64)) -> Result<Vec<Story>> {
    let rows = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM stories WHERE community_id = $1 AND (teller_id = $2 OR noted_by = $2 OR (is_confirmed AND level <> 'me')) \
         ORDER BY told_at DESC, id DESC"
    ));
    rows.with(whose).all(on).await
}

/// Writes other words over the revision that was seen, which from then on are their teller's. False when it is no longer there.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), told: &Telling) -> Result<bool> {
    let words = &told.words;
    sql("UPDATE stories SET cycle = $3, nodes = $4, moment = $5, gained = $6, tried = $7, changed = $8, success = $9, helped = $10, \
         revision = revision + 1 WHERE id = $1 AND revision = $2")
    .with((id, revision, told.cycle, told.nodes.join(" "), &words.moment))
    .with((&words.gained, &words.tried, &words.changed, &words.success, &words.helped))
    .touched(tx)
    .await
}

/// What was written down for somebody is theirs from now on.
pub(crate) async fn confirm(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    sql("UPDATE stories SET is_confirmed = TRUE, noted_by = NULL, told_at = $2 WHERE id = $1 AND NOT is_confirmed")
        .with((id, now))
        .touched(tx)
        .await
}

/// Takes a story away, with all that was said of who reads it.
pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<bool> {
    sql("DELETE FROM stories WHERE id = $1").bind(id).touched(tx).await
}

/// Who reads a story, and in which words.
#[derive(Clone, Debug)]
pub(crate) struct Shared<'a> {
    pub(crate) level: Level,
    pub(crate) ends_at: Option<i64>,
    pub(crate) shows_name: bool,
    pub(crate) approved: Option<&'a str>,
    pub(crate) signed: &'a str,
}

/// Says who reads the revision that was seen. False when it is no longer there.
pub(crate) async fn share(tx: &Tx, (id, revision): (i64, i64), shared: &Shared<'_>) -> Result<bool> {
    sql("UPDATE stories SET level = $3, ends_at = $4, shows_name = $5, approved = $6, signed = $7, revision = revision + 1 \
         WHERE id = $1 AND revision = $2")
    .with((id, revision, shared.level, shared.ends_at, shared.shows_name, shared.approved, shared.signed))
    .touched(tx)
    .await
}

/// Lowers a story to this level, whatever it said since; what was approved to be quoted goes.
pub(crate) async fn lower(tx: &Tx, id: i64, (level, ends_at): (Level, Option<i64>)) -> Result<()> {
    sql("UPDATE stories SET level = $2, ends_at = $3, approved = NULL, signed = '', revision = revision + 1 WHERE id = $1")
        .with((id, level, ends_at))
        .done(tx)
        .await
}

/// Brings a story whose end came back to its teller alone; nothing when it was given another end, or is gone.
pub(crate) async fn end(tx: &Tx, id: i64, now: i64) -> Result<Option<Story>> {
    let row = sql(concat!(
        "UPDATE stories SET level = 'me', ends_at = NULL, approved = NULL, signed = '', revision = revision + 1 \
         WHERE id = $1 AND ends_at <= $2 AND level <> 'me' RETURNING ",
        columns!()
    ));
    row.with((id, now)).optional(tx).await
}

/// Notes that a story has another level; the number of the note.
pub(crate) async fn note(
    tx: &Tx,
    (id, by): (i64, Option<i64>),
    (level, ends_at, shows_name): (Level, Option<i64>, bool),
    now: i64,
) -> Result<i64> {
    sql("INSERT INTO story_consents (story_id, said_by, level, ends_at, shows_name, said_at) VALUES ($1, $2, $3, $4, $5, $6) \
         RETURNING id")
    .with((id, by, level, ends_at, shows_name, now))
    .value(tx)
    .await
}

/// Each time that somebody said who reads a story, the last first.
pub(crate) async fn consents(on: impl Into<On<'_>>, id: i64) -> Result<Vec<Consent>> {
    let rows = sql(
        "SELECT said_by, level, ends_at, shows_name, said_at FROM story_consents WHERE story_id = $1 ORDER BY id DESC",
    );
    rows.bind(id).all(on).await
}

/// Asks once what came of a story; nothing when that is known, or was asked.
pub(crate) async fn ask(tx: &Tx, id: i64, now: i64) -> Result<Option<Story>> {
    let row = sql(concat!(
        "UPDATE stories SET asked_at = $2 WHERE id = $1 AND is_confirmed AND asked_at IS NULL AND since IS NULL RETURNING ",
        columns!()
    ));
    row.with((id, now)).optional(tx).await
}

/// Keeps what came of a story.
pub(crate) async fn since(tx: &Tx, id: i64, (since, words): (Since, &str), now: i64) -> Result<bool> {
    sql("UPDATE stories SET since = $2, since_words = $3, since_at = $4 WHERE id = $1")
        .with((id, since, words, now))
        .touched(tx)
        .await
}

/// What accompanies a story that is there, which nobody else changes until this transaction ends.
pub(crate) async fn held_files(tx: &Tx, id: i64) -> Result<Option<Hung>> {
    let row = sql("UPDATE stories SET revision = revision WHERE id = $1 RETURNING files").bind(id);
    let row: Option<(Option<String>,)> = row.optional(tx).await?;
    row.map(|(files,)| Hung::try_from(files)).transpose()
}

/// Keeps what accompanies a story: who had an older page of it before their eyes is told.
pub(crate) async fn keep_files(tx: &Tx, id: i64, files: &Hung) -> Result<()> {
    sql("UPDATE stories SET files = $2, revision = revision + 1 WHERE id = $1").with((id, files.kept())).done(tx).await
}

/// Takes away what a person told, and their name off what they wrote down for others; of what went, the number, the community and when
/// it was told.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<Vec<(i64, i64, i64)>> {
    let gone = sql("DELETE FROM stories WHERE teller_id = $1 RETURNING id, community_id, told_at");
    let gone = gone.bind(person).all(tx).await?;
    sql("UPDATE stories SET noted_by = NULL WHERE noted_by = $1").bind(person).done(tx).await?;
    sql("UPDATE story_consents SET said_by = NULL WHERE said_by = $1").bind(person).done(tx).await?;
    Ok(gone)
}
