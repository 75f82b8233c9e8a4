//! What is set apart: the pins at the top of a room, folded, and the page of what one keeps.

use communities::{Directory, Membership};
use maud::html;
use ui::shell::Page;
use ui::{Icon, Lang, Markup, button, dates, empty, layout, markdown};

use super::{Around, named, path_of, way_to_rooms};
use crate::access::RoomAccess;
use crate::message::Message;
use crate::room::Room;

/// Where one finds what one keeps, inside a community. It is no room: any word may name one.
pub(crate) const KEPT: &str = "/messages-gardes";
/// The most characters of a message in these lists.
const EXCERPT: usize = 200;

/// The pins of a room, in its head; its place alone when there are none.
pub(crate) fn pins(room: &RoomAccess, pins: &[Message], names: &Directory) -> Markup {
    let lang = room.membership().lang();
    let pinned = t!(lang, "pins", count = pins.len());
    html! {
        div #pins { @if !pins.is_empty() {
            details.room-about.room-pins {
                summary title=(pinned) { (Icon::Pin) span { span.unseen-on-phone { (t!(lang, "pins-word")) " " } (pins.len()) } }
                div {
                    ul.apart {
                        @for each in pins {
                            li {
                                (excerpt(lang, &room.path(), each, names))
                                @if room.pins() && !room.room().is_archived() {
                                    (button::deed(&path_of(&room.path(), each.id, "/epingle/retrait"), &button::submit(t!(lang, "unpin")).quiet()))
                                }
                            }
                        }
                    }
                }
            }
        } }
    }
}

/// Who, when, and the beginning of what they said, which leads to it.
fn excerpt(lang: Lang, room: &str, message: &Message, names: &Directory) -> Markup {
    let name = &names.card(message.author.unwrap_or_default()).name;
    let at = message.posted_at;
    html! {
        a href=(path_of(room, message.id, "")) {
            strong { (name) } " " span.soft.small { (dates::said(at, &dates::short(lang, at))) }
            span.apart-words { (markdown::plain(&message.body, EXCERPT)) }
        }
    }
}

/// The page of what one keeps.
pub(crate) fn kept(membership: &Membership, kept: &[(Room, Message)], around: Around) -> Page {
    let (lang, community) = (membership.lang(), membership.community());
    let title = t!(lang, "kept-title");
    let above = way_to_rooms(membership, &title);
    let body = layout::one_column(html! {
        (layout::header(Some(above), &title, Some(html! { p { (t!(lang, "kept-means")) } })))
        @if kept.is_empty() { (empty::empty_state(&t!(lang, "kept-none"), None)) }
        @else {
            ul.apart {
                @for (room, message) in kept {
                    @let path = room.path(community);
                    li {
                        span.soft.small { (named(membership, room, &around.names)) }
                        (excerpt(lang, &path, message, &around.names))
                        (button::deed(&path_of(&path, message.id, "/garde/retrait"), &button::submit(t!(lang, "let-go")).quiet()))
                    }
                }
            }
        }
    });
    around.page(membership, &title, None, body).seen_by(t!(lang, "kept-seen-by"))
}
