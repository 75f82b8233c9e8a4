//! « Lu et compris »: what a message of a room of announcements may ask of those who read it. Who pressed is kept by a slice above,
//! which says through this hook what one reader may see of it: whether they pressed and, to who wrote the message alone, how many
//! did. Nothing of it is an event: nobody hears who pressed.

use std::collections::HashMap;

use communities::links::Pending;
use platform::{Instance, On, Refusal, Result, Tx};

use crate::access::RoomAccess;
use crate::message::{Draft, Message, Place};

/// What one reader sees of it under a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Whether they pressed.
    pub mine: bool,
    /// How many pressed; 0 for whoever did not write the message.
    pub count: i64,
}

/// What one reader sees of it, by the number of each message.
pub type Receipts = HashMap<i64, Receipt>;

/// What keeps it.
#[derive(Clone, Copy)]
pub struct Acknowledgements {
    /// What this reader sees under these messages.
    pub receipts: for<'a> fn(On<'a>, i64, &'a [&'a Message]) -> Pending<'a, Receipts>,
    /// Forgets who pressed under a message whose words go.
    pub clear: for<'a> fn(&'a Tx, i64) -> Pending<'a, ()>,
}

/// What the member sees under those of these messages that ask for it; nothing is asked where none does.
pub(crate) async fn receipts(
    instance: &Instance,
    room: &RoomAccess,
    messages: impl Iterator<Item = &Message>,
) -> Result<Receipts> {
    let asking: Vec<&Message> = messages.filter(|message| message.asks_acknowledgement).collect();
    match instance.links.get::<Acknowledgements>() {
        Some(kept) if !asking.is_empty() => (kept.receipts)((&instance.db).into(), room.person_id(), &asking).await,
        _ => Ok(Receipts::new()),
    }
}

/// Only what the team begins to say in a room of announcements asks for it.
pub(crate) fn may_ask(room: &RoomAccess, place: Place, draft: &Draft) -> Result<(), Refusal> {
    match draft.asks_acknowledgement && (!room.room().announces || place.thread.is_some()) {
        true => Err(Refusal::Conflict(t!(room.membership().lang(), "acknowledgement-not-here"))),
        false => Ok(()),
    }
}

pub(crate) async fn clear(instance: &Instance, tx: &Tx, message: &Message) -> Result<()> {
    match instance.links.get::<Acknowledgements>() {
        Some(kept) if message.asks_acknowledgement => (kept.clear)(tx, message.id).await,
        _ => Ok(()),
    }
}
