//! SQL of arrivals that wait for their code, and only SQL.

use identity::Email;
use platform::{AHEAD, DAY, HOUR, On, Result, Tx, secret, sql};
use ui::Lang;

use super::Newcomer;

/// Somebody who said that an address is theirs.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Arrival {
    pub(super) id: i64,
    pub(super) invitation_id: i64,
    pub(super) email: String,
    pub(super) name: String,
    pub(super) organization: String,
    #[sqlx(try_from = "String")]
    pub(super) lang: Lang,
    pub(super) code_hash: String,
}

macro_rules! columns {
    () => {
        "id, invitation_id, email, name, organization, lang, code_hash"
    };
}

/// What is written down of an arrival.
pub(super) struct New<'a> {
    pub invitation: i64,
    pub token: &'a str,
    pub email: &'a Email,
    pub newcomer: &'a Newcomer,
    pub code_hash: String,
    pub expires_at: i64,
}

pub(super) async fn insert(tx: &Tx, new: &New<'_>, now: i64) -> Result<i64> {
    sql("INSERT INTO arrivals (invitation_id, token_hash, email, name, organization, lang, code_hash, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id")
    .with((
        new.invitation,
        secret::hash(new.token),
        new.email.as_str(),
        &new.newcomer.name,
        &new.newcomer.organization,
        new.newcomer.lang.code(),
        &new.code_hash,
        now,
        new.expires_at,
    ))
    .value(tx)
    .await
}

/// A letter by the link of a room, as it is counted.
pub(super) struct Counted<'a> {
    pub invitation: i64,
    /// The hash of the address.
    pub address: &'a str,
    /// Whether who asked typed the code of the screen.
    pub in_room: bool,
}

/// How many letters of the same kind left before.
#[derive(sqlx::FromRow)]
pub(super) struct LettersSent {
    /// To the address: within the hour for who asks in the room, otherwise within the day.
    pub to_address: i64,
    /// By the link, within the hour.
    pub by_link: i64,
}

/// What left before. Those who ask by one link at the same moment are counted one after the other.
pub(super) async fn letters_sent(tx: &Tx, counted: &Counted<'_>, now: i64) -> Result<LettersSent> {
    sql("UPDATE invitations SET created_at = created_at WHERE id = $1").bind(counted.invitation).done(tx).await?;
    date_back(tx, counted, now).await?;
    let since = if counted.in_room { now - HOUR } else { now - DAY };
    sql("SELECT (SELECT CAST(COUNT(*) AS BIGINT) FROM room_letters \
                 WHERE address_hash = $1 AND in_room = $2 AND sent_at > $3) AS to_address, \
                (SELECT CAST(COUNT(*) AS BIGINT) FROM room_letters \
                 WHERE invitation_id = $4 AND in_room = $2 AND sent_at > $5) AS by_link")
    .with((counted.address, counted.in_room, since, counted.invitation, now - HOUR))
    .one(tx)
    .await
}

pub(super) async fn count_letter(tx: &Tx, counted: &Counted<'_>, now: i64) -> Result<()> {
    sql("INSERT INTO room_letters (invitation_id, address_hash, in_room, sent_at) VALUES ($1, $2, $3, $4)")
        .with((counted.invitation, counted.address, counted.in_room, now))
        .done(tx)
        .await
}

pub(super) async fn forget_letters(tx: &Tx, sent_until: i64) -> Result<()> {
    sql("DELETE FROM room_letters WHERE sent_at <= $1").bind(sent_until).done(tx).await
}

/// What is dated in the future was written while the clock was wrong: a letter counts as if it left now, and an arrival opens
/// nothing.
async fn date_back(tx: &Tx, counted: &Counted<'_>, now: i64) -> Result<()> {
    sql("UPDATE room_letters SET sent_at = $3 WHERE (address_hash = $1 OR invitation_id = $2) AND sent_at > $4")
        .with((counted.address, counted.invitation, now, now + AHEAD))
        .done(tx)
        .await?;
    sql("UPDATE arrivals SET created_at = $2, expires_at = $2 WHERE invitation_id = $1 AND created_at > $3")
        .with((counted.invitation, now, now + AHEAD))
        .done(tx)
        .await
}

/// The arrival that waits behind this secret.
pub(super) async fn of_token(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<Option<Arrival>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM arrivals WHERE token_hash = $1 AND expires_at > $2"));
    row.with((secret::hash(token), now)).optional(on).await
}

/// Counts a try before it is compared: two guesses at the same moment are two tries. Nothing when there were too many.
pub(super) async fn count_try(tx: &Tx, token: &str, (now, most): (i64, i64)) -> Result<Option<Arrival>> {
    sql(concat!(
        "UPDATE arrivals SET tries = tries + 1 WHERE token_hash = $1 AND expires_at > $2 AND tries < $3 RETURNING ",
        columns!()
    ))
    .with((secret::hash(token), now, most))
    .optional(tx)
    .await
}

/// The last arrival at an address.
pub(super) async fn newest(tx: &Tx, email: &Email) -> Result<Option<Arrival>> {
    let row = sql(concat!("SELECT ", columns!(), " FROM arrivals WHERE email = $1 ORDER BY id DESC LIMIT 1"));
    row.bind(email.as_str()).optional(tx).await
}

pub(super) async fn renew(tx: &Tx, id: i64, code_hash: String, expires_at: i64) -> Result<()> {
    sql("UPDATE arrivals SET code_hash = $2, expires_at = $3, tries = 0 WHERE id = $1")
        .with((id, code_hash, expires_at))
        .done(tx)
        .await
}

/// Whether somebody still waits there for their code.
pub(crate) async fn waits(on: On<'_>, id: i64) -> Result<bool> {
    sql("SELECT 1 FROM arrivals WHERE id = $1").bind(id).exists(on).await
}

pub(super) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1").bind(id).done(tx).await
}

/// Removes an arrival that nobody can come back to.
pub(super) async fn remove_expired(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1 AND expires_at <= $2").with((id, now)).done(tx).await
}
