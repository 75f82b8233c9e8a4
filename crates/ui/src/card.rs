//! Pieces of a page: a card on the paper, the line that says what it is, and the guard that warns.

use maud::{Markup, html};

use crate::Lang;
use crate::tag::{Kind, tag};

/// A card without title.
pub fn plain(content: Markup) -> Markup {
    html! { section.card.stack { (content) } }
}

/// A card and its title.
pub fn titled(title: &str, content: Markup) -> Markup {
    html! { section.card.stack { h2 { (title) } (content) } }
}

/// A card that says first what kind of thing it is, and when.
pub fn of_kind(kind: Kind, word: &str, when: Markup, title: Markup, content: Markup) -> Markup {
    html! {
        section.card.stack {
            p.row { (tag(kind, word)) span.soft.small { (when) } }
            h2 { (title) }
            (content)
        }
    }
}

/// A banner above what a person is about to send.
pub fn guard(lang: Lang, warning: Markup) -> Markup {
    html! { div.guard role="status" { strong { (t!(lang, "guard")) } " " (warning) } }
}
