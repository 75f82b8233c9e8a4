//! SQL of those who wait for the word of a contact, and only SQL.

use communities::of_organizations;
use platform::{On, Result, Tx, secret, sql};
use ui::Lang;

/// Somebody who waits.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Request {
    pub(crate) request_id: i64,
    /// The number and the name of the organisation for which they say that they work.
    pub(crate) id: i64,
    pub(crate) name: String,
    /// Their proven address, and how to call them.
    pub(crate) email: String,
    pub(crate) person: String,
    #[sqlx(try_from = "String")]
    pub(crate) lang: Lang,
    /// Who is asked.
    pub(crate) contact: String,
    pub(crate) at: i64,
    pub(crate) expires_at: i64,
}

/// A request to keep.
pub(crate) struct New<'a> {
    pub(crate) organization: i64,
    pub(crate) email: &'a str,
    pub(crate) name: &'a str,
    pub(crate) lang: Lang,
    pub(crate) token: &'a str,
    pub(crate) expires_at: i64,
}

macro_rules! select {
    ($rest:expr) => {
        of_organizations!(
            "r.id AS request_id, r.email, r.name AS person, r.lang, n.contact_name AS contact, r.at, r.expires_at",
            concat!(
                "JOIN network_organizations n ON n.organization_id = known.id \
                 JOIN network_requests r ON r.organization_id = known.id ",
                $rest
            )
        )
    };
}

/// Keeps a request. False while one of the same person for the same organisation waits: nobody is written to twice.
pub(crate) async fn insert(tx: &Tx, new: &New<'_>, now: i64) -> Result<bool> {
    sql("INSERT INTO network_requests (organization_id, email, name, lang, token_hash, at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (organization_id, email) DO UPDATE SET name = excluded.name, \
         lang = excluded.lang, token_hash = excluded.token_hash, at = excluded.at, expires_at = excluded.expires_at \
         WHERE network_requests.expires_at <= excluded.at")
    .with((new.organization, new.email, new.name, new.lang.code()))
    .with((secret::hash(new.token), now, new.expires_at))
    .touched(tx)
    .await
}

/// The one behind this secret, until it expires.
pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<Option<Request>> {
    sql(select!("WHERE r.token_hash = $1 AND r.expires_at > $2")).with((secret::hash(token), now)).optional(on).await
}

/// The one of this number.
pub(crate) async fn numbered(on: impl Into<On<'_>>, id: i64, now: i64) -> Result<Option<Request>> {
    sql(select!("WHERE r.id = $1 AND r.expires_at > $2")).with((id, now)).optional(on).await
}

/// Those that wait, the oldest first.
pub(crate) async fn waiting(on: impl Into<On<'_>>, now: i64) -> Result<Vec<Request>> {
    sql(select!("WHERE r.expires_at > $1 ORDER BY r.at, r.id")).bind(now).all(on).await
}

/// Whether somebody still waits.
pub(crate) async fn waits(on: On<'_>, id: i64) -> Result<bool> {
    sql("SELECT 1 FROM network_requests WHERE id = $1").bind(id).exists(on).await
}

/// The number of a request.
pub(crate) async fn number(tx: &Tx, (organization, email): (i64, &str)) -> Result<i64> {
    sql("SELECT id FROM network_requests WHERE organization_id = $1 AND email = $2")
        .with((organization, email))
        .value(tx)
        .await
}

/// Takes a request out: it is answered. False when it was.
pub(crate) async fn take(tx: &Tx, id: i64) -> Result<bool> {
    sql("DELETE FROM network_requests WHERE id = $1").bind(id).touched(tx).await
}

/// Takes out one that nobody answered in time.
pub(crate) async fn remove_expired(tx: &Tx, id: i64, now: i64) -> Result<()> {
    sql("DELETE FROM network_requests WHERE id = $1 AND expires_at <= $2").with((id, now)).done(tx).await
}

pub(crate) async fn forget(tx: &Tx, email: &str) -> Result<()> {
    sql("DELETE FROM network_requests WHERE email = $1").bind(email).done(tx).await
}
