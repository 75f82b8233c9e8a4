//! The page to show or to print in the room: a QR code, the address in letters, the code of the room, and what will be asked.

use maud::{Markup, html};
use ui::shell::{Frame, Page};
use ui::{Icon, Lang, button, copy, dates, layout, qr};

use super::window::Shown;
use crate::model::Community;

/// A link of this community.
pub(super) struct Room<'a> {
    pub(super) community: &'a Community,
    pub(super) link: &'a str,
    /// Where this page is.
    pub(super) page: &'a str,
    /// Whether codes go by mail.
    pub(super) sends_mail: bool,
    /// Until when the link is good.
    pub(super) until: i64,
    /// The code, while the window is open.
    pub(super) code: Option<Shown>,
}

impl Room<'_> {
    pub(super) fn page(&self, lang: Lang) -> Page {
        let title = t!(lang, "room-title", community = self.community.name.as_str());
        let body = layout::one_column(html! {
            (layout::header(None, &title, Some(html! { p { (t!(lang, "room-how")) } })))
            p { (qr::drawn(&self.photographed())) }
            (copy::address(lang, self.link))
            (self.code(lang))
            ol { li { (t!(lang, "room-step-name")) } li { (self.how_the_code_comes(lang)) } li { (t!(lang, "room-step-charter")) } }
            p.soft { (t!(lang, "room-until", until = dates::long(lang, self.until))) }
            p { (button::link(self.community.path("/invitations"), t!(lang, "room-back")).quiet()) }
        });
        Page::new(lang, title, Frame::Bare, body)
    }

    fn how_the_code_comes(&self, lang: Lang) -> String {
        if self.sends_mail { t!(lang, "room-step-code") } else { t!(lang, "room-step-code-no-mail") }
    }

    /// Who photographs the square is in the room.
    fn photographed(&self) -> String {
        match &self.code {
            Some(shown) => format!("{}?salle={}", self.link, shown.code),
            None => self.link.to_owned(),
        }
    }

    fn code(&self, lang: Lang) -> Markup {
        let ask = match &self.code {
            Some(_) => t!(lang, "room-code-longer"),
            None => t!(lang, "room-code-show"),
        };
        html! {
            @match &self.code {
                Some(shown) => p {
                    (t!(lang, "room-code")) " " strong { code { (shown.code) } } " "
                    span.soft { (t!(lang, "room-code-until", time = dates::time(lang, shown.expires_at))) }
                },
                None => p { (t!(lang, "room-code-none")) },
            }
            (button::deed(self.page, &button::submit(ask).icon(Icon::Key)))
        }
    }
}
