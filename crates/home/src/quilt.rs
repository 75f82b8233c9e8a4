//! The quilt of the season: each act of the group, in the order in which it was done.

use communities::Membership;
use meetings::model::Kind;
use meetings::{Meeting, Series};
use ui::dates;
use ui::quilt::{Act, Patch};

/// The width of the cloth, in patches.
const WIDTH: usize = 14;
/// The most rows that are shown: the newest acts of a long season.
const ROWS: usize = 6;

/// The most acts that are shown.
pub(crate) const MOST: usize = WIDTH * ROWS;

/// The patches, the oldest first: what was said, and the meetings that were held.
pub(crate) fn patches(membership: &Membership, series: &Series, said: Vec<(i64, Patch)>) -> Vec<Patch> {
    let mut acts = said;
    acts.extend(series.held().into_iter().filter_map(|meeting| of_meeting(membership, meeting)));
    acts.sort_by_key(|(at, _)| *at);
    let older = acts.len().saturating_sub(MOST);
    acts.into_iter().skip(older).map(|(_, patch)| patch).collect()
}

/// How many places are left in the row being sewn, and one row more, so that there is always something to sew.
pub(crate) fn blank(sewn: usize) -> usize {
    if sewn >= MOST { 0 } else { (WIDTH - sewn % WIDTH) % WIDTH + WIDTH }
}

fn of_meeting(membership: &Membership, meeting: &Meeting) -> Option<(i64, Patch)> {
    let (lang, at) = (membership.lang(), meeting.starts_at?);
    let act = if meeting.kind == Kind::Training { Act::Training } else { Act::Meeting };
    let label = t!(lang, "patch-meeting", name = meeting.heading(lang), day = dates::short(lang, at));
    Some((at, Patch { act, label, href: membership.community().path(&meeting.path()) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_always_something_to_sew_until_the_cloth_is_full() {
        assert_eq!(blank(0), 14);
        assert_eq!(blank(1), 27);
        assert_eq!(blank(14), 14);
        assert_eq!(blank(MOST), 0);
    }
}
