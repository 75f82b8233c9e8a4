//! Messages that are set apart: kept by one person for themselves, which nobody else learns, or pinned at the top of a room by
//! who keeps it. Both go with the words of the message.

use communities::Membership;
use platform::{Db, Event, Instance, Refusal, Result};

use crate::access::RoomAccess;
use crate::actions::{event, is_written_in};
use crate::message::Message;
use crate::room::Room;
use crate::{OpenRoom, store};

/// A message stands at the top of its room.
pub const PINNED: &str = "conversations.pinned";
/// A message stands there no longer.
pub const UNPINNED: &str = "conversations.unpinned";
/// The most messages at the top of a room.
pub const MOST_PINS: i64 = 20;
/// The most kept messages that are shown, the last kept first.
const MOST_KEPT: i64 = 200;

/// Keeps a message for oneself. Once is enough.
pub async fn keep(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = standing(instance, room, id).await?;
    let tx = instance.db.begin().await?;
    store::marks::keep(&tx, (room.person_id(), id), instance.clock.now()).await?;
    tx.commit().await?;
    Ok(message)
}

/// Lets go of a message that one kept.
pub async fn let_go(instance: &Instance, room: &RoomAccess, id: i64) -> Result<(), Refusal> {
    let message = standing(instance, room, id).await?;
    let tx = instance.db.begin().await?;
    store::marks::let_go(&tx, (room.person_id(), message.id)).await?;
    Ok(tx.commit().await?)
}

/// What a member keeps, each with its room: the messages of these rooms, which they may enter.
pub async fn kept(db: &Db, membership: &Membership, rooms: &[OpenRoom]) -> Result<Vec<(Room, Message)>> {
    let kept = store::marks::kept(db, membership.person_id(), membership.community().id, MOST_KEPT).await?;
    let placed = |message: Message| {
        let open = rooms.iter().find(|open| open.room.id == message.room_id)?;
        Some((open.room.clone(), message))
    };
    Ok(kept.into_iter().filter_map(placed).collect())
}

/// Pins a message at the top of its room. Once is enough. `Refusal::NotFound` for who may not, or when no words are left of it;
/// `Refusal::Conflict` when there are as many pins as a room may have.
pub async fn pin(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    may_pin(room)?;
    let message = standing(instance, room, id).await?;
    let tx = instance.db.begin().await?;
    if store::marks::pin(&tx, (room.room().id, id), instance.clock.now(), MOST_PINS).await? {
        tx.record(told(room, PINNED, &message, instance)).await?;
    } else if !store::marks::is_pinned(&tx, id).await? {
        return Err(Refusal::Conflict(t!(room.membership().lang(), "pins-most", most = MOST_PINS)));
    }
    tx.commit().await?;
    Ok(message)
}

/// Takes a message from the top of its room. Once is enough.
pub async fn unpin(instance: &Instance, room: &RoomAccess, id: i64) -> Result<(), Refusal> {
    may_pin(room)?;
    let message = standing(instance, room, id).await?;
    let tx = instance.db.begin().await?;
    if store::marks::unpin(&tx, (room.room().id, id)).await? {
        tx.record(told(room, UNPINNED, &message, instance)).await?;
    }
    Ok(tx.commit().await?)
}

/// What stands at the top of a room, the last pinned first.
pub async fn pins(db: &Db, room: &RoomAccess) -> Result<Vec<Message>> {
    store::marks::pins(db, room.room().id).await
}

/// Whether what stands at the top of a room may change by an event of this kind.
pub(crate) fn moves_pins(kind: &str) -> bool {
    [PINNED, UNPINNED].contains(&kind)
}

fn told(room: &RoomAccess, kind: &'static str, message: &Message, instance: &Instance) -> Event {
    event(room, kind, message, instance.clock.now())
}

fn may_pin(room: &RoomAccess) -> Result<(), Refusal> {
    if !room.pins() {
        return Err(Refusal::NotFound);
    }
    is_written_in(room)
}

/// A message of the room that still has words.
async fn standing(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = store::messages::by_id(&instance.db, room.room().id, id).await?;
    message.filter(|message| message.removed.is_none()).ok_or(Refusal::NotFound)
}
