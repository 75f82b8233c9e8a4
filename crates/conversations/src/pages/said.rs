//! One message, as one reader sees it. The same drawing in a page, in the answer to who sent it and on the streams.

use communities::{Card, Directory};
use maud::html;
use ui::markdown::{self, Mark};
use ui::message::{Message as Drawn, message as drawn, trace};
use ui::{Lang, Markup, dates};

use super::menu::{menu, thread};
use super::reactions::no_reactions;
use super::{acknowledged, answers, reactions, request};
use crate::access::RoomAccess;
use crate::acknowledging::Receipt;
use crate::message::Message;
use crate::reactions::Reaction;
use crate::requests::HelpRequest;
use crate::thread::Answers;

/// What a reader may do with a message. Everything else in its drawing is the same for all who read one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Correct it: it is theirs.
    pub corrects: bool,
    /// Take it away: it is theirs, or they keep the room safe.
    pub removes: bool,
    /// Pin it at the top of the room, and read the words that it had before: they keep the room safe.
    pub keeps: bool,
    /// They said it: nobody reports their own words.
    pub theirs: bool,
    /// Quote it in a message of theirs: they begin to speak here.
    pub quotes: bool,
    /// Propose that a meeting be about it: it was not said to people of whom one chose each.
    pub proposes: bool,
}

impl Standing {
    pub(crate) fn of(room: &RoomAccess, author: Option<i64>) -> Standing {
        let (is_theirs, is_written_in) = (author == Some(room.person_id()), !room.room().is_archived());
        Standing {
            corrects: is_theirs && is_written_in,
            removes: is_theirs || room.keeps_the_room(),
            keeps: room.keeps_the_room() && room.pins(),
            theirs: is_theirs,
            quotes: is_written_in && room.speaks(),
            proposes: !room.room().audience().is_empty(),
        }
    }
}

/// A message to draw.
pub(crate) struct Said<'a> {
    pub message: &'a Message,
    pub card: &'a Card,
    /// Whom its words name, as they are drawn.
    pub marks: Vec<Mark>,
    /// The address of the room.
    pub room: &'a str,
    pub lang: Lang,
    pub standing: Standing,
    /// Whether it stands under the name of the message before it.
    pub follows: bool,
    pub spot: Spot,
    /// Whether its room is only read.
    pub archived: bool,
    /// What stands under it; nothing where it is not known, and the page keeps what it shows.
    pub under: Option<Under<'a>>,
}

impl<'a> Said<'a> {
    /// A message on a page of its own, where there is nothing to do with it.
    pub(crate) fn alone(message: &'a Message, card: &'a Card, (room, lang): (&'a str, Lang)) -> Said<'a> {
        let standing = Standing::default();
        Said {
            message,
            card,
            marks: Vec::new(),
            room,
            lang,
            standing,
            follows: false,
            spot: Spot::Alone,
            archived: false,
            under: None,
        }
    }
}

/// What stands under a message.
#[derive(Clone, Copy)]
pub(crate) struct Under<'a> {
    pub answers: Option<&'a Answers>,
    /// How far the reader had read the room.
    pub read: i64,
    pub reactions: &'a [Reaction],
    /// What is said of it, when it asks for help.
    pub request: Option<&'a HelpRequest>,
    /// What the reader sees of « lu et compris », when the message asks for it.
    pub receipt: Receipt,
    /// The names of those who reacted.
    pub names: &'a Directory,
}

/// Where a message is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spot {
    /// Among what is said in the room.
    Room,
    /// In its thread.
    Thread,
    /// On a page of its own, where there is nothing to do with it.
    Alone,
}

/// A message. Its element keeps its id whatever happens to it, and says its place in the room.
pub(crate) fn said(said: &Said<'_>) -> Markup {
    let message = said.message;
    html! {
        div.said.follows[said.follows] id={ (named(said.spot)) (message.id) } data-seq=(message.seq)
            data-thread=[message.place.thread] data-aside[message.place.aside] {
            @match message.removed {
                Some(remover) => (trace(&format!("{}trace-{}", named(said.spot), message.id), &remover.name(said.lang))),
                None => { (drawn(&words(said))) @if said.spot != Spot::Alone { (menu(said)) } }
            }
            @if said.spot != Spot::Alone { (after(said)) }
        }
    }
}

/// What stands under a message. Its elements are there from the beginning: what comes later finds its place.
fn after(said: &Said<'_>) -> Markup {
    let (lang, message) = (said.lang, said.message.id);
    let (answered, fresh) = said.under.map_or((None, false), |under| {
        (under.answers, under.answers.is_some_and(|answers| answers.last_seq > under.read))
    });
    html! {
        div.msg-after {
            @if said.message.removed.is_none() {
                @if said.message.asks_acknowledgement {
                    @let receipt = said.under.map_or(Receipt::default(), |under| under.receipt);
                    @let place = (said.room, message, said.archived);
                    (acknowledged(lang, place, (said.standing.theirs, receipt), &said.card.name))
                }
                @if let Some((under, asks)) = said.under.and_then(|under| Some((under, under.request?))) {
                    (request(lang, (said.room, message, said.archived), asks, under.names))
                }
                @match said.under {
                    Some(under) => (reactions(lang, (said.room, message, said.archived), under.reactions, under.names)),
                    None => (no_reactions(said.room, message)),
                }
            }
            @if said.spot == Spot::Room { (answers(lang, (said.room, message), answered, fresh)) }
        }
    }
}

/// What the name of its element begins with: a message may stand twice on a page.
fn named(spot: Spot) -> &'static str {
    match spot {
        Spot::Thread => "reponse-",
        Spot::Room | Spot::Alone => "message-",
    }
}

fn words(said: &Said<'_>) -> Drawn {
    Drawn {
        author: said.card.name.clone(),
        when: Some(html! { (from(said.card)) (when(said)) }),
        body: html! { (markdown::render_marked(&said.message.body, &said.marks)) (files::drawn(said.lang, &said.message.files)) },
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
    let answers = said.message.place.thread.is_some() && said.spot == Spot::Room;
    let corrects = said.standing.corrects && said.spot != Spot::Alone;
    if !edited && !answers && !corrects {
        return None;
    }
    Some(html! {
        @if edited { span.soft.small { (t!(said.lang, "edited")) } }
        @if corrects { a.small href=(path(said, "/modification")) { (t!(said.lang, "edit")) } }
        @if answers { a.small.to-thread href=(thread(said)) { (t!(said.lang, "in-a-thread")) } }
    })
}

pub(super) fn path(said: &Said<'_>, deed: &str) -> String {
    path_of(said.room, said.message.id, deed)
}

/// The address of a message, and of what is done with it.
pub(crate) fn path_of(room: &str, message: i64, deed: &str) -> String {
    format!("{room}/messages/{message}{deed}")
}

/// A day begins; its element says which, so that it stands once in a room.
pub(crate) fn day(lang: Lang, at: i64) -> Markup {
    html! { div.said-day id={ "jour-" (dates::for_date_field(at)) } { (ui::message::day(&dates::weekday_and_day(lang, at))) } }
}
