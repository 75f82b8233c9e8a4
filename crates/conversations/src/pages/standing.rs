//! The line that stands where one would write, in a room that is only read; drawn too for whoever has the room open.

use maud::html;
use ui::{Icon, Lang, Markup, dates};

use crate::room::Room;

/// That a room is only read, if it is.
pub(crate) fn standing(room: &Room, lang: Lang) -> Markup {
    html! { div #standing { @if let Some(at) = room.archived_at { (archived(lang, at)) } } }
}

/// The same as it changes under the eyes of whoever has the room open: written in again, it is to be loaded anew.
pub(crate) fn changed_standing(archived_at: Option<i64>, lang: Lang, path: &str) -> Markup {
    html! {
        div #standing role="status" {
            @match archived_at {
                Some(at) => (archived(lang, at)),
                None => p.room-over { (t!(lang, "room-reopened")) " " a href=(path) { (t!(lang, "room-reload")) } },
            }
        }
    }
}

fn archived(lang: Lang, at: i64) -> Markup {
    html! { p.room-over { (Icon::Lock) span { (t!(lang, "room-archived-since", date = dates::long(lang, at))) } } }
}
