//! The way back up from a page about meetings: those of the season, then the meeting.

use communities::Membership;
use maud::Markup;
use ui::breadcrumb::breadcrumb;

use crate::access::MeetingAccess;

/// From a page of the season.
pub fn of_season(membership: &Membership, below: &[(&str, &str)], here: &str) -> Markup {
    let (season, meetings) = (membership.community().path("/rencontres"), t!(membership.lang(), "meetings"));
    breadcrumb(membership.lang(), &[&[(season.as_str(), meetings.as_str())], below].concat(), here)
}

/// From a page of a meeting.
pub fn of_meeting(access: &MeetingAccess, below: &[(&str, &str)], here: &str) -> Markup {
    let (page, heading) = (access.path(""), access.meeting().heading(access.membership().lang()));
    of_season(access.membership(), &[&[(page.as_str(), heading)], below].concat(), here)
}
