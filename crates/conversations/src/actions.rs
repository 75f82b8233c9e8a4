//! What people do in a room. Each deed is one transaction and one event on the room's channel, which carries the message
//! as it now is. Pages, the API, commands and tests all come through here.

use platform::{Error, Event, Instance, Refusal, Result};

use communities::Role;
use files::Hung;
use serde_json::json;

use crate::access::RoomAccess;
use crate::marking::UNPINNED;
use crate::mention::Mentions;
use crate::message::{Draft, Message, Place, Remover};
use crate::store::messages::NewMessage;
use crate::told::{self, Author};
use crate::{Body, BodyProblem, acknowledging, holding, store, telling};

/// Something was said.
pub const POSTED: &str = "conversations.posted";
/// Words were corrected.
pub const EDITED: &str = "conversations.edited";
/// Words were taken away.
pub const DELETED: &str = "conversations.deleted";

/// A message that is in its room, on disk.
#[derive(Clone, Debug)]
pub struct Posted {
    /// The message, as it is now.
    pub message: Message,
    /// Whether it was there already: the same sending, once more.
    pub again: bool,
}

/// Says something in a room. The same draft under the same key is said once, however often it is sent.
///
/// One trip to the writer: whether the author may be here was asked before, of the readers' pool, which the one writer does
/// not wait for. Somebody removed in the same instant may so have a last word; streams and every later request of theirs
/// know of it.
pub async fn post(instance: &Instance, room: &RoomAccess, draft: Draft) -> Result<Posted, Refusal> {
    post_at(instance, room, Place::default(), draft).await
}

/// Answers a message: under it, and in the room too unless it is `aside`. An answer to an answer stands in the same thread.
/// `Refusal::NotFound` when the room has no such message.
pub async fn answer(
    instance: &Instance,
    room: &RoomAccess,
    (to, aside): (i64, bool),
    draft: Draft,
) -> Result<Posted, Refusal> {
    let to = store::messages::by_id(&instance.db, room.room().id, to).await?.ok_or(Refusal::NotFound)?;
    post_at(instance, room, Place { thread: Some(to.first_of_thread()), aside }, draft).await
}

async fn post_at(instance: &Instance, room: &RoomAccess, place: Place, draft: Draft) -> Result<Posted, Refusal> {
    is_written_in(room)?;
    is_spoken_in(room, place)?;
    acknowledging::may_ask(room, place, &draft)?;
    let worth_for = place.thread.unwrap_or(room.room().id);
    let sent_key = draft.key.as_ref().map(|key| key.print(worth_for, draft.body.as_str()));
    let mentions = named(instance, room, &draft, sent_key.as_deref()).await?;
    if !draft.files.is_empty() || draft.asks_acknowledgement {
        return holding::write(instance, room, (place, draft, mentions), sent_key).await;
    }
    match write(instance, room, (place, draft.body, mentions), sent_key.clone()).await {
        Ok(message) => Ok(Posted { message, again: false }),
        Err(error) if error.is_duplicate() => Ok(said_before(instance, room, sent_key.as_deref(), error).await?),
        Err(error) => Err(error.into()),
    }
}

async fn write(
    instance: &Instance,
    room: &RoomAccess,
    (place, body, mentions): (Place, Body, Mentions),
    sent_key: Option<String>,
) -> Result<Message> {
    let (now, room_id, author) = (instance.clock.now(), room.room().id, room.person_id());
    let row = NewMessage {
        room: room_id,
        place,
        author,
        body: body.as_str(),
        mentions: &mentions,
        posted_at: now,
        sent_key,
        asks_acknowledgement: false,
        tells: telling::concerns_somebody(room.room(), place, &mentions),
    };
    let row = store::messages::insert(row);
    let author = Some(author);
    let said = Message {
        id: 0,
        seq: 0,
        room_id,
        place,
        author,
        body: body.into_string(),
        mentions,
        posted_at: now,
        edited_at: None,
        removed: None,
        asks_acknowledgement: false,
        files: Hung::default(),
    };
    let (message, name) = (said.clone(), author_of(room, &said));
    let live = move |id, seq| told::json(&Message { id, seq, ..message }, name);
    let (id, seq) = instance.db.insert_told(row, event(room, POSTED, &said, now), live).await?;
    Ok(Message { id, seq, ..said })
}

/// Whom the words name. Everybody is named only by who said that they mean it, and not all day long.
async fn named(
    instance: &Instance,
    room: &RoomAccess,
    draft: &Draft,
    sent_key: Option<&str>,
) -> Result<Mentions, Refusal> {
    let mentions = telling::names_in(&instance.db, room, &draft.body).await?;
    match telling::refuses_everyone(instance, room, (&mentions, draft.everyone), sent_key).await? {
        Some(problem) => Err(Refusal::Conflict(problem.sentence(room.membership().lang()))),
        None => Ok(mentions),
    }
}

/// Why a message is given back before it is said, if it names everybody of the room.
pub async fn refused(instance: &Instance, room: &RoomAccess, draft: &Draft) -> Result<Option<BodyProblem>> {
    let mentions = telling::names_in(&instance.db, room, &draft.body).await?;
    let sent_key = draft.key.as_ref().map(|key| key.print(room.room().id, draft.body.as_str()));
    telling::refuses_everyone(instance, room, (&mentions, draft.everyone), sent_key.as_deref()).await
}

/// The message of an earlier sending. It is read in a transaction, and answered once that is on disk: the first sending may
/// be waiting for the same commit.
pub(crate) async fn said_before(
    instance: &Instance,
    room: &RoomAccess,
    key: Option<&str>,
    error: Error,
) -> Result<Posted> {
    let Some(key) = key else { return Err(error) };
    let tx = instance.db.begin().await?;
    let message = store::messages::by_key(&tx, room.person_id(), key).await?;
    tx.commit().await?;
    message.map(|message| Posted { message, again: true }).ok_or(error)
}

/// Corrects one's own words. `Refusal::NotFound` when they are somebody else's, or were removed.
pub async fn edit(instance: &Instance, room: &RoomAccess, message_id: i64, body: Body) -> Result<Message, Refusal> {
    is_written_in(room)?;
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let change = (room.room().id, message_id, room.person_id());
    let before = store::messages::by_id(&tx, room.room().id, message_id).await?.ok_or(Refusal::NotFound)?;
    let mentions = telling::names_in(&tx, room, &body).await?.after(&before.mentions);
    store::earlier::lay_aside(&tx, change, body.as_str(), now).await?;
    let message =
        store::messages::edit(&tx, change, (body.as_str(), &mentions), now).await?.ok_or(Refusal::NotFound)?;
    if mentions.people().any(|person| !before.mentions.people().any(|old| old == person)) {
        tx.enqueue(telling::job(message_id)).await?;
    }
    tx.record(carrying(room, EDITED, &message, now)).await?;
    tx.commit().await?;
    Ok(message)
}

/// Takes a message away: one's own, or anybody's for who keeps the room safe. A trace remains. Once is enough: a message
/// that was removed already stays as it is.
pub async fn remove(instance: &Instance, room: &RoomAccess, message_id: i64) -> Result<Message, Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let message = store::messages::by_id(&tx, room.room().id, message_id).await?.ok_or(Refusal::NotFound)?;
    let remover = remover(room, &message).ok_or(Refusal::NotFound)?;
    let Some(removed) = store::messages::remove(&tx, room.room().id, message_id, remover, now).await? else {
        return Ok(message);
    };
    store::reactions::clear(&tx, message_id).await?;
    if store::marks::clear(&tx, (room.room().id, message_id)).await? {
        tx.record(event(room, UNPINNED, &removed, now)).await?;
    }
    store::earlier::clear(&tx, message_id).await?;
    store::requests::clear(&tx, message_id).await?;
    acknowledging::clear(instance, &tx, &message).await?;
    if !message.files.0.is_empty() {
        files::let_go(&tx, message.thing(), now).await?;
    }
    tx.record(carrying(room, DELETED, &removed, now)).await?;
    tx.commit().await?;
    Ok(removed)
}

/// A room that is archived is only read. One's own words may still be taken out of it.
pub fn is_written_in(room: &RoomAccess) -> Result<(), Refusal> {
    match room.room().is_archived() {
        true => Err(Refusal::Conflict(t!(room.membership().lang(), "archived-no-words"))),
        false => Ok(()),
    }
}

/// In a room of announcements the team begins to speak, and whoever is there answers under it.
pub fn is_spoken_in(room: &RoomAccess, place: Place) -> Result<(), Refusal> {
    match room.speaks() || place.aside {
        true => Ok(()),
        false => Err(Refusal::Conflict(BodyProblem::OnlyTheTeam.sentence(room.membership().lang()))),
    }
}

/// In whose name this member may take this message away, if they may.
pub(crate) fn remover(room: &RoomAccess, message: &Message) -> Option<Remover> {
    match room.membership().role() {
        _ if message.author == Some(room.person_id()) => Some(Remover::Author),
        _ if !room.keeps_the_room() => None,
        Role::Coordination => Some(Remover::Coordination),
        _ => Some(Remover::Facilitator),
    }
}

/// An event on the room's channel, of this message. That of an answer names its thread.
pub(crate) fn event(room: &RoomAccess, kind: &'static str, message: &Message, now: i64) -> Event {
    let event = Event::new(room.membership().community().id, kind, message.id, now);
    let event = event.by(room.person_id()).to(room.room().channel());
    match message.place {
        Place { thread: Some(thread), aside } => event.with(json!({ "thread": thread, "aside": aside })),
        Place { thread: None, .. } => event,
    }
}

pub(crate) fn carrying(room: &RoomAccess, kind: &'static str, message: &Message, now: i64) -> Event {
    event(room, kind, message, now).carrying(told::json(message, author_of(room, message)))
}

/// The member, if the message is theirs.
fn author_of(room: &RoomAccess, message: &Message) -> Option<Author> {
    let me = room.membership().viewer().person();
    message.author.filter(|author| *author == me.id).map(|id| Author { id, name: me.name.clone() })
}
