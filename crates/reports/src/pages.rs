//! The pages of reports, from values.

mod adopting;
mod form;
mod list;
mod one;
mod remarks;
mod writing;

use communities::Membership;
use maud::Markup;
use meetings::trail;
use ui::Lang;
use ui::tag::{Kind, tag};

use crate::ADDRESS;
use crate::model::{Report, State};

pub(crate) use adopting::{adopting, deleting, sending};
pub(crate) use form::form;
pub(crate) use list::list;
pub(crate) use one::{Face, One, one};
pub(crate) use remarks::{REMARK, Said, remarks};
pub(crate) use writing::{Pen, Shown, conflict, writing};

/// The field that says whether what a part tells is kept.
pub(crate) const IS: &str = "oui";
/// The field that takes the pen from somebody.
pub(crate) const TAKE: &str = "prendre";

/// The way back up: the list of reports, then the report.
pub(crate) fn above(member: &Membership, report: Option<&Report>, here: &str) -> Markup {
    let (all, name) = (member.community().path(ADDRESS), t!(member.lang(), "reports"));
    let page = report.map(|report| (path(member, report, ""), report.title.clone()));
    let mut below = vec![(all.as_str(), name.as_str())];
    below.extend(page.as_ref().map(|(page, title)| (page.as_str(), title.as_str())));
    trail::of_season(member, &below, here)
}

fn path(member: &Membership, report: &Report, rest: &str) -> String {
    member.community().path(&format!("{ADDRESS}/{}{rest}", report.id))
}

fn state_tag(lang: Lang, state: State) -> Markup {
    let kind = match state {
        State::Draft => Kind::Plain,
        State::Open => Kind::Library,
        State::Adopted | State::Sent => Kind::Done,
    };
    tag(kind, &state.name(lang))
}
