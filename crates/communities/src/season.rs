//! The season as it was planned: the logic model, the people, the money. It is the program that the community was opened
//! with, read again; meetings and rooms live their own life in their slices.

mod pages;
pub(crate) mod web;

use platform::{Error, On, Result, sql};
use ui::{Lang, dates};

use crate::access::Grant;
use crate::program::{Program, SeasonMonth};
use crate::roles::ReadLogicModel;

pub(crate) use pages::{logic_model, plan};

/// The program that the member's community was opened with.
pub async fn program(on: impl Into<On<'_>>, member: &Grant<ReadLogicModel>) -> Result<Program> {
    of_community(on.into(), member.community().id).await
}

/// The same for whoever is invited there.
pub(crate) async fn of_community(on: On<'_>, community: i64) -> Result<Program> {
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
