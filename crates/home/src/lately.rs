//! What was said since the member's last visit, room by room, in the order in which it was said.

use communities::Directory;
use conversations::recent::{COMPOSER, Recent};
use maud::{Markup, html};
use ui::message::{Message, message};
use ui::{Icon, Lang, dates, icon};

/// How many messages the page shows.
pub(crate) const SHOWN: usize = 8;

/// The messages, and how to speak of whoever reads them.
pub(crate) struct Said<'a> {
    pub(crate) lang: Lang,
    pub(crate) recent: &'a [Recent],
    pub(crate) directory: &'a Directory,
    pub(crate) reader: i64,
    pub(crate) now: i64,
}

/// The conversations, the one where something was said last first; in each, the oldest message first.
pub(crate) fn drawn(said: &Said<'_>) -> Markup {
    let mut rooms: Vec<(&str, &str)> = Vec::new();
    for each in said.recent {
        if !rooms.iter().any(|(path, _)| *path == each.room_path) {
            rooms.push((&each.room_path, &each.room));
        }
    }
    html! { @for (path, name) in rooms { (conversation(said, path, name)) } }
}

fn conversation(said: &Said<'_>, path: &str, name: &str) -> Markup {
    let lang = said.lang;
    let there: Vec<&Recent> = said.recent.iter().rev().filter(|each| each.room_path == path).collect();
    html! {
        div.said-in {
            h3 { a href=(path) { (name) } span.small.soft { (t!(lang, "lately-count", count = there.len())) } }
            @for each in there { (message(&one(said, each))) }
            p { a href={ (path) (COMPOSER) } { (icon::with_word(Icon::Conversation, &t!(lang, "lately-answer", room = name))) } }
        }
    }
}

fn one(said: &Said<'_>, recent: &Recent) -> Message {
    let lang = said.lang;
    let author = said.directory.card(recent.author.unwrap_or_default()).name.clone();
    let is_own = recent.author == Some(said.reader);
    let read = t!(lang, "lately-read", name = author.as_str());
    Message {
        when: Some(dates::said(recent.posted_at, &dates::relative(lang, recent.posted_at, said.now))),
        body: html! { p { (recent.excerpt) } },
        foot: recent
            .is_cut
            .then(|| html! { a.small href=(recent.path) aria-label=(read) { (t!(lang, "lately-open")) } }),
        from: is_own.then(|| t!(lang, "lately-you")),
        author,
        ..Message::default()
    }
}
