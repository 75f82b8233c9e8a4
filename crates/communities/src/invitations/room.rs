//! The page to show or to print in the room: a QR code, the address in letters, and what will be asked.

use maud::html;
use ui::shell::{Frame, Page};
use ui::{Lang, button, dates, layout, qr};

use crate::model::Community;

/// A room's link.
pub(super) struct Shown<'a> {
    pub(super) community: &'a Community,
    pub(super) link: &'a str,
    pub(super) until: i64,
}

pub(super) fn room(lang: Lang, shown: &Shown<'_>) -> Page {
    let title = t!(lang, "room-title", community = shown.community.name.as_str());
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (t!(lang, "room-how")) } })))
        p { (qr::drawn(shown.link)) }
        p { code { (shown.link) } }
        ol { li { (t!(lang, "room-step-name")) } li { (t!(lang, "room-step-code")) } li { (t!(lang, "room-step-charter")) } }
        p.soft { (t!(lang, "room-until", until = dates::long(lang, shown.until))) }
        p { (button::link(shown.community.path("/invitations"), t!(lang, "room-back")).quiet()) }
    });
    Page::new(lang, title, Frame::Bare, body)
}
