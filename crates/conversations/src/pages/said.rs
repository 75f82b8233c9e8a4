//! One message, as one reader sees it. The same drawing in a page, in the answer to who sent it and on the streams.

use communities::Card;
use maud::html;
use ui::message::{Message as Drawn, message as drawn, trace};
use ui::{Lang, Markup, dates, markdown};

use crate::access::RoomAccess;
use crate::message::Message;

/// What a reader may do with a message. Everything else in its drawing is the same for all who read one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Read it.
    Reader,
    /// Correct it and take it away: it is theirs.
    Author,
    /// Take it away: they keep the room safe.
    Keeper,
}

impl Standing {
    pub(crate) fn of(room: &RoomAccess, author: Option<i64>) -> Standing {
        match author == Some(room.person_id()) {
            true if room.room().is_archived() => Standing::Keeper,
            true => Standing::Author,
            false if room.keeps_the_room() => Standing::Keeper,
            false => Standing::Reader,
        }
    }
}

/// A message to draw.
pub(crate) struct Said<'a> {
    pub message: &'a Message,
    pub card: &'a Card,
    /// The address of the room.
    pub room: &'a str,
    pub lang: Lang,
    pub standing: Standing,
    /// Whether it stands under the name of the message before it.
    pub follows: bool,
}

/// A message. Its element keeps its id whatever happens to it, and says its place in the room.
pub(crate) fn said(said: &Said<'_>) -> Markup {
    let message = said.message;
    html! {
        div.said.follows[said.follows] id={ "message-" (message.id) } data-seq=(message.seq) {
            @match message.removed {
                Some(remover) => (trace(&format!("trace-{}", message.id), &remover.name(said.lang))),
                None => (drawn(&words(said))),
            }
        }
    }
}

fn words(said: &Said<'_>) -> Drawn {
    Drawn {
        author: said.card.name.clone(),
        when: Some(html! { (from(said.card)) (when(said)) }),
        body: markdown::render(&said.message.body),
        foot: foot(said),
        ..Drawn::default()
    }
}

fn from(card: &Card) -> Markup {
    let organization = card.organization_beside();
    html! { @if !organization.is_empty() { span.msg-from { (organization) "\u{a0}· " } } }
}

/// The time, which leads to the message itself.
fn when(said: &Said<'_>) -> Markup {
    let at = said.message.posted_at;
    html! { a.msg-when href=(path(said, "")) { (dates::said(at, &dates::time(said.lang, at))) } }
}

fn foot(said: &Said<'_>) -> Option<Markup> {
    let edited = said.message.edited_at.is_some();
    if !edited && said.standing == Standing::Reader {
        return None;
    }
    Some(html! {
        @if edited { span.soft.small { (t!(said.lang, "edited")) } }
        @if said.standing == Standing::Author { a.small href=(path(said, "/modification")) { (t!(said.lang, "edit")) } }
        @if said.standing != Standing::Reader { a.small href=(path(said, "/retrait")) { (t!(said.lang, "remove")) } }
    })
}

fn path(said: &Said<'_>, deed: &str) -> String {
    format!("{}/messages/{}{deed}", said.room, said.message.id)
}

/// A day begins; its element says which, so that it stands once in a room.
pub(crate) fn day(lang: Lang, at: i64) -> Markup {
    html! { div.said-day id={ "jour-" (dates::for_date_field(at)) } { (ui::message::day(&dates::weekday_and_day(lang, at))) } }
}
