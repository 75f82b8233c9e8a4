//! Addresses that let in once. They are handed over by who administers (`jasette demo` prints some, and a new instance
//! prints the one that makes its first account), or face to face by who coordinates. Opening the page spends nothing, only its button does: programs that
//! look into links before people do cannot use them up.

pub(crate) mod pages;
pub(crate) mod web;

use platform::{AHEAD, DAY, Db, Result, Tx, secret, sql};

use crate::people;

/// How long an address is good unless told otherwise (milliseconds).
pub const LASTS: i64 = DAY;

/// What an address is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Signs this person in.
    SignIn(i64),
    /// Makes the first account of an instance that has none.
    FirstAccount,
}

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Purpose::SignIn(_) => "sign_in",
            Purpose::FirstAccount => "first_account",
        }
    }

    fn person(self) -> Option<i64> {
        match self {
            Purpose::SignIn(person) => Some(person),
            Purpose::FirstAccount => None,
        }
    }
}

/// An address that was just made: it cannot be read again.
#[derive(Clone)]
pub struct Pass {
    purpose: Purpose,
    token: String,
}

impl Pass {
    /// Its path on this instance; `Settings::link` makes it whole.
    pub fn path(&self) -> String {
        match self.purpose {
            Purpose::SignIn(_) => web::sign_in_path(&self.token),
            Purpose::FirstAccount => web::first_account_path(&self.token),
        }
    }
}

/// Makes an address that is good for `lasts` milliseconds. A new one for the first account replaces the one before.
pub async fn issue(tx: &Tx, purpose: Purpose, lasts: i64, now: i64) -> Result<Pass> {
    if purpose == Purpose::FirstAccount {
        sql("DELETE FROM one_time_links WHERE purpose = $1").bind(purpose.code()).done(tx).await?;
    }
    let token = secret::token();
    sql("INSERT INTO one_time_links (token_hash, purpose, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
        .with((secret::hash(&token), purpose.code(), purpose.person(), now, now + lasts))
        .done(tx)
        .await?;
    Ok(Pass { purpose, token })
}

/// Makes an address that signs this person in, and is the only one that does.
pub async fn issue_alone(tx: &Tx, person: i64, lasts: i64, now: i64) -> Result<Pass> {
    sql("DELETE FROM one_time_links WHERE person_id = $1").bind(person).done(tx).await?;
    issue(tx, Purpose::SignIn(person), lasts, now).await
}

/// An address of this purpose that is still good now.
macro_rules! still_good {
    ($purpose:literal) => {
        concat!(" WHERE token_hash = $1 AND purpose = '", $purpose, "' AND used_at IS NULL AND expires_at > $2")
    };
}

/// The person whom an address would sign in now.
pub(crate) async fn person(db: &Db, token: &str, now: i64) -> Result<Option<i64>> {
    let person = sql(concat!("SELECT person_id FROM one_time_links", still_good!("sign_in")));
    person.with((secret::hash(token), now)).optional_value(db).await
}

/// Uses an address up: the person whom it signs in.
pub(crate) async fn spend(tx: &Tx, token: &str, now: i64) -> Result<Option<i64>> {
    let spent = sql(concat!("UPDATE one_time_links SET used_at = $2", still_good!("sign_in"), " RETURNING person_id"));
    spent.with((secret::hash(token), now)).optional_value(tx).await
}

/// Whether an address would make the first account now: somebody who has one may have come in between.
pub(crate) async fn makes_first_account(db: &Db, token: &str, now: i64) -> Result<bool> {
    let good = sql(concat!("SELECT id FROM one_time_links", still_good!("first_account")));
    Ok(good.with((secret::hash(token), now)).exists(db).await? && people::nobody_yet(db).await?)
}

/// Uses up the address of the first account; false when it is no longer good.
pub(crate) async fn spend_first_account(tx: &Tx, token: &str, now: i64) -> Result<bool> {
    let spent = sql(concat!("UPDATE one_time_links SET used_at = $2", still_good!("first_account")));
    Ok(spent.with((secret::hash(token), now)).touched(tx).await? && people::nobody_yet(tx).await?)
}

/// Deletes what lets nobody in any more.
pub(crate) async fn sweep(tx: &Tx, now: i64) -> Result<()> {
    // An address from the future was made while the clock was wrong: it is good as if it were made now.
    sql("UPDATE one_time_links SET expires_at = $1 + (expires_at - created_at), created_at = $1 WHERE created_at > $2")
        .with((now, now + AHEAD))
        .run(tx)
        .await?;
    sql("DELETE FROM one_time_links WHERE used_at IS NOT NULL OR expires_at <= $1").bind(now).done(tx).await
}
