//! The season as its program plans it: the logic model, the people, the money, to be read before a community is opened and
//! after. Meetings and rooms live their own life in their slices.

mod pages;

use std::collections::BTreeMap;

use platform::{Error, On, Result, Tx, sql};
use ui::{Lang, dates};

use crate::program::{Program, SeasonMonth};

pub use pages::{chapter_name, drawn, title};
pub(crate) use pages::{logic_model, plan};

/// The amounts of budget lines, in cents, by the ids of the lines.
pub type Amounts = BTreeMap<String, i64>;

/// The program that a community was opened with, as it was then.
pub async fn program(on: impl Into<On<'_>>, community: i64) -> Result<Program> {
    let found = sql("SELECT program FROM communities WHERE id = $1").bind(community);
    let source = found.value::<String>(on).await?;
    Program::parse("program", &source).map_err(|_| Error::Stored("the program of a community is no longer read".into()))
}

/// « décembre 2026 ».
pub(crate) fn month_name(lang: Lang, month: SeasonMonth) -> String {
    month_in_words(lang, &month.to_string())
}

/// The same for a month as it is typed; what is no month, as it is.
pub(crate) fn month_in_words(lang: Lang, word: &str) -> String {
    let noon = dates::from_fields(&format!("{word}-01"), "12:00");
    noon.map_or_else(|| word.to_owned(), |noon| dates::month_and_year(lang, noon))
}

/// Gives a community its name and the month in which its season starts.
pub async fn begin(tx: &Tx, community: i64, name: &str, starts_on: &str) -> Result<()> {
    let begin = sql("UPDATE communities SET name = $2, starts_on = $3 WHERE id = $1");
    begin.with((community, name, starts_on)).done(tx).await
}
