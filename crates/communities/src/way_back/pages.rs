//! The pages of a way back in: what it means before it is handed over, then the square to photograph.

use maud::{Markup, html};
use platform::events::Trace;
use ui::form::Form;
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Icon, breadcrumb, button, card, dates, layout, qr};

use super::NotGiven;
use super::web::path;
use crate::access::Membership;
use crate::directory::{Card, Directory};

/// Who hands it over, and to whom.
pub(super) struct Handing<'a> {
    pub(super) member: &'a Membership,
    pub(super) directory: &'a Directory,
    pub(super) person: &'a Card,
    pub(super) now: i64,
}

impl Handing<'_> {
    /// What it means, and the traces of those before.
    pub(super) fn before(&self, refused: Option<NotGiven>, given: &[Trace], frame: CommunityFrame) -> Page {
        let (lang, community, name) = (self.member.lang(), self.member.community(), self.person.name.as_str());
        let means = [
            t!(lang, "way-back-face", name = name),
            t!(lang, "way-back-once"),
            match self.member.gets_mail() {
                true => t!(lang, "way-back-told", name = name),
                false => t!(lang, "way-back-told-no-mail", name = name),
            },
            t!(lang, "way-back-trace"),
        ];
        let form = Form::post(lang, path(community, self.person.id))
            .refusal(refused.map(|refused| refused.sentence(lang)))
            .deed(button::submit(t!(lang, "way-back-do")).primary().icon(Icon::Key))
            .cancel(&community.path("/membres"), &t!(lang, "cancel"));
        self.page(
            frame,
            html! {
                (card::titled(&t!(lang, "leaving-means"), html! { ul { @for each in &means { li { (each) } } } }))
                (form)
                (self.traces(given))
            },
        )
    }

    fn traces(&self, given: &[Trace]) -> Markup {
        let lang = self.member.lang();
        let line = |each: &Trace| {
            let by = self.directory.card(each.actor_id.unwrap_or_default()).name.as_str();
            t!(lang, "way-back-given", day = dates::relative(lang, each.at, self.now), name = by)
        };
        html! {
            @if !given.is_empty() {
                (card::titled(&t!(lang, "way-back-traces"), html! { ul { @for each in given { li { (line(each)) } } } }))
            }
        }
    }

    /// The address, this once.
    pub(super) fn after(&self, link: &str, frame: CommunityFrame) -> Page {
        let (lang, name) = (self.member.lang(), self.person.name.as_str());
        self.page(
            frame,
            html! {
                (card::titled(&t!(lang, "way-back-show", name = name), html! {
                    p { (t!(lang, "way-back-show-how", name = name)) }
                    p { (qr::drawn(link)) }
                    p { code { (link) } }
                }))
                p { (button::link(self.member.community().path("/membres"), t!(lang, "way-back-done")).quiet()) }
            },
        )
    }

    fn page(&self, frame: CommunityFrame, body: Markup) -> Page {
        let lang = self.member.lang();
        let title = t!(lang, "way-back-title", name = self.person.name.as_str());
        let (members, above) = (self.member.community().path("/membres"), t!(lang, "members-title"));
        let body = layout::one_column(html! {
            (breadcrumb::breadcrumb(lang, &[(&members, &above)], &title))
            (layout::header(None, &title, None))
            (body)
        });
        Page::new(lang, title, Frame::Community(frame), body)
    }
}
