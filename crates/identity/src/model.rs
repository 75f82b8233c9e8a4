//! A person, as a value.

use ui::Lang;

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The account's number.
    pub id: i64,
    /// The name that other members read.
    pub name: String,
    /// Lower case.
    pub email: String,
    /// The language they chose.
    pub lang: Lang,
}

#[derive(sqlx::FromRow)]
pub(crate) struct PersonRow {
    id: i64,
    name: String,
    email: String,
    lang: String,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Person {
        Person { id: row.id, name: row.name, email: row.email, lang: Lang::parse(&row.lang).unwrap_or_default() }
    }
}
