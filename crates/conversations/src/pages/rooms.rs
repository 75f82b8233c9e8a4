//! The list of rooms: each with what it is for, and what waits there; those that are only read, folded.

use communities::roles::{Converse, SetRooms};
use communities::{Community, Membership};
use maud::html;
use ui::notice::Notice;
use ui::shell::page;
use ui::{Icon, Lang, Markup, badge, button, fold, layout};

use super::{Around, KEPT, called, href, is_for_everyone};
use crate::access::OpenRoom;
use crate::requests::BOARD;
use crate::room::OPEN;
use crate::watched;

/// The page of the list.
pub(crate) fn rooms(membership: &Membership, around: Around, notice: Option<Notice>) -> Markup {
    let (lang, community) = (membership.lang(), membership.community());
    let (archived, open): (Vec<_>, Vec<_>) = around.rooms.iter().partition(|each| each.room.is_archived());
    let sentence = if open.is_empty() { t!(lang, "rooms-none") } else { t!(lang, "rooms-choose") };
    let title = t!(lang, "conversations");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (sentence) } })))
        (entries(lang, community, &open))
        p.row {
            a href=(community.path(BOARD)) { (Icon::Help) " " (t!(lang, "help-board")) }
            a href=(community.path(KEPT)) { (t!(lang, "kept-title")) }
            a href=(notifications::TOLD) { (t!(lang, "what-was-told")) }
        }
        @if membership.may::<SetRooms>() {
            p.row {
                (button::link(community.path(OPEN), t!(lang, "room-open")).icon(Icon::Add))
                a href=(community.path(watched::PATH)) { (t!(lang, "watched-title")) }
            }
        }
        @if !archived.is_empty() { div.folds { (folded(lang, community, &archived)) } }
    });
    let seen_by = around.names.seen_by::<Converse>();
    page(around.page(membership, &title, None, body).seen_by(seen_by).notice(notice))
}

fn entries(lang: Lang, community: &Community, rooms: &[&OpenRoom]) -> Markup {
    html! { @if !rooms.is_empty() { ul.rooms { @for each in rooms { (entry(lang, community, each)) } } } }
}

/// The rooms that are only read.
fn folded(lang: Lang, community: &Community, archived: &[&OpenRoom]) -> Markup {
    let content = html! { p.soft { (t!(lang, "archived-means")) } (entries(lang, community, archived)) };
    fold::fold(&t!(lang, "rooms-archived"), &archived.len().to_string(), content)
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
                @if open.muted { span.soft.small.muted { (t!(lang, "muted")) } }
                @if let Some(purpose) = open.room.purpose(lang) { span.soft.small { (purpose) } }
            }
        }
    }
}
