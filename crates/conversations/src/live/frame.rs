//! The bytes of a stream, as `text/event-stream` has them.

use bytes::Bytes;
use ui::raised::raised;
use ui::{Lang, Markup};

use crate::pages::Standing;

/// A sign of life at event number `seq`. The comment is for proxies, the event for the page's own watch.
pub(super) fn beat(seq: i64) -> Bytes {
    Bytes::from(format!(":\nid: {seq}\nevent: beat\ndata: {seq}\n\n"))
}

/// HTML under a name. A line break would end the field: each line has its own.
pub(super) fn frame(name: &str, seq: i64, parts: &[Markup]) -> Bytes {
    let mut text = format!("id: {seq}\nevent: {name}\n");
    let parts: Vec<Markup> = parts.iter().map(|part| raised(part.clone())).collect();
    for line in parts.iter().flat_map(|part| part.0.split(['\n', '\r'])) {
        text.push_str("data: ");
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    Bytes::from(text)
}

/// The readers of one language, of what is drawn the same for all of them.
pub(super) fn face_of_all(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "room.fr",
        Lang::En => "room.en",
    }
}

/// The readers who see the same drawing.
pub(super) fn face(lang: Lang, standing: Standing) -> &'static str {
    match (lang, standing) {
        (Lang::Fr, Standing::Reader) => "room.fr.reader",
        (Lang::Fr, Standing::Author) => "room.fr.author",
        (Lang::Fr, Standing::Keeper) => "room.fr.keeper",
        (Lang::En, Standing::Reader) => "room.en.reader",
        (Lang::En, Standing::Author) => "room.en.author",
        (Lang::En, Standing::Keeper) => "room.en.keeper",
    }
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::*;

    #[test]
    fn what_people_type_cannot_end_a_frame() {
        let code = html! { pre { "a\n\nevent: beat\r\ndata: b" } };
        let frame = frame("posted", 7, &[html! { p { "jour" } }, code]);
        let text = std::str::from_utf8(&frame).expect("text");
        assert!(
            text.starts_with("id: 7\nevent: posted\ndata: <p>jour</p>\ndata: <pre>a\ndata: \ndata: event: beat\n"),
            "{text}"
        );
        assert_eq!(text.matches("\n\n").count(), 1, "only its end ends it");
        assert!(!text.contains('\r'));
    }
}
