//! SQL of themes, and only SQL.

use platform::{On, Result, Tx, sql};

use crate::draft::New;
use crate::model::{Remark, Theme};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, title, why, by_id, at, revision, kept_at, merged_into, room_id, message_id, \
             origin, returns_id FROM themes ",
            $rest
        )
    };
}

/// The theme of this number, unless it was taken back.
pub(crate) async fn theme(on: impl Into<On<'_>>, id: i64) -> Result<Option<Theme>> {
    sql(select!("WHERE id = $1 AND removed_at IS NULL")).bind(id).optional(on).await
}

/// Every one of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Theme>> {
    sql(select!("WHERE community_id = $1 AND removed_at IS NULL ORDER BY at DESC, id DESC"))
        .bind(community)
        .all(on)
        .await
}

/// How many a community has.
pub(crate) async fn count(tx: &Tx, community: i64) -> Result<i64> {
    sql("SELECT COUNT(*) FROM themes WHERE community_id = $1 AND removed_at IS NULL").bind(community).value(tx).await
}

/// Keeps a theme; nothing when one with this key is there.
pub(crate) async fn insert(
    tx: &Tx,
    community: i64,
    by: i64,
    (new, key): (&New, &str),
    now: i64,
) -> Result<Option<i64>> {
    let (room, message) = new.from.unzip();
    sql("INSERT INTO themes (community_id, title, why, by_id, at, sent_key, room_id, message_id, origin) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((community, &new.title, &new.why, by, now))
    .with((key, room, message, &new.origin))
    .optional_value(tx)
    .await
}

/// A theme of an earlier season comes back under this key, in the name of who proposed it if they are here; once.
pub(crate) async fn bring_back(
    tx: &Tx,
    community: i64,
    (theme, by): (&Theme, Option<i64>),
    key: &str,
    now: i64,
) -> Result<Option<i64>> {
    sql("INSERT INTO themes (community_id, title, why, by_id, at, sent_key, returns_id) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .with((community, &theme.title, &theme.why, by, now))
    .with((key, theme.id))
    .optional_value(tx)
    .await
}

/// The themes of earlier seasons that came back here, those that were taken back since too.
pub(crate) async fn brought_back(on: impl Into<On<'_>>, community: i64) -> Result<Vec<i64>> {
    sql("SELECT returns_id FROM themes WHERE community_id = $1 AND returns_id IS NOT NULL")
        .bind(community)
        .values(on)
        .await
}

/// The number of the theme that was kept with this key.
pub(crate) async fn by_key(tx: &Tx, community: i64, key: &str) -> Result<Option<i64>> {
    sql("SELECT id FROM themes WHERE community_id = $1 AND sent_key = $2")
        .with((community, key))
        .optional_value(tx)
        .await
}

/// Writes other words over the revision that was seen. False when it is no longer there.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), new: &New) -> Result<bool> {
    sql("UPDATE themes SET title = $3, why = $4, revision = revision + 1 WHERE id = $1 AND revision = $2 AND removed_at IS NULL")
        .with((id, revision, &new.title, &new.why))
        .touched(tx)
        .await
}

/// Says that a theme is kept for a meeting, or not any more.
pub(crate) async fn keep(tx: &Tx, id: i64, at: Option<i64>) -> Result<bool> {
    sql("UPDATE themes SET kept_at = $2 WHERE id = $1 AND removed_at IS NULL").with((id, at)).touched(tx).await
}

/// Puts a theme, and those that are read with it, with another; with none it is read by itself again.
pub(crate) async fn merge(tx: &Tx, id: i64, into: Option<i64>) -> Result<()> {
    sql("UPDATE themes SET merged_into = $2 WHERE id = $1").with((id, into)).done(tx).await?;
    match into {
        Some(into) => sql("UPDATE themes SET merged_into = $2 WHERE merged_into = $1").with((id, into)).done(tx).await,
        None => Ok(()),
    }
}

/// Takes a theme back. False when it was already.
pub(crate) async fn take_back(tx: &Tx, id: i64, now: i64) -> Result<bool> {
    sql("UPDATE themes SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL").with((id, now)).touched(tx).await
}

/// Puts back what was taken back since this moment: who proposed it may, or somebody who prepares meetings (`by` is none).
pub(crate) async fn put_back(tx: &Tx, (community, id): (i64, i64), by: Option<i64>, since: i64) -> Result<bool> {
    sql("UPDATE themes SET removed_at = NULL WHERE id = $1 AND community_id = $2 AND removed_at > $3 \
         AND ($4 IS NULL OR by_id = $4)")
    .with((id, community, since, by))
    .touched(tx)
    .await
}

/// Nothing is left of what was taken back until this moment.
pub(crate) async fn sweep(tx: &Tx, until: i64) -> Result<()> {
    sql("DELETE FROM theme_remarks WHERE removed_at <= $1").bind(until).done(tx).await?;
    sql("UPDATE themes SET merged_into = NULL WHERE merged_into IN (SELECT id FROM themes WHERE removed_at <= $1)")
        .bind(until)
        .done(tx)
        .await?;
    sql("DELETE FROM themes WHERE removed_at <= $1").bind(until).done(tx).await
}

/// To whom the themes of a community speak: the theme, and the member.
pub(crate) async fn voices(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, i64)>> {
    sql("SELECT v.theme_id, v.person_id FROM theme_voices v JOIN themes t ON t.id = v.theme_id WHERE t.community_id = $1")
        .bind(community)
        .all(on)
        .await
}

/// A theme speaks to somebody; said twice, it does once.
pub(crate) async fn add_voice(tx: &Tx, (theme, person): (i64, i64), now: i64) -> Result<bool> {
    sql("INSERT INTO theme_voices (theme_id, person_id, at) VALUES ($1, $2, $3) ON CONFLICT (theme_id, person_id) DO NOTHING")
        .with((theme, person, now))
        .touched(tx)
        .await
}

/// It does not speak to them, nor does what is read with it.
pub(crate) async fn take_voice(tx: &Tx, (theme, person): (i64, i64)) -> Result<bool> {
    let gone = sql("DELETE FROM theme_voices WHERE person_id = $2 \
                    AND theme_id IN (SELECT id FROM themes WHERE id = $1 OR merged_into = $1)");
    Ok(gone.with((theme, person)).run(tx).await? > 0)
}

/// What was said of a theme and of what is read with it, in order.
pub(crate) async fn remarks(on: impl Into<On<'_>>, theme: i64) -> Result<Vec<Remark>> {
    sql("SELECT r.id, r.by_id, r.words, r.at FROM theme_remarks r JOIN themes t ON t.id = r.theme_id \
         WHERE (t.id = $1 OR t.merged_into = $1) AND r.removed_at IS NULL ORDER BY r.at, r.id")
    .bind(theme)
    .all(on)
    .await
}

/// Keeps what somebody says of a theme; with the same key, once.
pub(crate) async fn say(tx: &Tx, (theme, by): (i64, i64), (words, key): (&str, &str), now: i64) -> Result<bool> {
    sql("INSERT INTO theme_remarks (theme_id, by_id, words, at, sent_key) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (theme_id, sent_key) DO NOTHING")
    .with((theme, by, words, now, key))
    .touched(tx)
    .await
}

/// Takes back what somebody said of a theme, or of what is read with it.
pub(crate) async fn unsay(tx: &Tx, (theme, id): (i64, i64), by: i64, now: i64) -> Result<bool> {
    sql("UPDATE theme_remarks SET removed_at = $4 WHERE id = $2 AND by_id = $3 AND removed_at IS NULL \
         AND theme_id IN (SELECT id FROM themes WHERE id = $1 OR merged_into = $1)")
    .with((theme, id, by, now))
    .touched(tx)
    .await
}

/// Puts it back, if they took it back since this moment.
pub(crate) async fn say_again(tx: &Tx, id: i64, by: i64, since: i64) -> Result<bool> {
    sql("UPDATE theme_remarks SET removed_at = NULL WHERE id = $1 AND by_id = $2 AND removed_at > $3")
        .with((id, by, since))
        .touched(tx)
        .await
}

/// The themes that were chosen for the meetings of a community: the theme, and the meeting.
pub(crate) async fn chosen(on: impl Into<On<'_>>, community: i64) -> Result<Vec<(i64, i64)>> {
    sql("SELECT c.theme_id, c.meeting_id FROM theme_meetings c JOIN themes t ON t.id = c.theme_id \
         WHERE t.community_id = $1 AND t.removed_at IS NULL")
    .bind(community)
    .all(on)
    .await
}

/// Chooses a theme for a meeting, in the place of another that was.
pub(crate) async fn choose(tx: &Tx, (theme, meeting): (i64, i64), by: i64, now: i64) -> Result<()> {
    sql("INSERT INTO theme_meetings (meeting_id, theme_id, by_id, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (meeting_id) DO UPDATE SET theme_id = EXCLUDED.theme_id, by_id = EXCLUDED.by_id, at = EXCLUDED.at")
    .with((meeting, theme, by, now))
    .done(tx)
    .await
}

/// A theme is not that of this meeting any more. False when it was not.
pub(crate) async fn release(tx: &Tx, (theme, meeting): (i64, i64)) -> Result<bool> {
    sql("DELETE FROM theme_meetings WHERE meeting_id = $1 AND theme_id = $2").with((meeting, theme)).touched(tx).await
}

/// What meetings know of themes: the theme that each was given.
pub(crate) const FACTS: &str = "SELECT 'theme', c.meeting_id, c.theme_id, c.at, '', '' FROM theme_meetings c \
     JOIN these ON these.id = c.meeting_id JOIN themes t ON t.id = c.theme_id AND t.removed_at IS NULL";

/// Takes a person's name off what they proposed and said; what spoke to them is forgotten.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    sql("DELETE FROM theme_voices WHERE person_id = $1").bind(person).done(tx).await?;
    sql("UPDATE themes SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await?;
    sql("UPDATE theme_remarks SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await?;
    sql("UPDATE theme_meetings SET by_id = NULL WHERE by_id = $1").bind(person).done(tx).await
}
