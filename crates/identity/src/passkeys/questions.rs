//! Questions that wait for the answer of a device: in the database, so that any node takes the answer; once, in the browser that
//! asked, and not for long.

use platform::{MINUTE, Result, Tx, secret, sql};

use super::Asked;
use super::relying_party::Question;

/// How long a question waits (milliseconds): as long as browsers let somebody look for their telephone.
pub(super) const LASTS: i64 = 5 * MINUTE;

/// A question that waited.
#[derive(sqlx::FromRow)]
pub(super) struct Waited {
    /// Who adds a passkey; none where somebody signs in.
    pub(super) person_id: Option<i64>,
    /// What the library needs to judge the answer.
    pub(super) kept: String,
    expires_at: i64,
}

/// Writes a question down, in the place of the one before of whoever adds a passkey. Those that are over go away with it, and so
/// do those of a clock that was wrong.
pub(super) async fn ask(tx: &Tx, person: Option<i64>, question: Question, now: i64) -> Result<Asked> {
    sql("DELETE FROM passkey_questions WHERE expires_at <= $1 OR expires_at > $2 OR person_id = $3")
        .with((now, now + LASTS, person))
        .run(tx)
        .await?;
    let secret = secret::token();
    sql("INSERT INTO passkey_questions (secret_hash, person_id, kept, expires_at) VALUES ($1, $2, $3, $4)")
        .with((secret::hash(&secret), person, &question.kept, now + LASTS))
        .done(tx)
        .await?;
    Ok(Asked { question: question.asked, secret })
}

/// Uses up the question that was asked with this secret, if it still waits.
pub(super) async fn take(tx: &Tx, secret: &str, now: i64) -> Result<Option<Waited>> {
    let taken = sql("DELETE FROM passkey_questions WHERE secret_hash = $1 RETURNING person_id, kept, expires_at");
    let taken = taken.bind(secret::hash(secret)).optional::<Waited>(tx).await?;
    Ok(taken.filter(|waited| waited.expires_at > now && waited.expires_at <= now + LASTS))
}
