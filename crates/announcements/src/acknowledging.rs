//! Pressing « lu et compris », taking it back, and reading who pressed.

use std::collections::HashMap;

use conversations::acknowledging::{Acknowledgements, Receipt, Receipts};
use conversations::{Message, RoomAccess, actions, reading};
use platform::{Forgotten, Instance, On, Refusal, Result, Tx};

use crate::store;

/// The word of messages among things that are forgotten.
const OF_MESSAGES: &str = "message";

/// What conversations ask of this slice.
pub const ACKNOWLEDGEMENTS: Acknowledgements = Acknowledgements {
    receipts: |on, reader, messages| Box::pin(receipts(on, reader, messages)),
    clear: |tx, message| Box::pin(store::clear(tx, message)),
};

/// What this reader sees under these messages: how many pressed, under their own alone.
async fn receipts(on: On<'_>, reader: i64, messages: &[&Message]) -> Result<Receipts> {
    let ids: Vec<i64> = messages.iter().map(|message| message.id).collect();
    let own: Vec<i64> = messages.iter().filter(|each| each.author == Some(reader)).map(|each| each.id).collect();
    let mine = store::by(on, reader, &ids).await?;
    let counts: HashMap<i64, i64> = store::counts(on, &own).await?.into_iter().collect();
    let receipt =
        |id: &i64| (*id, Receipt { mine: mine.contains(id), count: counts.get(id).copied().unwrap_or_default() });
    Ok(ids.iter().map(receipt).collect())
}

/// An announcement of the room that asks for « lu et compris », as long as its words are there.
pub async fn asking(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = reading::message(&instance.db, room, id).await?;
    let asks = message.asks_acknowledgement && message.removed.is_none();
    asks.then_some(message).ok_or(Refusal::NotFound)
}

/// The same of somebody else, under which the member may press.
async fn to_press(instance: &Instance, room: &RoomAccess, id: i64) -> Result<Message, Refusal> {
    let message = asking(instance, room, id).await?;
    (message.author != Some(room.person_id())).then_some(message).ok_or(Refusal::NotFound)
}

/// Says that the member read and understood it, or takes it back; once is enough. No event tells of it: who wrote the announcement
/// reads it when they look, and nobody else does.
pub async fn press(instance: &Instance, room: &RoomAccess, id: i64, stands: bool) -> Result<(), Refusal> {
    let message = to_press(instance, room, id).await?;
    actions::is_written_in(room)?;
    let tx = instance.db.begin().await?;
    match stands {
        true => store::put(&tx, (message.id, message.author, room.person_id()), instance.clock.now()).await?,
        false => store::take_back(&tx, (message.id, room.person_id())).await?,
    }
    Ok(tx.commit().await?)
}

/// What the member sees under this announcement.
pub async fn receipt(instance: &Instance, room: &RoomAccess, message: &Message) -> Result<Receipt> {
    let seen = receipts((&instance.db).into(), room.person_id(), &[message]).await?;
    Ok(seen.get(&message.id).copied().unwrap_or_default())
}

/// Somebody who pressed.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Acknowledged {
    /// Their number.
    pub person_id: i64,
    /// When, in milliseconds UTC.
    pub acknowledged_at: i64,
}

/// Those who pressed, the first before the others: for who wrote the announcement, and nobody else (`Refusal::NotFound`).
pub async fn who(instance: &Instance, room: &RoomAccess, message: &Message) -> Result<Vec<Acknowledged>, Refusal> {
    if message.author != Some(room.person_id()) {
        return Err(Refusal::NotFound);
    }
    Ok(store::of(&instance.db, message.id).await?)
}

/// Takes what a person pressed away, and what was pressed under what they wrote: nobody may read it any more.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

/// Takes away what was pressed under messages that are forgotten.
pub async fn forget_things(tx: &Tx, things: &Forgotten) -> Result<()> {
    match things.kinds.contains(&OF_MESSAGES) {
        true => store::clear_all(tx, &things.ids).await,
        false => Ok(()),
    }
}
