//! The pages of the library, from values.

mod bring;
mod collections;
mod export;
mod file;
mod folder;
mod form;
mod import;
mod list;
mod one;
mod outside;
mod shared;
mod trial;

use communities::Membership;
use maud::{Markup, html};
use ui::breadcrumb::breadcrumb;
use ui::tag::{Kind as Cloth, tag};
use ui::{Lang, dates, numbers};

use crate::ADDRESS;
use crate::obtaining::Obtained;
use crate::rights::Visibility;

pub(crate) use bring::{FOLDER, PATH, TAKEN};
pub(crate) use collections::{CHOSEN, Collecting, NEW, collections};
pub(crate) use export::export;
pub(crate) use file::{CHANGED, Sending, file};
pub(crate) use folder::{index_of_folder, page_of_folder};
pub(crate) use form::{Address, PAGE, Whose, conflict, form};
pub(crate) use import::{CONTENT, FILE, Importing, Looked, import};
pub(crate) use list::list;
pub(crate) use one::{One, one};
pub(crate) use outside::{addresses, outside};
pub(crate) use shared::{newest, shared, shared_list};
pub(crate) use trial::trial;

/// The field that says whether one keeps a resource.
pub(crate) const IS: &str = "oui";
/// Its word when it is so.
pub(crate) const YES: &str = "oui";

/// The way back up.
fn above(member: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let (community, library) = (member.community(), t!(member.lang(), "library"));
    let page = community.path(ADDRESS);
    breadcrumb(member.lang(), &[&[(page.as_str(), library.as_str())], below].concat(), here)
}

/// What it is, and where it stands when that is not the group.
fn tags(lang: Lang, resource: &Obtained) -> Markup {
    html! {
        (tag(Cloth::Library, &resource.content.kind.name(lang)))
        @if resource.content.visibility != Visibility::Community { " " (tag(Cloth::Plain, &resource.content.visibility.name(lang))) }
        @if resource.put_away_at.is_some() { " " (tag(Cloth::Plain, &t!(lang, "resource-is-away"))) }
    }
}

/// « essayée 5 fois ».
fn tried(lang: Lang, resource: &Obtained) -> String {
    t!(lang, "resource-tried", count = resource.trials)
}

/// « 45 min », « 1 h 30 ».
fn length(lang: Lang, minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t!(lang, "length-minutes", minutes = minutes),
        (hours, 0) => t!(lang, "length-hours", hours = hours),
        (hours, minutes) => t!(lang, "length-both", hours = hours, minutes = format!("{minutes:02}")),
    }
}

/// A moment, for machines and for people.
fn day(lang: Lang, at: i64) -> Markup {
    dates::said(at, &dates::long(lang, at))
}

fn count(lang: Lang, number: usize) -> String {
    numbers::whole(lang, i64::try_from(number).unwrap_or(i64::MAX))
}
