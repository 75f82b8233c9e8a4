//! SQL of arrivals that wait for their code, and only SQL.

use identity::Email;
use platform::{AHEAD, HOUR, On, Result, Tx, secret, sql};
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

/// How many arrived within the hour: at this address, and by this invitation.
pub(super) async fn recent(tx: &Tx, (email, invitation): (&Email, i64), now: i64) -> Result<(i64, i64)> {
    date_back(tx, (email, invitation), now).await?;
    let by_email = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM arrivals WHERE email = $1 AND created_at > $2");
    let by_link = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM arrivals WHERE invitation_id = $1 AND created_at > $2");
    let by_email: i64 = by_email.with((email.as_str(), now - HOUR)).value(tx).await?;
    let by_link: i64 = by_link.with((invitation, now - HOUR)).value(tx).await?;
    Ok((by_email, by_link))
}

/// An arrival from the future was written while the clock was wrong: it counts as if it came now, and opens nothing.
async fn date_back(tx: &Tx, (email, invitation): (&Email, i64), now: i64) -> Result<()> {
    sql("UPDATE arrivals SET created_at = $3, expires_at = $3 \
         WHERE (email = $1 OR invitation_id = $2) AND created_at > $4")
    .bind(email.as_str())
    .bind(invitation)
    .bind(now)
    .bind(now + AHEAD)
    .run(tx)
    .await
    .map(drop)
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

pub(super) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1").bind(id).done(tx).await
}

/// Removes an arrival that nobody can come back to.
pub(super) async fn remove_expired(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1 AND expires_at <= $2").with((id, now)).done(tx).await
}
