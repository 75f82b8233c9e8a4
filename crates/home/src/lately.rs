//! What others said since the member's last visit.

use communities::{Directory, Membership};
use conversations::recent::{Recent, since};
use maud::{Markup, html};
use platform::{Instance, Result};
use ui::message::{Message, message};
use ui::{Lang, dates};

/// How many messages the page shows.
const SHOWN: i64 = 4;

/// What was said after `last_visit` (milliseconds UTC), the newest first.
pub(crate) async fn list(instance: &Instance, membership: &Membership, last_visit: i64) -> Result<Vec<Recent>> {
    since(&instance.db, membership, last_visit, SHOWN).await
}

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
