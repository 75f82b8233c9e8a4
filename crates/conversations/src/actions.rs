//! What people do in a room. Each deed is one transaction and one event on the room's channel, which carries the message
//! as it now is. Pages, the API, commands and tests all come through here.

use platform::{Error, Event, Instance, Refusal, Result, Tx};

use communities::Role;

use crate::access::RoomAccess;
use crate::message::{Draft, Message, Remover};
use crate::store::messages::NewMessage;
use crate::told::{self, Author};
use crate::{Body, store};

/// Something was said.
pub const POSTED: &str = "conversations.posted";
/// Words were corrected.
pub const EDITED: &str = "conversations.edited";
/// Words were taken away.
pub const DELETED: &str = "conversations.deleted";

/// A message that is in its room, on disk.
#[derive(Clone, Debug)]
pub struct Posted {
    /// Its number.
    pub id: i64,
    /// Its place in the community's events.
    pub seq: i64,
    /// The message, as it is now.
    pub message: Message,
    /// Whether it was there already: the same sending, once more.
    pub again: bool,
}

impl Posted {
    fn of(message: Message, again: bool) -> Posted {
        Posted { id: message.id, seq: message.seq, message, again }
    }
}

/// Says something in a room. The same draft under the same key is said once, however often it is sent.
///
/// Two trips to the writer, no more: whether the author may be here was asked before, of the readers' pool, which the one writer
/// does not wait for. Somebody removed in the same instant may so have a last word; streams and every later request of
/// theirs know of it.
pub async fn post(instance: &Instance, room: &RoomAccess, draft: Draft) -> Result<Posted> {
    let sent_key = draft.key.as_ref().map(|key| key.of(room.room(), &draft.body));
    let tx = instance.db.begin().await?;
    match write(&tx, room, draft.body, sent_key.clone(), instance.clock.now()).await {
        Ok(message) => {
            tx.commit().await?;
            Ok(Posted::of(message, false))
        }
        Err(error) if error.is_duplicate() => {
            drop(tx);
            said_before(instance, room, sent_key.as_deref(), error).await
        }
        Err(error) => Err(error),
    }
}

async fn write(tx: &Tx, room: &RoomAccess, body: Body, sent_key: Option<String>, now: i64) -> Result<Message> {
    let (community, room_id, author) = (room.membership().community().id, room.room().id, room.person_id());
    let words = body.as_str();
    let new = NewMessage { community, room: room_id, author, body: words, posted_at: now, sent_key };
    let (id, number) = store::messages::insert(tx, new).await?;
    let (seq, body, author) = (number.seq(), body.into_string(), Some(author));
    let message = Message { id, room_id, seq, author, body, posted_at: now, edited_at: None, removed: None };
    tx.record_as(number, event(room, POSTED, &message, now)).await?;
    Ok(message)
}

/// The message of an earlier sending. It is read in a transaction, and answered once that is on disk: the first sending may
/// be waiting for the same commit.
async fn said_before(instance: &Instance, room: &RoomAccess, key: Option<&str>, error: Error) -> Result<Posted> {
    let Some(key) = key else { return Err(error) };
    let tx = instance.db.begin().await?;
    let message = store::messages::by_key(&tx, room.person_id(), key).await?;
    tx.commit().await?;
    message.map(|message| Posted::of(message, true)).ok_or(error)
}

/// Corrects one's own words. `Refusal::NotFound` when they are somebody else's, or were removed.
pub async fn edit(instance: &Instance, room: &RoomAccess, message_id: i64, body: Body) -> Result<Message, Refusal> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let change = (room.room().id, message_id, room.person_id());
    let message = store::messages::edit(&tx, change, body.as_str(), now).await?.ok_or(Refusal::NotFound)?;
    tx.record(event(room, EDITED, &message, now)).await?;
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
    tx.record(event(room, DELETED, &removed, now)).await?;
    tx.commit().await?;
    Ok(removed)
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

fn event(room: &RoomAccess, kind: &'static str, message: &Message, now: i64) -> Event {
    let me = room.membership().viewer().person();
    let author = message.author.filter(|author| *author == me.id).map(|id| Author { id, name: me.name.clone() });
    let event = Event::new(room.membership().community().id, kind, message.id, now);
    event.by(me.id).to(room.room().channel()).carrying(told::json(message, author))
}
