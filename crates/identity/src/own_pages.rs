//! A person's own pages: in the frame of their community if they have one, below their profile, seen by nobody else.

use maud::{Markup, html};
use platform::{Instance, Result};
use ui::shell::Page;
use ui::{breadcrumb, layout};

use crate::access::Viewer;
use crate::links;
use crate::paths::PROFILE;

/// A page below the profile, inside its frame.
pub(crate) async fn framed(instance: &Instance, viewer: &Viewer, title: String, body: Markup) -> Result<Page> {
    let lang = viewer.lang();
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "profile-title"))], &title);
    let body = layout::one_column(html! { (layout::header(Some(above), &title, None)) (body) });
    let frame = links::personal_frame(instance, viewer).await?;
    Ok(Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you")))
}
