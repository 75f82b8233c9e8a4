//! The pages of votes: their list, the form of one that is prepared, one as it stands, its screen, and the ballot for whoever holds
//! the link.

mod ballot;
mod consent;
mod deciding;
mod door;
mod form;
mod list;
mod one;
mod result;
mod screen;

use communities::{Community, Membership};
use maud::Markup;
use ui::{Lang, breadcrumb, dates};

pub(crate) use ballot::{Said, ticket};
pub(crate) use consent::{Draft as Amending, HOW, Integrating, LAST, REMARK, TEXT, integration};
pub(crate) use deciding::{PERSON, closing, noting, opening};
pub(crate) use door::{Asking, closed, thanks, too_late, twice};
pub(crate) use form::{changed, new};
pub(crate) use list::list;
pub(crate) use one::{Around, Read, filled, is_something, one};
pub(crate) use result::{in_register, sentence};
pub(crate) use screen::screen;

use crate::model::{VOTES_PAGE, Vote};

/// A page of a vote.
pub(crate) fn path_of(community: &Community, id: i64, rest: &str) -> String {
    community.path(&format!("{VOTES_PAGE}/{id}{rest}"))
}

/// The way back to the list, and to the vote from a page of it.
fn above(member: &Membership, vote: Option<&Vote>, here: &str) -> Markup {
    let (lang, community) = (member.lang(), member.community());
    let mut ways = vec![(community.path(VOTES_PAGE), t!(lang, "votes"))];
    ways.extend(vote.map(|vote| (path_of(community, vote.id, ""), vote.question.clone())));
    let ways: Vec<(&str, &str)> = ways.iter().map(|(path, name)| (&**path, &**name)).collect();
    breadcrumb::breadcrumb(lang, &ways, here)
}

/// « jeudi 18 mars 2027 »: the last day on which one votes.
fn last_day(lang: Lang, vote: &Vote) -> String {
    dates::long(lang, vote.closes_at - 1)
}
