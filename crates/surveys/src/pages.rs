//! The pages of surveys: their list, one as it stands, its forms, its paper, and the form for whoever holds the link.

mod asked;
mod code;
mod door;
mod first;
mod list;
mod notes;
mod one;
mod paper;
mod preparing;
mod released;
mod results;
mod signed;
mod slope;
mod together;

use communities::roles::ReadLogicModel;
use communities::{Community, Membership};
use maud::Markup;
use ui::breadcrumb;

pub(crate) use asked::{Said, Step};
pub(crate) use door::{Asking, closed, thanks, too_late, twice};
pub(crate) use first::{First, words};
pub(crate) use list::list;
pub(crate) use one::{Around, close, one, open};
pub(crate) use paper::{ballot, paper};
pub(crate) use preparing::{conflict, new, question, survey};
pub(crate) use released::{release, released};
pub(crate) use results::Read;
pub(crate) use signed::{named, signing};
pub(crate) use together::{address, notes_conflict, together};

use crate::model::Survey;

/// Where surveys are, inside a community.
pub(crate) const SURVEYS: &str = "/evaluation/questionnaires";

/// A page of a survey.
pub(crate) fn path_of(community: &Community, id: i64, rest: &str) -> String {
    community.path(&format!("{SURVEYS}/{id}{rest}"))
}

/// The way back to the list, and to the survey from a page of it.
fn above(member: &Membership, survey: Option<&Survey>, here: &str) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let mut ways = vec![(community.path(SURVEYS), t!(lang, "surveys"))];
    ways.extend(survey.map(|survey| (path_of(community, survey.id, ""), survey.title.clone())));
    above_all(member, ways, here)
}

/// The way back from the list, then to what is under it.
fn above_all(member: &Membership, under: Vec<(String, String)>, here: &str) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let season = member.may::<ReadLogicModel>().then(|| (community.path("/saison"), t!(lang, "surveys-season")));
    let ways: Vec<_> = season.into_iter().chain(under).collect();
    let ways: Vec<(&str, &str)> = ways.iter().map(|(path, name)| (&**path, &**name)).collect();
    breadcrumb::breadcrumb(lang, &ways, here)
}
