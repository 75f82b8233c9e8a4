//! Where one can go in the library.

use communities::Membership;
use communities::roles::UseLibrary;
use search::Destination;
use ui::Icon;

use crate::ADDRESS;

/// The library, for who uses it.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Library, t!(member.lang(), "library"), member.community().path(ADDRESS));
    member.may::<UseLibrary>().then(page).into_iter().collect()
}
