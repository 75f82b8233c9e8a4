//! The list of rooms: a pane beside the room on a wide screen, a page of its own on a phone.

use communities::roles::Converse;
use communities::{Community, Membership};
use maud::html;
use ui::layout::{Pane, pane};
use ui::shell::page;
use ui::{Icon, Lang, Markup, badge, empty};

use super::{Around, called};
use crate::access::OpenRoom;

/// The page of the list.
pub(crate) fn rooms(membership: &Membership, around: Around) -> Markup {
    let lang = membership.lang();
    let sentence = if around.rooms.is_empty() { t!(lang, "rooms-none") } else { t!(lang, "rooms-choose") };
    let beside = pane(html! { h2 { (t!(lang, "conversations")) } }, empty::empty_state(&sentence, None), None);
    let seen_by = around.names.seen_by::<Converse>();
    page(around.page(membership, &t!(lang, "conversations"), (Pane::List, None), beside).seen_by(seen_by))
}

/// The list itself; `shown` says which pane a phone shows, and the room that is open.
pub(crate) fn list(lang: Lang, community: &Community, rooms: &[OpenRoom], shown: (Pane, Option<i64>)) -> Markup {
    html! {
        @if shown.0 == Pane::List { h1 { (t!(lang, "conversations")) } }
        h2 { (t!(lang, "rooms")) }
        @if rooms.is_empty() { p.soft.small { (t!(lang, "rooms-none")) } }
        ul { @for each in rooms { (entry(lang, community, each, shown.1)) } }
    }
}

fn entry(lang: Lang, community: &Community, open: &OpenRoom, current: Option<i64>) -> Markup {
    let here = current == Some(open.room.id);
    // What was not read is put in sight; a room that was read begins at its end.
    let href = format!("{}{}", open.room.path(community), if open.unread > 0 { "#new" } else { "" });
    html! {
        li {
            a href=(href) aria-current=[here.then_some("page")] {
                @if is_for_everyone(open) { (called(lang, &open.room)) }
                @else { (Icon::Lock) span { (open.room.name(lang)) } }
                @if open.unread > 0 && !here { (badge::waiting(lang, open.unread)) }
            }
        }
    }
}

/// Whether all who converse in the community may enter: the others stand under a lock.
fn is_for_everyone(open: &OpenRoom) -> bool {
    open.room.audience().contains(&communities::Role::Member)
}
