//! Reactions: a word said by one emoji under a message, and taken back the same way. It promises that each person counts once
//! for each emoji, that a message bears a small number of them, and that they go with the words that they answer.

mod emoji;

use std::collections::HashMap;

use platform::{Db, Instance, Refusal, Result};

use crate::access::RoomAccess;
use crate::actions::{event, is_written_in};
use crate::message::Message;
use crate::store;
use crate::under::under;

pub(crate) use emoji::name as emoji_name;
pub use emoji::{Emoji, USUAL};

/// Somebody reacted, or took their reaction back.
pub const REACTED: &str = "conversations.reacted";
/// The most different emoji under one message.
pub const MOST_KINDS: i64 = 20;
/// The most people who are named for one emoji where the message stands.
pub(crate) const NAMED: i64 = 8;

/// One emoji under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction {
    /// The emoji.
    pub emoji: String,
    /// How many people said it.
    pub count: i64,
    /// Whether the reader is one of them.
    pub mine: bool,
    /// The first of those people, by their number, in the order in which they came.
    pub people: Vec<i64>,
}

/// Reactions by the number of their message.
pub type Reactions = HashMap<i64, Vec<Reaction>>;

/// What is to become of a reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// It stands, or it goes if it stood.
    Turn,
    /// It stands.
    Stand,
    /// It goes.
    Go,
}

/// All that stands under a message, for this reader, with at most `most` people named for each.
pub(crate) async fn whole(db: &Db, reader: i64, message: i64, most: i64) -> Result<Vec<Reaction>> {
    Ok(store::under::of(db, (reader, most), &[message]).await?.reactions_to(message))
}

/// Reacts to a message, or takes it back. `Refusal::NotFound` when the room has no such message, or no words are left of it;
/// `Refusal::Conflict` when it bears as many emoji as it may, or the room is only read. Returns what stands under it.
pub async fn react(
    instance: &Instance,
    room: &RoomAccess,
    message_id: i64,
    (emoji, wish): (&Emoji, Wish),
) -> Result<(Message, Vec<Reaction>), Refusal> {
    is_written_in(room)?;
    let (me, now) = (room.person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let message = store::messages::by_id(&tx, room.room().id, message_id).await?;
    let message = message.filter(|message| message.removed.is_none()).ok_or(Refusal::NotFound)?;
    let mine = (message_id, emoji.as_str(), me);
    let gone = wish != Wish::Stand && store::reactions::take_back(&tx, mine).await?;
    let came = !gone && wish != Wish::Go && store::reactions::put(&tx, mine, now, MOST_KINDS).await?;
    let stands = under(&tx, me, &[message_id]).await?.reactions_to(message_id);
    if gone || came {
        tx.record(event(room, REACTED, &message, now)).await?;
    } else if wish != Wish::Go && !stands.iter().any(|each| each.mine && each.emoji == emoji.as_str()) {
        return Err(Refusal::Conflict(t!(room.membership().lang(), "reactions-most", most = MOST_KINDS)));
    }
    tx.commit().await?;
    Ok((message, stands))
}
