//! What others said since the member's last visit.

use communities::Directory;
use conversations::recent::Recent;
use maud::{Markup, html};
use ui::message::{Message, message};
use ui::{Lang, dates};

/// How many messages the page shows.
pub(crate) const SHOWN: usize = 4;

/// The messages, each leading to its place.
pub(crate) fn drawn(lang: Lang, recent: &[Recent], directory: &Directory, now: i64) -> Markup {
    html! {
        div.stack {
            @for each in recent { (message(&said(lang, each, directory, now))) }
        }
    }
}

fn said(lang: Lang, recent: &Recent, directory: &Directory, now: i64) -> Message {
    let author = directory.card(recent.author.unwrap_or_default());
    let read = t!(lang, "lately-read", name = author.name.as_str());
    Message {
        author: author.name.clone(),
        from: Some(t!(lang, "lately-in", room = recent.room.as_str())),
        when: Some(dates::said(recent.posted_at, &dates::relative(lang, recent.posted_at, now))),
        body: html! { p { (recent.excerpt) } },
        foot: Some(html! { a.small href=(recent.path) aria-label=(read) { (t!(lang, "lately-open")) } }),
        ..Message::default()
    }
}
