//! The season as it was planned: the logic model, the people, the money. It is the program that the community was opened
//! with, read again; meetings and rooms live their own life in their slices.

mod pages;
pub(crate) mod web;

use platform::{Error, On, Result, sql};

use crate::access::Grant;
use crate::program::Program;
use crate::roles::ReadLogicModel;

pub(crate) use pages::{logic_model, plan};

/// The program that the member's community was opened with.
pub async fn program(on: impl Into<On<'_>>, member: &Grant<ReadLogicModel>) -> Result<Program> {
    let found = sql("SELECT program FROM communities WHERE id = $1").bind(member.community().id);
    let source = found.value::<String>(on).await?;
    Program::parse("program", &source).map_err(|_| Error::Stored("the program of a community is no longer read".into()))
}
