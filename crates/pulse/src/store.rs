//! SQL of pulses, and only SQL.

use identity::device::Devices;
use platform::{On, Result, Tx, sql};

/// The pulses of these meetings: whether each takes answers until a moment, and the link. It says nothing of anybody.
pub(super) const FACTS: &str = "SELECT 'pulse', p.meeting_id, CASE WHEN p.closed_at IS NULL THEN 1 ELSE 0 END, p.closes_at, \
     p.token, '' FROM these JOIN pulses p ON p.meeting_id = these.id";

/// A pulse, as its row says it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) meeting_id: i64,
    pub(super) token: String,
    pub(super) short_code: String,
    pub(super) closes_at: i64,
    pub(super) closed_at: Option<i64>,
    pub(super) published: String,
}

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT meeting_id, token, short_code, closes_at, closed_at, published FROM pulses ", $rest)
    };
}

pub(super) async fn of_meeting(on: On<'_>, meeting: i64) -> Result<Option<Row>> {
    sql(select!("WHERE meeting_id = $1")).bind(meeting).optional(on).await
}

pub(super) async fn of_token(on: On<'_>, token: &str) -> Result<Option<Row>> {
    sql(select!("WHERE token = $1")).bind(token).optional(on).await
}

pub(super) async fn of_short_code(on: On<'_>, code: &str) -> Result<Option<Row>> {
    sql(select!("WHERE short_code = $1 AND short_code <> ''")).bind(code).optional(on).await
}

/// Opens a pulse where there is none, or where one closed without anything to show. False when there is one.
pub(super) async fn open(tx: &Tx, meeting: i64, (token, code): (&str, &str), closes_at: i64) -> Result<bool> {
    let opened = sql("INSERT INTO pulses (meeting_id, token, short_code, closes_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (meeting_id) DO UPDATE SET token = excluded.token, short_code = excluded.short_code, \
         closes_at = excluded.closes_at, closed_at = NULL \
         WHERE pulses.closed_at IS NOT NULL AND pulses.published = ''");
    opened.with((meeting, token, code, closes_at)).touched(tx).await
}

/// An empty box and no device yet.
pub(super) async fn prepare(tx: &Tx, meeting: i64, content: &str, salt: &str) -> Result<()> {
    let answers = sql("INSERT INTO pulse_answers (meeting_id, content) VALUES ($1, $2)");
    answers.bind(meeting).bind(content).run(tx).await?;
    let devices = sql("INSERT INTO pulse_devices (meeting_id, salt, hashes) VALUES ($1, $2, '')");
    devices.bind(meeting).bind(salt).run(tx).await.map(drop)
}

/// The devices of an open pulse, whose row nobody else changes until this transaction ends: two answers at once come one
/// after the other. None when it has closed.
pub(super) async fn take_turn(tx: &Tx, meeting: i64) -> Result<Option<Devices>> {
    sql("UPDATE pulse_devices SET salt = salt WHERE meeting_id = $1 RETURNING salt, hashes")
        .bind(meeting)
        .optional(tx)
        .await
}

pub(super) async fn devices(on: On<'_>, meeting: i64) -> Result<Option<Devices>> {
    sql("SELECT salt, hashes FROM pulse_devices WHERE meeting_id = $1").bind(meeting).optional(on).await
}

pub(super) async fn content(on: On<'_>, meeting: i64) -> Result<Option<String>> {
    let content = sql("SELECT content FROM pulse_answers WHERE meeting_id = $1").bind(meeting);
    Ok(content.optional::<(String,)>(on).await?.map(|(content,)| content))
}

/// Writes the box and the devices over what they were.
pub(super) async fn keep(tx: &Tx, meeting: i64, content: &str, hashes: &str) -> Result<()> {
    sql("UPDATE pulse_answers SET content = $1 WHERE meeting_id = $2").bind(content).bind(meeting).run(tx).await?;
    sql("UPDATE pulse_devices SET hashes = $1 WHERE meeting_id = $2").bind(hashes).bind(meeting).run(tx).await.map(drop)
}

/// Takes away every pulse that is open, with its box and its devices.
pub(super) async fn delete_open(tx: &Tx) -> Result<u64> {
    sql("DELETE FROM pulses WHERE closed_at IS NULL").run(tx).await
}

/// Keeps what is shown, and throws away what it was made of.
pub(super) async fn close(tx: &Tx, meeting: i64, published: &str, now: i64) -> Result<()> {
    let closed = sql("UPDATE pulses SET closed_at = $1, published = $2 WHERE meeting_id = $3");
    closed.bind(now).bind(published).bind(meeting).run(tx).await?;
    sql("DELETE FROM pulse_answers WHERE meeting_id = $1").bind(meeting).run(tx).await?;
    sql("DELETE FROM pulse_devices WHERE meeting_id = $1").bind(meeting).run(tx).await.map(drop)
}
