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
    pub(super) lang: String,
    pub(super) code_hash: String,
}

impl Arrival {
    pub(super) fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }
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
    .bind(new.invitation)
    .bind(secret::hash(new.token))
    .bind(new.email.as_str())
    .bind(&new.newcomer.name)
    .bind(&new.newcomer.organization)
    .bind(new.newcomer.lang.code())
    .bind(&new.code_hash)
    .bind(now)
    .bind(new.expires_at)
    .value(tx)
    .await
}

/// How many arrived within the hour: at this address, and by this invitation.
pub(super) async fn recent(tx: &Tx, (email, invitation): (&Email, i64), now: i64) -> Result<(i64, i64)> {
    date_back(tx, (email, invitation), now).await?;
    let by_email = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM arrivals WHERE email = $1 AND created_at > $2");
    let by_link = sql("SELECT CAST(COUNT(*) AS BIGINT) FROM arrivals WHERE invitation_id = $1 AND created_at > $2");
    let by_email: i64 = by_email.bind(email.as_str()).bind(now - HOUR).value(tx).await?;
    let by_link: i64 = by_link.bind(invitation).bind(now - HOUR).value(tx).await?;
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
    let row = sql("SELECT id, invitation_id, email, name, organization, lang, code_hash FROM arrivals \
                   WHERE token_hash = $1 AND expires_at > $2");
    row.bind(secret::hash(token)).bind(now).optional(on).await
}

/// Counts a try before it is compared: two guesses at the same moment are two tries. Nothing when there were too many.
pub(super) async fn count_try(tx: &Tx, token: &str, (now, most): (i64, i64)) -> Result<Option<Arrival>> {
    sql("UPDATE arrivals SET tries = tries + 1 WHERE token_hash = $1 AND expires_at > $2 AND tries < $3 \
         RETURNING id, invitation_id, email, name, organization, lang, code_hash")
    .bind(secret::hash(token))
    .bind(now)
    .bind(most)
    .optional(tx)
    .await
}

/// The last arrival at an address.
pub(super) async fn newest(tx: &Tx, email: &Email) -> Result<Option<Arrival>> {
    sql("SELECT id, invitation_id, email, name, organization, lang, code_hash FROM arrivals \
         WHERE email = $1 ORDER BY id DESC LIMIT 1")
    .bind(email.as_str())
    .optional(tx)
    .await
}

pub(super) async fn renew(tx: &Tx, id: i64, code_hash: String, expires_at: i64) -> Result<()> {
    sql("UPDATE arrivals SET code_hash = $2, expires_at = $3, tries = 0 WHERE id = $1")
        .bind(id)
        .bind(code_hash)
        .bind(expires_at)
        .run(tx)
        .await
        .map(drop)
}

pub(super) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1").bind(id).run(tx).await.map(drop)
}

/// Removes an arrival that nobody can come back to.
pub(super) async fn remove_expired(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("DELETE FROM arrivals WHERE id = $1 AND expires_at <= $2").bind(id).bind(now).run(tx).await.map(drop)
}
