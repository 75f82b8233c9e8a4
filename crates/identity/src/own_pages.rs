//! A person's own pages: in the frame of their community if they have one, below their profile, seen by nobody else.

use maud::{Markup, html};
use platform::{Instance, Result};
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, breadcrumb, button, layout};

use crate::access::Viewer;
use crate::links;
use crate::paths::{END_OTHERS, PROFILE};

/// A page below the profile, inside its frame.
pub(crate) async fn framed(instance: &Instance, viewer: &Viewer, title: String, body: Markup) -> Result<Page> {
    Ok(within(links::around(instance, viewer).await?.frame, viewer.lang(), title, body))
}

/// The same where the frame is known.
pub(crate) fn within(frame: Frame, lang: Lang, title: String, body: Markup) -> Page {
    let above = breadcrumb::breadcrumb(lang, &[(PROFILE, &t!(lang, "profile-title"))], &title);
    let body = layout::one_column(html! { (layout::header(Some(above), &title, None)) (body) });
    Page::new(lang, title, frame, body).seen_by(t!(lang, "seen-by-you"))
}

/// The way to close what else is open in one's name: whoever changed how they come in may have done it because somebody else did.
pub(crate) fn others(lang: Lang) -> Markup {
    html! {
        p { (t!(lang, "app-others")) }
        div { (button::deed(END_OTHERS, &button::submit(t!(lang, "devices-end-others")).icon(Icon::SignOut))) }
    }
}
