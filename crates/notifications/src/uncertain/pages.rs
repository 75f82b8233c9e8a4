//! The page: to whom, of what kind, when, and the two presses. Values in, HTML out.

use communities::Membership;
use maud::{Markup, html};
use platform::mail::uncertain::Uncertain;
use ui::shell::{CommunityFrame, Frame, Page};
use ui::{Icon, Lang, breadcrumb, button, card, dates, empty, layout};

use super::web::PATH;
use crate::kinds::Kind;

/// What the page shows.
pub(super) struct Shown<'a> {
    pub(super) member: &'a Membership,
    pub(super) mails: &'a [Uncertain],
    pub(super) now: i64,
}

pub(super) fn uncertain(shown: &Shown<'_>, frame: CommunityFrame) -> Page {
    let lang = shown.member.lang();
    let title = t!(lang, "uncertain-title");
    let community = shown.member.community();
    let (home, members) = (community.path(""), community.path("/membres"));
    let above = [(home.as_str(), community.name.as_str()), (&members, &t!(lang, "uncertain-above"))];
    let below = html! { p { (t!(lang, "uncertain-why")) } };
    let body = layout::one_column(html! {
        (breadcrumb::breadcrumb(lang, &above, &title))
        (layout::header(None, &title, Some(below)))
        @if shown.mails.is_empty() { (empty::empty_state(&t!(lang, "uncertain-none"), None)) }
        @for mail in shown.mails { (one(lang, shown, mail)) }
        p.soft.small { (t!(lang, "uncertain-codes")) }
    });
    Page::new(lang, title, Frame::Community(frame), body)
}

fn one(lang: Lang, shown: &Shown<'_>, mail: &Uncertain) -> Markup {
    let (name, kind) = (to_whom(lang, mail), kind(lang, &mail.kind));
    let path = |deed: &str| shown.member.community().path(&format!("{PATH}/{}/{deed}", mail.id));
    let again = button::submit(t!(lang, "uncertain-again")).icon(Icon::Mail);
    let arrived = button::submit(t!(lang, "uncertain-arrived")).quiet();
    let spoken = |deed: &str| format!("{deed}, {name}, {kind}");
    let again = again.spoken(spoken(&t!(lang, "uncertain-again")));
    let arrived = arrived.spoken(spoken(&t!(lang, "uncertain-arrived")));
    card::titled(
        &name,
        html! {
            p { (kind) " · " (dates::relative(lang, mail.ended_at, shown.now)) }
            div.row { (button::deed(&path("renvoi"), &again)) (button::deed(&path("retrait"), &arrived)) }
        },
    )
}

fn to_whom(lang: Lang, mail: &Uncertain) -> String {
    if mail.name.is_empty() { t!(lang, "uncertain-nameless") } else { mail.name.clone() }
}

/// The kinds that nobody chooses have no name of their own: they are news of an invitation.
fn kind(lang: Lang, code: &str) -> String {
    if code == "communities.way_back" {
        return t!(lang, "uncertain-way-back");
    }
    Kind::parse(code).unwrap_or(Kind::Invitation).name(lang)
}
