//! The pages of an agenda: what everybody reads on the page of the meeting, the editor, the form of a block, the sheet to print.

pub(super) mod editor;
pub(super) mod form;
pub(super) mod paper;
pub(super) mod reading;

use maud::Markup;
use meetings::access::MeetingAccess;
use meetings::trail;

/// The way back up from a page under the agenda, for those who prepare it.
fn under_agenda(access: &MeetingAccess, here: &str) -> Markup {
    let title = t!(access.membership().lang(), "agenda-title");
    trail::of_meeting(access, &[(&access.path("/ordre-du-jour"), &title)], here)
}
