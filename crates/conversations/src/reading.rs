//! Reading a room: stretches of its messages, and one's own mark of how far one has read, which nobody else ever sees.

use platform::{Db, Instance, On, Refusal, Result, events};

use crate::access::RoomAccess;
use crate::message::Message;
use crate::room::Room;
use crate::store;

/// How many messages a page shows.
pub const PAGE: i64 = 50;
/// The most that can be asked for at once.
pub const MOST: i64 = 200;

/// Consecutive messages of a room, the oldest first.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// The messages.
    pub messages: Vec<Message>,
    /// Whether there are older ones.
    pub older: bool,
    /// Whether there are newer ones.
    pub newer: bool,
}

/// At most `limit` messages of the room before number `before`, or the newest ones.
pub async fn page(on: impl Into<On<'_>>, room: &RoomAccess, before: Option<i64>, limit: i64) -> Result<Stretch> {
    let limit = limit.clamp(1, MOST);
    let mut messages = store::messages::before(on, room.room().id, before.unwrap_or(i64::MAX), limit + 1).await?;
    let older = cut(&mut messages, limit);
    messages.reverse();
    Ok(Stretch { messages, older, newer: before.is_some() })
}

/// At most `limit` messages of the room from number `from` on.
pub async fn page_from(on: impl Into<On<'_>>, room: &RoomAccess, from: i64, limit: i64) -> Result<Stretch> {
    let limit = limit.clamp(1, MOST);
    let mut messages = store::messages::from(on, room.room().id, from, limit + 1).await?;
    let newer = cut(&mut messages, limit);
    Ok(Stretch { messages, older: true, newer })
}

/// What stands around number `seq`.
pub async fn around(db: &Db, room: &RoomAccess, seq: i64) -> Result<Stretch> {
    let before = page(db, room, Some(seq), PAGE / 2).await?;
    let after = page_from(db, room, seq, PAGE / 2).await?;
    let messages = before.messages.into_iter().chain(after.messages).collect();
    Ok(Stretch { messages, older: before.older, newer: after.newer })
}

/// A message of the room.
pub async fn message(on: impl Into<On<'_>>, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    store::messages::by_id(on, room.room().id, id).await?.ok_or(Refusal::NotFound)
}

/// A message and its room by its number alone, for who has a right to it that is not the room's: it was reported to them.
pub async fn reported(on: impl Into<On<'_>>, id: i64) -> Result<Option<(Room, Message)>> {
    let on = on.into();
    let Some(message) = store::messages::by_ids(on, &[id]).await?.pop() else { return Ok(None) };
    let room = store::rooms::anywhere(on, message.room_id).await?;
    Ok(room.map(|(_, room)| (room, message)))
}

/// How far the member has read here; nothing before their first visit.
pub async fn read_up_to(on: impl Into<On<'_>>, room: &RoomAccess) -> Result<Option<i64>> {
    store::reads::of(on, room.person_id(), room.room().id).await
}

/// Notes that the member has read up to number `seq`. A mark never goes back, nor beyond what was said.
pub async fn mark_read(instance: &Instance, room: &RoomAccess, seq: i64) -> Result<()> {
    let newest = events::newest(&instance.db, room.membership().community().id).await?;
    let tx = instance.db.begin().await?;
    store::reads::mark(&tx, room.person_id(), room.room().id, seq.clamp(0, newest)).await?;
    tx.commit().await
}

/// Takes the member's mark back to just before a message, which is unread again with all that follows.
pub async fn unread_from(instance: &Instance, room: &RoomAccess, id: i64) -> Result<(), Refusal> {
    let message = message(&instance.db, room, id).await?;
    let tx = instance.db.begin().await?;
    store::reads::put(&tx, room.person_id(), room.room().id, message.seq - 1).await?;
    Ok(tx.commit().await?)
}

/// Counts this room no more for the member, or again.
pub async fn mute(instance: &Instance, room: &RoomAccess, muted: bool) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::reads::mute(&tx, room.person_id(), room.room().id, muted).await?;
    tx.commit().await
}

/// Tells the member of this room only what names or answers them, or all of it again.
pub async fn only_mentions(instance: &Instance, room: &RoomAccess, only: bool) -> Result<()> {
    let tx = instance.db.begin().await?;
    store::reads::only_mentions(&tx, room.person_id(), room.room().id, only).await?;
    tx.commit().await
}

/// The first message that was said in the room at a moment or after it (milliseconds UTC).
pub async fn first_since(on: impl Into<On<'_>>, room: &RoomAccess, at: i64) -> Result<Option<Message>> {
    store::messages::first_since(on, room.room().id, at).await
}

/// Leaves `limit` messages; whether there were more.
pub(crate) fn cut(messages: &mut Vec<Message>, limit: i64) -> bool {
    let limit = usize::try_from(limit).expect("a limit was clamped to be positive");
    let more = messages.len() > limit;
    messages.truncate(limit);
    more
}
