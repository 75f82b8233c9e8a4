//! A session: one browser in which a person is signed in. Its secret is in a cookie of that browser; only its hash is here.
//! It lasts 90 days after the last visit, or two hours in all on a shared computer.

pub(crate) mod cookie;
mod device;
pub(crate) mod known;
pub(crate) mod pages;
mod presented;
pub(crate) mod web;

pub use device::Device;
pub use presented::{PresentedSession, SignedIn};

use platform::db::patience::in_passing;
use platform::{AHEAD, DAY, Db, HOUR, Result, Tx, secret, sql};

use crate::access::Viewer;

/// How long a session lasts after the last visit.
const LASTS: i64 = 90 * DAY;
/// How long a session lasts on a shared computer, whatever happens.
pub const LASTS_WHEN_SHARED: i64 = 2 * HOUR;

/// A session to open.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Whose it is.
    pub person: i64,
    /// The browser, as far as it says.
    pub device: Device,
    /// Whether the computer is shared or borrowed.
    pub shared_computer: bool,
}

/// A session as its person sees it in their list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Listed {
    pub(crate) id: i64,
    #[sqlx(try_from = "String")]
    pub(crate) device: Device,
    pub(crate) shared_computer: bool,
    pub(crate) created_at: i64,
    pub(crate) seen_at: i64,
}

/// Opens a session; the secret it returns goes to the browser and nowhere else.
pub async fn open(tx: &Tx, opening: &Opening, now: i64) -> Result<String> {
    let token = secret::token();
    let lasts = if opening.shared_computer { LASTS_WHEN_SHARED } else { LASTS };
    sql("INSERT INTO sessions (person_id, token_hash, device, shared_computer, created_at, seen_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $5, $6)")
    .with((opening.person, secret::hash(&token), opening.device.code(), opening.shared_computer, now, now + lasts))
    .done(tx)
    .await?;
    Ok(token)
}

/// Ends the session of this secret, whoever's it is: who holds the secret may throw it away.
pub async fn end(tx: &Tx, token: &str) -> Result<()> {
    sql("DELETE FROM sessions WHERE token_hash = $1").bind(secret::hash(token)).done(tx).await
}

/// Ends every session of this instance: it was restored from a copy, and what was signed out of since would stand again.
pub async fn end_all(tx: &Tx) -> Result<u64> {
    sql("DELETE FROM sessions").run(tx).await
}

/// Ends one of the viewer's sessions; false when they have none of this number.
pub(crate) async fn end_one(tx: &Tx, viewer: &Viewer, id: i64) -> Result<bool> {
    sql("DELETE FROM sessions WHERE id = $1 AND person_id = $2").with((id, viewer.id())).touched(tx).await
}

/// Ends every session of the viewer but the one they are in.
pub(crate) async fn end_others(tx: &Tx, viewer: &Viewer) -> Result<u64> {
    let here = viewer.session_id().unwrap_or_default();
    sql("DELETE FROM sessions WHERE person_id = $1 AND id <> $2").with((viewer.id(), here)).run(tx).await
}

/// The viewer's sessions that still stand, the last used first.
pub(crate) async fn of(db: &Db, viewer: &Viewer, now: i64) -> Result<Vec<Listed>> {
    sql("SELECT id, device, shared_computer, created_at, seen_at FROM sessions \
         WHERE person_id = $1 AND expires_at > $2 ORDER BY seen_at DESC, id DESC")
    .with((viewer.id(), now))
    .all(db)
    .await
}

/// Whether a session still stands.
pub(crate) async fn stands(db: &Db, id: i64, now: i64) -> Result<bool> {
    sql("SELECT id FROM sessions WHERE id = $1 AND expires_at > $2").with((id, now)).exists(db).await
}

/// Deletes the sessions that are over.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    // A session from the future was opened while the clock was wrong: it lasts as if it were opened now.
    sql("UPDATE sessions SET created_at = CASE WHEN created_at > $1 THEN $1 ELSE created_at END, \
         expires_at = $1 + (expires_at - seen_at), seen_at = $1 WHERE seen_at > $2")
    .with((now, now + AHEAD))
    .run(tx)
    .await?;
    sql("DELETE FROM sessions WHERE expires_at <= $1").bind(now).done(tx).await
}

/// A page that only reads must be readable while the disk is full: what fails here is for the log.
async fn note_visit(db: &Db, id: i64, now: i64) {
    if let Err(error) = in_passing(write_visit(db, id, now)).await {
        tracing::warn!(session = id, %error, "a visit could not be written down");
    }
}

async fn write_visit(db: &Db, id: i64, now: i64) -> Result<()> {
    let tx = db.begin().await?;
    sql("UPDATE sessions SET seen_at = $1, expires_at = CASE WHEN shared_computer THEN expires_at ELSE $2 END WHERE id = $3")
        .with((now, now + LASTS, id))
        .done(&tx)
        .await?;
    tx.commit().await
}
