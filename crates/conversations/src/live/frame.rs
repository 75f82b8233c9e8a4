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

/// The readers who see the same pins, of those who may take them down and of the others.
pub(super) fn face_of_pins(lang: Lang, pins: bool) -> &'static str {
    match (lang, pins) {
        (Lang::Fr, true) => "room.fr.pinning",
        (Lang::Fr, false) => "room.fr.pinned",
        (Lang::En, true) => "room.en.pinning",
        (Lang::En, false) => "room.en.pinned",
    }
}

/// The readers who see the same drawing.
pub(super) fn face(lang: Lang, standing: Standing) -> &'static str {
    // Where one writes, those who said it are those who correct it; in an archived room nobody hears of new words.
    // Who begins to speak in a room of announcements is who keeps it; elsewhere everybody does.
    let Standing { corrects, removes, keeps, theirs: _, quotes: _, proposes: _ } = standing;
    match (lang, corrects, removes, keeps) {
        (Lang::Fr, true, _, true) => "room.fr.author.keeps",
        (Lang::Fr, true, _, false) => "room.fr.author",
        (Lang::Fr, false, true, true) => "room.fr.keeper.keeps",
        (Lang::Fr, false, true, false) => "room.fr.keeper",
        (Lang::Fr, false, false, true) => "room.fr.keeps",
        (Lang::Fr, false, false, false) => "room.fr.reader",
        (Lang::En, true, _, true) => "room.en.author.keeps",
        (Lang::En, true, _, false) => "room.en.author",
        (Lang::En, false, true, true) => "room.en.keeper.keeps",
        (Lang::En, false, true, false) => "room.en.keeper",
        (Lang::En, false, false, true) => "room.en.keeps",
        (Lang::En, false, false, false) => "room.en.reader",
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
