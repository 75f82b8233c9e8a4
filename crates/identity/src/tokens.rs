//! API tokens: a person lets a program act for them. A token is shown once, when it is made; only its hash is kept. It
//! ends by itself, reads only unless its person said otherwise, and may open one of their communities alone.

pub(crate) mod pages;
mod presented;
mod terms;
pub(crate) mod web;

use platform::{DAY, Db, Result, Tx, secret, sql};
use ui::Lang;

pub use presented::{Holder, PresentedToken};
pub use terms::{Label, Lasting, Reach, Terms};

use crate::access::Viewer;

/// The most tokens of one person: a list that one can still read.
const MOST: i64 = 20;
/// How long a token that ended stays in the list of its person, in milliseconds: whoever wonders why a program stopped sees it.
const SEEN_ENDED: i64 = 30 * DAY;
/// Scanners that look for secrets in code recognise ours by it.
const PREFIX: &str = "jasette_";

/// Why no token was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenRefusal {
    /// The person has as many as they may: one must be revoked first.
    TooMany {
        /// How many that is.
        most: i64,
    },
}

impl TokenRefusal {
    /// The refusal for people.
    pub fn sentence(self, lang: Lang) -> String {
        match self {
            TokenRefusal::TooMany { most } => t!(lang, "tokens-too-many", most = most),
        }
    }
}

/// A token as its person sees it in their list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Listed {
    pub(crate) id: i64,
    pub(crate) label: String,
    pub(crate) created_at: i64,
    pub(crate) used_at: Option<i64>,
    pub(crate) expires_at: i64,
    pub(crate) reach: Reach,
    pub(crate) community_id: Option<i64>,
}

/// Makes a token. It is returned once; nobody can read it again.
pub(crate) async fn create(tx: &Tx, person: i64, terms: &Terms, now: i64) -> Result<Result<String, TokenRefusal>> {
    let standing = "SELECT CAST(COUNT(*) AS BIGINT) FROM api_tokens WHERE person_id = $1 AND expires_at > $2";
    if sql(standing).with((person, now)).value::<i64>(tx).await? >= MOST {
        return Ok(Err(TokenRefusal::TooMany { most: MOST }));
    }
    let token = format!("{PREFIX}{}", secret::token());
    let Terms { label, lasting, reach, community } = terms;
    sql("INSERT INTO api_tokens (person_id, token_hash, label, created_at, expires_at, reach, community_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .with((person, secret::hash(&token), &label.0, now, now + lasting.milliseconds(), *reach, *community))
    .done(tx)
    .await?;
    Ok(Ok(token))
}

/// The viewer's tokens, the newest first.
pub(crate) async fn of(db: &Db, viewer: &Viewer) -> Result<Vec<Listed>> {
    sql("SELECT id, label, created_at, used_at, expires_at, reach, community_id FROM api_tokens WHERE person_id = $1 \
         ORDER BY id DESC")
    .bind(viewer.id())
    .all(db)
    .await
}

/// Revokes one of the viewer's tokens; false when they have none of this number.
pub(crate) async fn revoke(tx: &Tx, viewer: &Viewer, id: i64) -> Result<bool> {
    sql("DELETE FROM api_tokens WHERE id = $1 AND person_id = $2").with((id, viewer.id())).touched(tx).await
}

/// Whether a token still stands.
pub(crate) async fn stands(db: &Db, id: i64, now: i64) -> Result<bool> {
    sql("SELECT id FROM api_tokens WHERE id = $1 AND expires_at > $2").with((id, now)).exists(db).await
}

/// Forgets those that ended long enough ago.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    sql("DELETE FROM api_tokens WHERE expires_at <= $1").bind(now - SEEN_ENDED).done(tx).await
}
