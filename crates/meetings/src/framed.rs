//! A page of this slice inside its community: the frame, who sees it, what just happened.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::Right;
use communities::{Directory, Membership, Place, frame};
use forms::Tried;
use maud::Markup;
use platform::{Instance, Result, Served};
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

/// What a page is sent with.
pub struct Head {
    title: String,
    status: StatusCode,
    notice: Option<Notice>,
}

impl Head {
    /// A page as it is, which says above what just happened.
    pub fn new(title: String, notice: Option<Notice>) -> Head {
        Head { title, status: StatusCode::OK, notice }
    }

    /// A page as it was tried.
    pub fn tried<D, W, R>(title: String, said: &Tried<D, W, R>) -> Head {
        Head { title, status: said.status, notice: said.notice.clone() }
    }
}

/// The whole page, sent: those who have the right `R` see it.
pub async fn seen_by<R: Right>(instance: &Instance, membership: &Membership, head: Head, body: Markup) -> Served {
    let directory = Directory::of(&instance.db, membership).await?;
    seen_among::<R>(instance, membership, &directory, head, body).await
}

/// The same, of a page that knows already who is in the community.
pub async fn seen_among<R: Right>(
    instance: &Instance,
    membership: &Membership,
    directory: &Directory,
    head: Head,
    body: Markup,
) -> Served {
    let around = Around { title: head.title, seen_by: directory.seen_by::<R>(), notice: head.notice };
    Ok((head.status, framed(instance, membership, around, body).await?).into_response())
}
