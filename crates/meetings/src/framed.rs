//! A page of this slice inside its community: the frame, who sees it, what just happened.

use communities::{Membership, Place, frame};
use maud::Markup;
use platform::{Instance, Result};
use ui::notice::Notice;
use ui::shell::{Frame, Page, page};

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
