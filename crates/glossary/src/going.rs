//! Where one can go in the glossary.

use communities::Membership;
use communities::roles::UseLibrary;
use search::Destination;
use ui::Icon;

use crate::ADDRESS;

/// The glossary, for who uses the library.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Term, t!(member.lang(), "glossary"), member.community().path(ADDRESS));
    member.may::<UseLibrary>().then(page).into_iter().collect()
}
