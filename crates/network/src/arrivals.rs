//! SQL of those who wait at the entrance for their code, and only SQL.

use platform::{On, Result, Tx, secret, sql};
use ui::Lang;

use crate::asking::Newcomer;

/// Somebody who said that an address is theirs.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Arrival {
    pub(crate) id: i64,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) organization: String,
    #[sqlx(try_from = "String")]
    pub(crate) lang: Lang,
    pub(crate) code_hash: String,
}

macro_rules! columns {
    () => {
        "id, email, name, organization, lang, code_hash"
    };
}

pub(crate) async fn insert(tx: &Tx, token: &str, newcomer: &Newcomer, code_hash: &str, expires_at: i64) -> Result<i64> {
    let Newcomer { name, email, organization, lang } = newcomer;
    sql("INSERT INTO network_arrivals (token_hash, email, name, organization, lang, code_hash, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id")
    .with((secret::hash(token), email.as_str(), &**name, &**organization))
    .with((lang.code(), code_hash, expires_at))
    .value(tx)
    .await
}

/// The arrival that waits behind this secret.
pub(crate) async fn of_token(on: impl Into<On<'_>>, token: &str, now: i64) -> Result<Option<Arrival>> {
    sql(concat!("SELECT ", columns!(), " FROM network_arrivals WHERE token_hash = $1 AND expires_at > $2"))
        .with((secret::hash(token), now))
        .optional(on)
        .await
}

/// Counts a try before it is compared: two guesses at the same moment are two tries. Nothing when there were too many.
pub(crate) async fn count_try(tx: &Tx, token: &str, (now, most): (i64, i64)) -> Result<Option<Arrival>> {
    sql(concat!(
        "UPDATE network_arrivals SET tries = tries + 1 WHERE token_hash = $1 AND expires_at > $2 AND tries < $3 RETURNING ",
        columns!()
    ))
    .with((secret::hash(token), now, most))
    .optional(tx)
    .await
}

/// Whether somebody still waits there for their code.
pub(crate) async fn waits(on: On<'_>, id: i64) -> Result<bool> {
    sql("SELECT 1 FROM network_arrivals WHERE id = $1").bind(id).exists(on).await
}

pub(crate) async fn remove(tx: &Tx, id: i64) -> Result<()> {
    sql("DELETE FROM network_arrivals WHERE id = $1").bind(id).done(tx).await
}

pub(crate) async fn forget(tx: &Tx, email: &str) -> Result<()> {
    sql("DELETE FROM network_arrivals WHERE email = $1").bind(email).done(tx).await
}
