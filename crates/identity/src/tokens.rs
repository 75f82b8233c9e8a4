//! API tokens: a person lets a program act for them. A token is shown once, when it is made; only its hash is kept. It
//! lasts until it is revoked.

pub(crate) mod pages;
mod presented;
pub(crate) mod web;

use platform::text::{self, TextProblem};
use platform::{Db, Result, Tx, secret, sql};
use ui::Lang;

pub use presented::{Holder, PresentedToken};

use crate::access::Viewer;

/// The most tokens of one person: a list that one can still read.
const MOST: i64 = 20;
/// Scanners that look for secrets in code recognise ours by it.
const PREFIX: &str = "jasette_";

/// What a token is for, in its person's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// The most characters of a label.
    pub const LONGEST: usize = 80;

    /// Reads a label: one line.
    pub fn parse(typed: &str) -> Result<Label, TextProblem> {
        text::line(typed, Self::LONGEST).map(Label)
    }
}

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
}

/// Makes a token. It is returned once; nobody can read it again.
pub(crate) async fn create(tx: &Tx, person: i64, label: &Label, now: i64) -> Result<Result<String, TokenRefusal>> {
    let count =
        sql("SELECT CAST(COUNT(*) AS BIGINT) FROM api_tokens WHERE person_id = $1").bind(person).value::<i64>(tx);
    if count.await? >= MOST {
        return Ok(Err(TokenRefusal::TooMany { most: MOST }));
    }
    let token = format!("{PREFIX}{}", secret::token());
    sql("INSERT INTO api_tokens (person_id, token_hash, label, created_at) VALUES ($1, $2, $3, $4)")
        .with((person, secret::hash(&token), &label.0, now))
        .done(tx)
        .await?;
    Ok(Ok(token))
}

/// The viewer's tokens, the newest first.
pub(crate) async fn of(db: &Db, viewer: &Viewer) -> Result<Vec<Listed>> {
    sql("SELECT id, label, created_at, used_at FROM api_tokens WHERE person_id = $1 ORDER BY id DESC")
        .bind(viewer.id())
        .all(db)
        .await
}

/// Revokes one of the viewer's tokens; false when they have none of this number.
pub(crate) async fn revoke(tx: &Tx, viewer: &Viewer, id: i64) -> Result<bool> {
    sql("DELETE FROM api_tokens WHERE id = $1 AND person_id = $2").with((id, viewer.id())).touched(tx).await
}

/// Whether a token still stands.
pub(crate) async fn stands(db: &Db, id: i64) -> Result<bool> {
    sql("SELECT id FROM api_tokens WHERE id = $1").bind(id).exists(db).await
}
