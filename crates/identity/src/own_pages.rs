//! A person's own pages: in the frame of their community if they have one, below their profile, seen by nobody else.

use maud::{Markup, html};
use platform::{Instance, Result};
use ui::notice::Notice;
use ui::shell::Page;
use ui::{breadcrumb, layout};

use crate::access::Viewer;
use crate::links;
use crate::paths::PROFILE;

/// A page below the profile.
pub(crate) struct OwnPage {
    pub(crate) title: String,
    pub(crate) body: Markup,
    /// What was just done.
    pub(crate) notice: Option<Notice>,
}

/// The page inside its frame.
pub(crate) async fn framed(instance: &Instance, viewer: &Viewer, own: OwnPage) -> Result<Page> {
    let lang = viewer.lang();
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "profile-title"))], &own.title);
    let body = layout::one_column(html! { (layout::header(Some(above), &own.title, None)) (own.body) });
    let frame = links::personal_frame(instance, viewer).await?;
    let page = Page::new(lang, own.title, frame, body).seen_by(t!(lang, "seen-by-you"));
    Ok(page.notice(own.notice))
}
