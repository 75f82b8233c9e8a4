//! What somebody said: who, from where, when, and what others answered. The same drawing in a room, in a thread,
//! on the member's page.

use maud::{Markup, html};

use crate::avatar::avatar;

/// Something said.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The id of its element, so that it can be led to and replaced.
    pub id: Option<String>,
    /// Who said it.
    pub author: String,
    /// Their organisation, the room: what is said after the name.
    pub from: Option<String>,
    /// When, made with [`dates::said`](crate::dates::said).
    pub when: Option<Markup>,
    /// What was said, made with [`markdown::render`](crate::markdown::render).
    pub body: Markup,
    /// « modifié »: what happened to it since.
    pub note: Option<String>,
    /// What can be done with it, and what others answered.
    pub foot: Option<Markup>,
}

/// Something said, drawn.
pub fn message(message: &Message) -> Markup {
    html! {
        article.msg id=[message.id.as_deref()] {
            (avatar(&message.author))
            div.msg-main {
                p.msg-head { strong { (message.author) } " " span.soft.small { (circumstances(message)) } }
                div.prose { (message.body) }
                @if let Some(foot) = &message.foot { div.row.msg-foot { (foot) } }
            }
        }
    }
}

fn circumstances(message: &Message) -> Markup {
    let from = message.from.as_ref().map(|from| html! { (from) });
    let note = message.note.as_ref().map(|note| html! { (note) });
    let parts = [from, message.when.clone(), note];
    html! {
        @for (place, part) in parts.into_iter().flatten().enumerate() {
            @if place > 0 { "\u{a0}· " }
            (part)
        }
    }
}

/// What was taken away leaves a trace, without its words.
pub fn trace(id: &str, words: &str) -> Markup {
    html! { p.msg-trace.soft.small id=(id) { (words) } }
}

/// A day begins.
pub fn day(words: &str) -> Markup {
    html! { p.day { span { (words) } } }
}

/// What follows has not been read yet.
pub fn new_line(words: &str) -> Markup {
    html! { p.new id="new" { span { (words) } } }
}
