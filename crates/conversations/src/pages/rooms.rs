//! The list of rooms: each with what it is for, and what waits there.

use communities::roles::Converse;
use communities::{Community, Membership};
use maud::html;
use ui::shell::page;
use ui::{Icon, Lang, Markup, badge, layout};

use super::{Around, called, href, is_for_everyone};
use crate::access::OpenRoom;

/// The page of the list.
pub(crate) fn rooms(membership: &Membership, around: Around) -> Markup {
    let (lang, community) = (membership.lang(), membership.community());
    let sentence = if around.rooms.is_empty() { t!(lang, "rooms-none") } else { t!(lang, "rooms-choose") };
    let title = t!(lang, "conversations");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (sentence) } })))
        ul.rooms { @for each in &around.rooms { (entry(lang, community, each)) } }
    });
    let seen_by = around.names.seen_by::<Converse>();
    page(around.page(membership, &title, None, body).seen_by(seen_by))
}

fn entry(lang: Lang, community: &Community, open: &OpenRoom) -> Markup {
    html! {
        li {
            a href=(href(community, open)) {
                span.room-name {
                    @if is_for_everyone(open) { (called(lang, &open.room)) }
                    @else { (Icon::Lock) span { (open.room.name(lang)) } }
                }
                @if open.unread > 0 { (badge::waiting(lang, open.unread)) }
                @if let Some(purpose) = open.room.purpose(lang) { span.soft.small { (purpose) } }
            }
        }
    }
}
