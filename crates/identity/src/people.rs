//! Accounts. A person is known by their address; the name is what the others read.

use std::collections::HashMap;

use platform::{On, Result, Tx, sql, sql_among};
use ui::Lang;

use crate::access::Viewer;
use crate::email::Email;
use crate::model::Person;

/// The most characters of a name.
pub const LONGEST_NAME: usize = 80;

/// An account to create.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Where they read their codes.
    pub email: Email,
    /// One line, at most [`LONGEST_NAME`] characters.
    pub name: String,
    /// Their language until they choose another.
    pub lang: Lang,
}

/// Creates the account of an address. An address that has one already gives that account, unchanged: two invitations
/// accepted at the same moment make one person.
pub async fn create(tx: &Tx, new: NewPerson, now: i64) -> Result<Person> {
    sql("INSERT INTO people (email, name, lang, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING")
        .with((new.email.as_str(), &new.name, new.lang.code(), now))
        .done(tx)
        .await?;
    sql("SELECT id, name, email, lang FROM people WHERE email = $1").bind(new.email.as_str()).one(tx).await
}

/// The account of this number.
pub async fn by_id(on: impl Into<On<'_>>, id: i64) -> Result<Option<Person>> {
    sql("SELECT id, name, email, lang FROM people WHERE id = $1").bind(id).optional(on).await
}

/// The account of this address.
pub async fn by_email(on: impl Into<On<'_>>, email: &Email) -> Result<Option<Person>> {
    sql("SELECT id, name, email, lang FROM people WHERE email = $1").bind(email.as_str()).optional(on).await
}

/// The accounts of these numbers, in one query; a number without an account (deleted) is not in the answer.
pub async fn all_of(on: impl Into<On<'_>>, ids: &[i64]) -> Result<HashMap<i64, Person>> {
    let found = sql_among!("SELECT id, name, email, lang FROM people WHERE id", "$1", "").bind(ids);
    Ok(found.all::<Person>(on).await?.into_iter().map(|person| (person.id, person)).collect())
}

/// What a query of another slice joins to say the name of this person: `named.name`. Whoever deleted their account is not
/// in the answer.
#[macro_export]
macro_rules! named_join {
    ($person:literal) => {
        concat!(" JOIN people named ON named.id = ", $person, " ")
    };
}

/// Writes down the language that the viewer chose.
pub(crate) async fn set_lang(tx: &Tx, viewer: &Viewer, lang: Lang) -> Result<()> {
    sql("UPDATE people SET lang = $1 WHERE id = $2").with((lang.code(), viewer.id())).done(tx).await
}

/// Writes down the name that the viewer chose.
pub(crate) async fn set_name(tx: &Tx, viewer: &Viewer, name: &str) -> Result<()> {
    sql("UPDATE people SET name = $1 WHERE id = $2").with((name, viewer.id())).done(tx).await
}

/// Deletes this account, and with it the codes, sessions, tokens, addresses and profile.
pub(crate) async fn delete(tx: &Tx, person: &Person) -> Result<()> {
    sql("DELETE FROM people WHERE id = $1").bind(person.id).done(tx).await
}

/// Whether this instance has no account yet: it was just installed.
pub async fn nobody_yet(on: impl Into<On<'_>>) -> Result<bool> {
    Ok(!sql("SELECT id FROM people LIMIT 1").exists(on).await?)
}
