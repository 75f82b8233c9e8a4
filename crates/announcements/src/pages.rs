//! The page of « lu et compris » under one announcement: the names, for who wrote it; the button and who will see it, for the others.

use communities::Directory;
use conversations::acknowledging::Receipt;
use conversations::{Message, RoomAccess, drawn_acknowledged, quoted, way_back};
use maud::html;
use ui::{Markup, dates, layout};

use crate::acknowledging::Acknowledged;

/// For who wrote it: those who pressed, the first before the others. Nobody is named for not having.
pub(crate) fn names(room: &RoomAccess, message: &Message, who: &[Acknowledged], names: &Directory) -> Markup {
    let lang = room.membership().lang();
    let when = |at: i64| t!(lang, "acknowledged-when", day = dates::short(lang, at), time = dates::time(lang, at));
    drawn(
        room,
        message,
        names,
        html! {
            p { (t!(lang, "acknowledged-means")) }
            @if who.is_empty() { p.soft { (t!(lang, "acknowledged-none")) } } @else {
                ul.apart { @for each in who {
                    li {
                        strong { (names.card(each.person_id).name) } " "
                        span.soft.small { (dates::said(each.acknowledged_at, &when(each.acknowledged_at))) }
                    }
                } }
            }
        },
    )
}

/// For whoever may press.
pub(crate) fn asked(room: &RoomAccess, message: &Message, receipt: Receipt, names: &Directory) -> Markup {
    let place = (&*room.path(), message.id, room.room().is_archived());
    let author = &names.card(message.author.unwrap_or_default()).name;
    drawn(room, message, names, drawn_acknowledged(room.membership().lang(), place, (false, receipt), author))
}

fn drawn(room: &RoomAccess, message: &Message, names: &Directory, below: Markup) -> Markup {
    let lang = room.membership().lang();
    let title = t!(lang, "acknowledged-title");
    layout::one_column(html! {
        (way_back(room, &title))
        (layout::header(None, &title, None))
        (quoted(room, message, names))
        (below)
        p { a href={ (room.path()) "/messages/" (message.id) } { (t!(lang, "acknowledged-back")) } }
    })
}
