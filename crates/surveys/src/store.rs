//! SQL of surveys, and only SQL.

mod boxes;
mod items;
mod notes;
mod signed;
mod words;

use identity::device::Devices;
use platform::{On, Result, Tx, sql};

use crate::making::Asked;
use crate::model::{Audience, Mode, Promise, Row};

pub(crate) use boxes::{boxes, destroy_boxes, held_boxes, keep_boxes, lay_boxes};
pub(crate) use items::{all_items, item, items, last_place, put, put_where, take_out, take_ready_out};
pub(crate) use notes::{note, notes, of_decision};
pub(crate) use signed::{count_signed, forget_signed, mark_open, own_signed, sign, signed, unsign};
pub(crate) use words::{pass_on, read_first, words};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, community_id, title, mode, audience, promise, follows, closes_at, revision, token, opened_at, closed_at, published, \
             words_shown_at, first_reader_id, reading, decision, released_at, reminded_at, reminders FROM surveys ",
            $rest
        )
    };
}

/// The surveys of a community, the newest first.
pub(crate) async fn of_community(on: impl Into<On<'_>>, community: i64) -> Result<Vec<Row>> {
    sql(select!("WHERE community_id = $1 ORDER BY id DESC")).bind(community).all(on).await
}

pub(crate) async fn survey(on: impl Into<On<'_>>, id: i64) -> Result<Option<Row>> {
    sql(select!("WHERE id = $1")).bind(id).optional(on).await
}

pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str) -> Result<Option<Row>> {
    sql(select!("WHERE token = $1")).bind(token).optional(on).await
}

/// The title, the secret and the end of each survey of a community that takes answers of the members or their teams, the first to
/// end first: families and directors have the link alone.
pub(crate) async fn open_of(on: impl Into<On<'_>>, community: i64, now: i64) -> Result<Vec<(String, String, i64)>> {
    sql("SELECT title, token, closes_at FROM surveys WHERE community_id = $1 AND token IS NOT NULL AND closed_at IS NULL \
         AND closes_at > $2 AND audience IN ($3, $4) ORDER BY closes_at, id")
    .with((community, now, Audience::Members, Audience::Teams))
    .all(on)
    .await
}

/// Each ready question of each survey of a community that says something, with the number, the title and the audience of the
/// survey, the newest first. What sleeps until the survey that follows says nothing.
pub(crate) async fn shown_with_ready(
    on: impl Into<On<'_>>,
    community: i64,
) -> Result<Vec<(i64, String, Audience, String)>> {
    sql("SELECT s.id, s.title, s.audience, i.ready FROM surveys s JOIN survey_questions q ON q.survey_id = s.id \
         JOIN survey_items i ON i.id = q.item_id WHERE s.community_id = $1 AND s.published <> '' AND i.ready <> '' \
         AND (s.mode <> $2 OR s.follows IS NOT NULL) ORDER BY s.id DESC, q.place")
    .with((community, Mode::Path.code()))
    .all(on)
    .await
}

/// The same survey, which nobody else changes until this transaction ends.
pub(crate) async fn held(tx: &Tx, id: i64) -> Result<Option<Row>> {
    sql("UPDATE surveys SET revision = revision WHERE id = $1").bind(id).done(tx).await?;
    survey(tx, id).await
}

/// Keeps a survey that is prepared; nothing when one with this key is there.
pub(crate) async fn insert(tx: &Tx, community: i64, asked: &Asked, key: &str) -> Result<Option<i64>> {
    let row = sql("INSERT INTO surveys (community_id, title, mode, audience, follows, closes_at, sent_key, promise) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, sent_key) DO NOTHING RETURNING id")
    .bind(community)
    .bind(&asked.title)
    .bind(asked.mode)
    .bind(asked.audience)
    .bind(asked.follows)
    .bind(asked.closes_at)
    .bind(key)
    .bind(asked.promise);
    Ok(row.optional::<(i64,)>(tx).await?.map(|(id,)| id))
}

/// The number of the survey that was kept with this key.
pub(crate) async fn by_key(on: impl Into<On<'_>>, community: i64, key: &str) -> Result<Option<i64>> {
    let row = sql("SELECT id FROM surveys WHERE community_id = $1 AND sent_key = $2").with((community, key));
    Ok(row.optional::<(i64,)>(on).await?.map(|(id,)| id))
}

/// Writes over the revision that was seen, while it is prepared. False when it is no longer the one that is there.
pub(crate) async fn change(tx: &Tx, (id, revision): (i64, i64), asked: &Asked) -> Result<bool> {
    sql("UPDATE surveys SET title = $3, mode = $4, audience = $7, promise = $8, follows = $5, closes_at = $6, revision = revision + 1 \
         WHERE id = $1 AND revision = $2 AND opened_at IS NULL")
    .bind(id)
    .bind(revision)
    .bind(&asked.title)
    .bind(asked.mode)
    .bind(asked.follows)
    .bind(asked.closes_at)
    .bind(asked.audience)
    .bind(asked.promise)
    .touched(tx)
    .await
}

/// Whoever has an older page of it before their eyes is told.
pub(crate) async fn touch(tx: &Tx, id: i64) -> Result<()> {
    sql("UPDATE surveys SET revision = revision + 1 WHERE id = $1").bind(id).done(tx).await
}

/// Takes away a survey that is prepared.
pub(crate) async fn delete(tx: &Tx, id: i64) -> Result<bool> {
    sql("DELETE FROM surveys WHERE id = $1 AND opened_at IS NULL").bind(id).touched(tx).await
}

/// Opens a survey, with an empty box and no device yet.
pub(crate) async fn open(tx: &Tx, id: i64, (token, now): (&str, i64), (content, salt): (&str, &str)) -> Result<()> {
    mark_open(tx, id, (token, now)).await?;
    sql("INSERT INTO survey_answers (survey_id, content) VALUES ($1, $2)").with((id, content)).done(tx).await?;
    sql("INSERT INTO survey_devices (survey_id, salt, hashes) VALUES ($1, $2, '')").with((id, salt)).done(tx).await
}

/// Notes that everybody was told of it as it opened: on a program that told nobody, nothing says that it did.
pub(crate) async fn told(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("UPDATE surveys SET reminded_at = $2 WHERE id = $1").with((id, now)).done(tx).await
}

/// Notes that everybody was reminded.
pub(crate) async fn reminded(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("UPDATE surveys SET reminded_at = $2, reminders = reminders + 1 WHERE id = $1").with((id, now)).done(tx).await
}

/// The devices of an open survey, whose row nobody else changes until this transaction ends: two answers at once come one after
/// the other. None when it has closed.
pub(crate) async fn take_turn(tx: &Tx, id: i64) -> Result<Option<Devices>> {
    sql("UPDATE survey_devices SET salt = salt WHERE survey_id = $1 RETURNING salt, hashes").bind(id).optional(tx).await
}

pub(crate) async fn devices(on: impl Into<On<'_>>, id: i64) -> Result<Option<Devices>> {
    sql("SELECT salt, hashes FROM survey_devices WHERE survey_id = $1").bind(id).optional(on).await
}

pub(crate) async fn content(on: impl Into<On<'_>>, id: i64) -> Result<Option<String>> {
    let content = sql("SELECT content FROM survey_answers WHERE survey_id = $1").bind(id);
    Ok(content.optional::<(String,)>(on).await?.map(|(content,)| content))
}

/// Writes the box and the devices over what they were.
pub(crate) async fn keep(tx: &Tx, id: i64, content: &str, hashes: &str) -> Result<()> {
    sql("UPDATE survey_answers SET content = $1 WHERE survey_id = $2").with((content, id)).done(tx).await?;
    sql("UPDATE survey_devices SET hashes = $1 WHERE survey_id = $2").with((hashes, id)).done(tx).await
}

/// What stays of a survey that closes.
#[derive(Default)]
pub(crate) struct Closing {
    /// What is shown, and what people wrote; empty under five answers.
    pub(crate) published: String,
    pub(crate) words: String,
    /// How dense the ties of the group are, where it says so.
    pub(crate) links: Option<i64>,
}

/// Keeps what is shown, and throws away what it was made of.
pub(crate) async fn close(tx: &Tx, id: i64, closing: &Closing, now: i64) -> Result<()> {
    sql("UPDATE surveys SET closed_at = $2, published = $3, words = $4, links = $5 WHERE id = $1")
        .with((id, now, &closing.published, &closing.words, closing.links))
        .done(tx)
        .await?;
    sql("DELETE FROM survey_answers WHERE survey_id = $1").bind(id).done(tx).await?;
    sql("DELETE FROM survey_devices WHERE survey_id = $1").bind(id).done(tx).await
}

/// Makes every anonymous survey that is open a prepared one again, without its box and its devices.
pub(crate) async fn put_open_back(tx: &Tx) -> Result<()> {
    sql("DELETE FROM survey_boxes WHERE survey_id IN (SELECT id FROM surveys WHERE opened_at IS NOT NULL AND closed_at IS NULL)")
        .done(tx)
        .await?;
    sql("DELETE FROM survey_answers").done(tx).await?;
    sql("DELETE FROM survey_devices").done(tx).await?;
    sql("UPDATE surveys SET token = NULL, opened_at = NULL WHERE opened_at IS NOT NULL AND closed_at IS NULL AND promise = $1")
        .bind(Promise::Anonymous)
        .done(tx)
        .await
}

/// Releases what a survey says. False when it was released already, or says nothing.
pub(crate) async fn release(tx: &Tx, id: i64, (decision, reading): (i64, &str), now: i64) -> Result<bool> {
    sql("UPDATE surveys SET decision = $2, reading = $3, released_at = $4 \
         WHERE id = $1 AND released_at IS NULL AND published <> ''")
    .with((id, decision, reading, now))
    .touched(tx)
    .await
}
