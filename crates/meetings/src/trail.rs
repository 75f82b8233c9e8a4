//! The way back up from a page about meetings: those of the season, then the meeting.

use communities::Membership;
use communities::roles::SeeMeetings;
use maud::Markup;
use ui::breadcrumb::breadcrumb;

use crate::access::MeetingAccess;

/// From a page of the season: to its meetings, or to the community for whoever does not see them.
pub fn of_season(membership: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let community = membership.community();
    let (above, name) = match membership.may::<SeeMeetings>() {
        true => (community.path("/rencontres"), t!(membership.lang(), "meetings")),
        false => (community.path(""), community.name.clone()),
    };
    breadcrumb(membership.lang(), &[&[(above.as_str(), name.as_str())], below].concat(), here)
}

/// From a page of a meeting.
pub fn of_meeting(access: &MeetingAccess, below: &[(&str, &str)], here: &str) -> Markup {
    let (page, heading) = (access.path(""), access.meeting().heading(access.membership().lang()));
    of_season(access.membership(), &[&[(page.as_str(), heading)], below].concat(), here)
}
