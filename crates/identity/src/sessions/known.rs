//! The browsers that a person knows: those in which they signed in, and that are not shared. A secret in a cookie of a year
//! says so, for nothing but this: what strangers waste at the door is not what such a browser has.

use platform::{DAY, Db, Result, Tx, secret, sql};

use crate::email::Email;

/// How long a browser that nobody signs in with stays known (milliseconds).
const LASTS: i64 = 365 * DAY;

/// Whether the person of this address signed in with this browser before.
pub(crate) async fn is_known(db: &Db, email: &Email, device: Option<&str>) -> Result<bool> {
    let Some(device) = device else { return Ok(false) };
    let known = sql("SELECT 1 FROM known_devices d JOIN people p ON p.id = d.person_id \
                     WHERE p.email = $1 AND d.device_hash = $2");
    known.with((email.as_str(), secret::hash(device))).exists(db).await
}

/// Writes down that the person signed in with this browser; returns its secret, a new one if it had none.
pub(crate) async fn keep(tx: &Tx, person: i64, device: Option<&str>, now: i64) -> Result<String> {
    let device = device.map_or_else(secret::token, str::to_owned);
    sql("INSERT INTO known_devices (person_id, device_hash, seen_at) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, device_hash) DO UPDATE SET seen_at = excluded.seen_at")
    .with((person, secret::hash(&device), now))
    .done(tx)
    .await?;
    Ok(device)
}

/// Deletes those that nobody signed in with for long.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    sql("DELETE FROM known_devices WHERE seen_at <= $1").bind(now - LASTS).done(tx).await
}
