//! What stays of circles that are over.

use maud::html;
use ui::{Lang, Markup, dates, fold};

use crate::room::Room;

/// The lines of circles that are over, folded.
pub(super) fn past_ones(lang: Lang, past: &[Room]) -> Markup {
    let content = html! {
        p.soft { (t!(lang, "circle-over-means")) }
        ul { @for room in past { li { (line_of_past(lang, room)) } } }
    };
    fold::fold(&t!(lang, "circles-over"), &past.len().to_string(), content)
}

/// « Un cercle de 3 personnes, ouvert le 2 mars 2027, s’est effacé à la fin du 1er avril 2027. »
pub(crate) fn line_of_past(lang: Lang, room: &Room) -> String {
    let opened = dates::long(lang, room.end.opened_at.unwrap_or_default());
    let ended = room.end.day(lang).unwrap_or_default();
    t!(lang, "circle-line", count = room.people().len(), opened = opened, ended = ended)
}
