//! A page of this slice inside its community: the frame, who sees it, what just happened.

use communities::{Membership, Place, frame};
use maud::Markup;
use platform::{Instance, Result};
use ui::breadcrumb::breadcrumb;
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

use crate::access::MeetingAccess;

/// What a page says besides its body.
pub struct Around {
    /// Its title.
    pub title: String,
    /// Who sees it, in words.
    pub seen_by: String,
    /// What just happened.
    pub notice: Option<Notice>,
}

/// The whole page.
pub async fn framed(instance: &Instance, membership: &Membership, around: Around, body: Markup) -> Result<Markup> {
    let frame = frame::frame(instance, membership, Place::Meetings).await?;
    let whole = Page::new(membership.lang(), around.title, Frame::Community(frame), body);
    Ok(page(whole.seen_by(around.seen_by).notice(around.notice)))
}

/// The way to a page of a meeting: the season, then the meeting.
pub fn trail(access: &MeetingAccess, here: &str) -> Markup {
    let lang = access.membership().lang();
    let season = access.membership().community().path("/rencontres");
    let (meetings, heading, meeting) = (t!(lang, "meetings"), access.meeting().heading(lang), access.path(""));
    breadcrumb(lang, &[(&season, &meetings), (&meeting, heading)], here)
}
