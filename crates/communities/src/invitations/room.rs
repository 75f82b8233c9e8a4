//! The page to show or to print in the room: a QR code, the address in letters, and what will be asked.

use maud::html;
use ui::shell::{Frame, Page};
use ui::{Lang, button, dates, layout, qr};

use crate::model::Community;

/// A link of this community, good until then.
pub(super) fn room(lang: Lang, community: &Community, link: &str, until: i64) -> Page {
    let title = t!(lang, "room-title", community = community.name.as_str());
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "room-how")) } })))
        p { (qr::drawn(link)) }
        p { code { (link) } }
        ol { li { (t!(lang, "room-step-name")) } li { (t!(lang, "room-step-code")) } li { (t!(lang, "room-step-charter")) } }
        p.soft { (t!(lang, "room-until", until = dates::long(lang, until))) }
        p { (button::link(community.path("/invitations"), t!(lang, "room-back")).quiet()) }
    });
    Page::new(lang, title, Frame::Bare, body)
}
