//! The pages of an agenda: what everybody reads on the page of the meeting, the editor, the form of a block, the sheet to print.

pub(super) mod editor;
pub(super) mod form;
pub(super) mod paper;
pub(super) mod reading;

use maud::Markup;
use meetings::access::MeetingAccess;
use ui::breadcrumb;

/// The way back up from a page of the agenda: the meetings, the meeting, its agenda for those who prepare it.
fn trail(access: &MeetingAccess, here: &str, under_agenda: bool) -> Markup {
    let lang = access.membership().lang();
    let season = access.membership().community().path("/rencontres");
    let (meeting, agenda) = (access.path(""), access.path("/ordre-du-jour"));
    let (meetings, heading, title) = (t!(lang, "meetings"), access.meeting().heading(lang), t!(lang, "agenda-title"));
    let above = [(season.as_str(), meetings.as_str()), (&meeting, heading), (&agenda, &title)];
    let above = if under_agenda { &above[..] } else { &above[..2] };
    breadcrumb::breadcrumb(lang, above, here)
}
