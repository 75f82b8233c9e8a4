//! A person, as a value.

use ui::Lang;

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Person {
    /// The account's number.
    pub id: i64,
    /// The name that other members read.
    pub name: String,
    /// Lower case.
    pub email: String,
    /// The language they chose.
    #[sqlx(try_from = "String")]
    pub lang: Lang,
}
