//! The words that a message had before it was corrected. Those who keep its room safe read them, on a page that says so to
//! whoever corrects; nobody else does, no stream and no program is told of them, and they go with the message.

use platform::{Db, Refusal, Result};

use crate::access::RoomAccess;
use crate::message::Message;
use crate::store;

/// Words that a message had.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Earlier {
    /// The words, in Markdown.
    pub body: String,
    /// Until when, in milliseconds UTC.
    pub until: i64,
}

/// A message and its earlier words, the first ones first. `Refusal::NotFound` for who does not keep the room safe, and for a
/// message of which no words are left.
pub async fn words(db: &Db, room: &RoomAccess, id: i64) -> Result<(Message, Vec<Earlier>), Refusal> {
    if !room.keeps_the_room() {
        return Err(Refusal::NotFound);
    }
    let message = store::messages::by_id(db, room.room().id, id).await?;
    let message = message.filter(|message| message.removed.is_none()).ok_or(Refusal::NotFound)?;
    Ok((message, store::earlier::of(db, id).await?))
}
