//! Where one can go among themes.

use communities::Membership;
use communities::roles::ProposeThemes;
use search::Destination;
use ui::Icon;

use crate::ADDRESS;

/// The page of themes, for who proposes some.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Theme, t!(member.lang(), "themes"), member.community().path(ADDRESS));
    member.may::<ProposeThemes>().then(page).into_iter().collect()
}
