//! The list of rooms: each with what it is for, and what waits there; those that are only read, folded.

use communities::roles::{ChoosePeople, Converse, SetRooms, WatchWords};
use communities::{Directory, Membership};
use maud::html;
use ui::notice::Notice;
use ui::shell::page;
use ui::{Icon, Markup, badge, button, fold, layout};

use super::REPORTS;
use super::past::past_ones;
use super::{ALL_LATER, Around, KEPT, href, is_for_everyone, label};
use crate::access::OpenRoom;
use crate::requests::BOARD;
use crate::room::{CIRCLE, OF_CHOSEN, OPEN, Room, WRITE};
use crate::watched;

/// The page of the list.
pub(crate) fn rooms(membership: &Membership, around: Around, past: &[Room], notice: Option<Notice>) -> Markup {
    let (lang, community) = (membership.lang(), membership.community());
    let (archived, open): (Vec<_>, Vec<_>) = around.rooms.iter().partition(|each| each.room.is_archived());
    let (mut direct, rooms): (Vec<_>, Vec<_>) = open.iter().partition(|each| each.room.is_direct());
    direct.sort_by_key(|each: &&OpenRoom| std::cmp::Reverse((each.unread > 0, each.room.id)));
    let sentence = if rooms.is_empty() { t!(lang, "rooms-none") } else { t!(lang, "rooms-choose") };
    let title = t!(lang, "conversations");
    let body = layout::one_column(html! {
        (layout::header(None, &title, Some(html! { p { (sentence) } })))
        (entries(membership, &around.names, &rooms))
        h2 { (t!(lang, "direct-title")) }
        @if direct.is_empty() { p.soft { (t!(lang, "direct-none")) } }
        (entries(membership, &around.names, &direct))
        p.row { (button::link(community.path(WRITE), t!(lang, "direct-write")).icon(Icon::Add)) }
        p.row {
            a href=(community.path(BOARD)) { (t!(lang, "help-board")) }
            a href=(ALL_LATER) { (t!(lang, "all-later")) }
            a href=(community.path(KEPT)) { (t!(lang, "kept-title")) }
            a href=(notifications::TOLD) { (t!(lang, "what-was-told")) }
            a href=(community.path(REPORTS)) { (t!(lang, "reports")) }
        }
        @if membership.may::<ChoosePeople>() {
            p.row {
                @if membership.may::<SetRooms>() {
                    (button::link(community.path(OPEN), t!(lang, "room-open")).icon(Icon::Add))
                }
                (button::link(community.path(OPEN) + OF_CHOSEN, t!(lang, "room-open-chosen")).icon(Icon::Add))
                (button::link(community.path(OPEN) + CIRCLE, t!(lang, "circle-open")).icon(Icon::Add))
                @if membership.may::<WatchWords>() {
                    a href=(community.path(watched::PATH)) { (t!(lang, "watched-title")) }
                }
            }
        }
        @if !archived.is_empty() || !past.is_empty() {
            div.folds {
                @if !archived.is_empty() { (folded(membership, &around.names, &archived)) }
                @if !past.is_empty() { (past_ones(lang, past)) }
            }
        }
    });
    let seen_by = around.names.seen_by::<Converse>();
    page(around.page(membership, &title, None, body).seen_by(seen_by).notice(notice))
}

fn entries(membership: &Membership, names: &Directory, rooms: &[&OpenRoom]) -> Markup {
    html! { @if !rooms.is_empty() { ul.rooms { @for each in rooms { (entry(membership, names, each)) } } } }
}

/// The rooms that are only read.
fn folded(membership: &Membership, names: &Directory, archived: &[&OpenRoom]) -> Markup {
    let lang = membership.lang();
    let content = html! { p.soft { (t!(lang, "archived-means")) } (entries(membership, names, archived)) };
    fold::fold(&t!(lang, "rooms-archived"), &archived.len().to_string(), content)
}

fn entry(membership: &Membership, names: &Directory, open: &OpenRoom) -> Markup {
    let lang = membership.lang();
    html! {
        li {
            a href=(href(membership.community(), open)) {
                span.room-name {
                    @if !is_for_everyone(open) { (Icon::Lock) }
                    span { (label(membership, open, names)) }
                }
                @if open.unread > 0 { (badge::waiting(lang, open.unread)) }
                @if open.muted { span.soft.small.muted { (t!(lang, "muted")) } }
                @if let Some(purpose) = open.room.purpose(lang) { span.soft.small { (purpose) } }
            }
        }
    }
}
