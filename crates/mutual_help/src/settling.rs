//! How a request ends: who asked says that it is settled, and what helped.

use conversations::requests::{self, Story};
use conversations::{Message, RoomAccess, actions};
use platform::{Db, Instance, Refusal, Result};

use crate::store;

/// The most characters of what helped.
pub const LONGEST_STORY: usize = 2_000;

/// Who may say that a request is settled, and open it again: who asked, under their name or not, and who keeps the room.
pub async fn may_settle(db: &Db, room: &RoomAccess, message: &Message) -> Result<bool> {
    let me = room.person_id();
    Ok(message.author == Some(me) || room.keeps_the_room() || store::is_asker(db, message.id, me).await?)
}

/// Says that a request is settled. Who asked through a facilitator is known to nobody from then on.
pub async fn settle(instance: &Instance, room: &RoomAccess, id: i64, story: &Story) -> Result<(), Refusal> {
    change(instance, room, id, Some(story)).await
}

/// Opens a request again.
pub async fn reopen(instance: &Instance, room: &RoomAccess, id: i64) -> Result<(), Refusal> {
    change(instance, room, id, None).await
}

async fn change(instance: &Instance, room: &RoomAccess, id: i64, story: Option<&Story>) -> Result<(), Refusal> {
    actions::is_written_in(room)?;
    let (message, _) = requests::request(&instance.db, room, id).await?;
    if !may_settle(&instance.db, room, &message).await? {
        return Err(Refusal::NotFound);
    }
    let tx = instance.db.begin().await?;
    requests::change(&tx, room, &message, story, instance.clock.now()).await?;
    if story.is_some() {
        store::forget_request(&tx, id).await?;
    }
    Ok(tx.commit().await?)
}
