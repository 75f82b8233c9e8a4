//! Where one can go among stories.

use communities::Membership;
use communities::roles::TellStories;
use search::Destination;
use ui::Icon;

use crate::STORIES;

/// The page of stories, for who tells some.
pub fn destinations(member: &Membership) -> Vec<Destination> {
    let page = || Destination::new(Icon::Season, t!(member.lang(), "stories-title"), member.community().path(STORIES));
    member.may::<TellStories>().then(page).into_iter().collect()
}
