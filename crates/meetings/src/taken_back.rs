//! What somebody takes back of a meeting: a proposal, a commitment, a note, a template. Nobody reads it any more, and for ten
//! minutes it can be put back as it was, by whoever may take it back; then nothing of it is left. Its row says `removed_at`;
//! the slice's statements ask for it, and a job of the slice sweeps.

use platform::{Job, MINUTE, Result, Tx};
use serde_json::json;

/// How long it can be put back, in milliseconds.
pub const FOR: i64 = 10 * MINUTE;

/// Plans the sweep of this kind, for when it is too late to put back what was taken back `now`.
pub async fn until_too_late(tx: &Tx, sweep: &'static str, now: i64) -> Result<()> {
    tx.enqueue(Job::new(sweep, json!({})).at(now + FOR)).await
}

/// What was taken back before this moment, or at it, is lost.
pub const fn too_late(now: i64) -> i64 {
    now - FOR
}
