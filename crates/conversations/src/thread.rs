//! Threads: the answers that stand under a message. A thread is as deep as one: who answers an answer speaks in the same
//! thread. Its first message may be removed; its trace keeps the place, and the answers stay.

use platform::{Db, Recorded, Refusal, Result};

use crate::access::RoomAccess;
use crate::message::{Message, Place};
use crate::reading::{MOST, cut};
use crate::store;

/// The answers under a message, those that were removed left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The first message of the thread.
    pub thread: i64,
    /// How many there are.
    pub count: i64,
    /// When the last one was said, in milliseconds UTC.
    pub last_at: i64,
    /// The number of the event that announced the last one.
    pub last_seq: i64,
}

/// A thread, or the end of a very long one.
#[derive(Clone, Debug)]
pub struct Thread {
    /// Its first message, or the trace of it.
    pub first: Message,
    /// Its answers, the oldest first.
    pub answers: Vec<Message>,
    /// Whether there are older ones.
    pub older: bool,
}

/// The thread that message `id` of the room is in, or would begin, with the answers before number `before`.
/// `Refusal::NotFound` when the room has no such message.
pub async fn whole(
    db: &Db,
    room: &RoomAccess,
    id: i64,
    (before, limit): (Option<i64>, i64),
) -> Result<Thread, Refusal> {
    let (here, before, limit) = ((room.room().id, id), before.unwrap_or(i64::MAX), limit.clamp(1, MOST));
    let mut messages = store::messages::thread(db, here, before, limit + 1).await?;
    let at = messages.iter().position(|message| message.id == id).ok_or(Refusal::NotFound)?;
    let first = messages.remove(at);
    messages.sort_by_key(|message| std::cmp::Reverse(message.seq));
    let older = cut(&mut messages, limit);
    messages.reverse();
    Ok(Thread { first, answers: messages, older })
}

/// The same, its answers alone and whether there are older ones.
pub async fn answers_to(
    db: &Db,
    room: &RoomAccess,
    id: i64,
    (before, limit): (Option<i64>, i64),
) -> Result<(Vec<Message>, bool), Refusal> {
    let Thread { answers, older, .. } = whole(db, room, id, (before, limit)).await?;
    Ok((answers, older))
}

/// Where the message of an event stands.
pub(crate) fn place(event: &Recorded) -> Place {
    let said = |name: &str| event.data.get(name);
    let aside = said("aside").and_then(|aside| aside.as_bool()).unwrap_or_default();
    Place { thread: said("thread").and_then(|thread| thread.as_i64()), aside }
}
