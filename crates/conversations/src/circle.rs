//! Circles: rooms for chosen people that forget. At its end a circle is closed to everybody at once, whatever works or stands still;
//! then a job takes away all that was ever kept of it (`platform::forgetting`), in one transaction, and leaves one line at its
//! address: that it was, how many they were, from when to when. The line has no name, which may say enough, and only those who
//! were in the circle read it. What a copy of the database kept goes with the copy: docs/security.md.

mod page;
pub(crate) mod web;

use communities::Membership;
use forms::{Outcome, Undone, refusals};
use platform::jobs::Handlers;
use platform::{Error, Event, Forgotten, Instance, Result, Tx};
use serde_json::{Value as Json, json};

use crate::access::RoomAccess;
use crate::end::{ENDED, KIND, MOVED, forgetting};
use crate::room::Room;
use crate::{HOLDS_OF_MESSAGES, store, telling};

refusals! {
    /// Why the end of a circle stays as it is.
    NotMoved {
        /// It was moved in the meantime.
        Changed => "circle-moved-meanwhile",
    }
}

/// A member inside a circle.
#[derive(Clone, Debug)]
pub struct Circle(RoomAccess);

impl Circle {
    /// The same room; `Refusal::NotFound` where nothing is forgotten.
    pub fn of(room: RoomAccess) -> Result<Circle, platform::Refusal> {
        room.room().ends_at().is_some().then_some(Circle(room)).ok_or(platform::Refusal::NotFound)
    }

    /// Whether the member opened it: they alone put its end off or forward.
    pub fn is_own(&self) -> bool {
        self.room().end.opened_by == Some(self.person_id())
    }
}

impl std::ops::Deref for Circle {
    type Target = RoomAccess;

    fn deref(&self) -> &RoomAccess {
        &self.0
    }
}

/// Puts the end of a circle off or forward, which its pages say from then on. Once is enough.
pub(crate) async fn put(instance: &Instance, circle: &Circle, ends_at: i64) -> Outcome<(), NotMoved> {
    let (room, now) = (circle.room(), instance.clock.now());
    let before = room.ends_at().unwrap_or_default();
    if before == ends_at {
        return Ok(());
    }
    let tx = instance.db.begin().await?;
    let is_moved = store::circles::put(&tx, room.id, (before, ends_at), now).await?;
    Undone::unless(is_moved, NotMoved::Changed)?;
    tx.enqueue(forgetting(room.id, ends_at)).await?;
    let event = Event::new(circle.membership().community().id, MOVED, room.id, now).by(circle.person_id());
    tx.record(event.to(room.channel()).with(json!({ "from": before, "to": ends_at }))).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks that every circle be forgotten at its end; to be called at each start, it never makes two jobs of one. A database that was
/// copied before and comes back forgets again.
pub async fn begin(tx: &Tx) -> Result<()> {
    for (room, ends_at) in store::circles::standing(tx).await? {
        tx.enqueue(forgetting(room, ends_at)).await?;
    }
    Ok(())
}

/// Adds the job.
pub(crate) fn handlers(handlers: Handlers) -> Handlers {
    handlers.on(KIND, end)
}

/// Forgets a circle that is over. The log is folded each time: it may not have been when this was tried before.
async fn end(instance: Instance, data: Json) -> Result<()> {
    let id = data["subject"].as_i64().ok_or_else(|| Error::Stored(format!("{KIND} without a room")))?;
    let tx = instance.db.begin().await?;
    store::circles::hold(&tx, id).await?;
    if let Some((community, room)) = store::rooms::anywhere(&tx, id).await? {
        match room.is_over(instance.clock.now()) {
            true => forget(&tx, &instance, (community, &room)).await?,
            false => tx.enqueue(forgetting(id, room.ends_at().unwrap_or(i64::MAX))).await?,
        }
    }
    tx.commit().await?;
    instance.db.leave_no_byte().await
}

async fn forget(tx: &Tx, instance: &Instance, (community, room): (i64, &Room)) -> Result<()> {
    let now = instance.clock.now();
    let ids = store::circles::messages(tx, room.id).await?;
    let jobs: Vec<Json> = ids.iter().map(|id| telling::data_of(*id)).collect();
    tx.withdraw_all(telling::KIND, &jobs).await?;
    let gone = Forgotten { stream: community, channel: room.channel(), kinds: HOLDS_OF_MESSAGES, ids, now };
    gone.forget(tx, instance).await?;
    store::circles::leave_a_line(tx, community, room).await?;
    tx.record(Event::new(community, ENDED, room.id, now).to(room.channel())).await?;
    Ok(())
}

/// Whether the room of this number is a circle that is over, or no room any more.
pub async fn is_over(instance: &Instance, room: i64) -> Result<bool> {
    let found = store::rooms::anywhere(&instance.db, room).await?;
    Ok(found.is_none_or(|(_, room)| room.is_over(instance.clock.now())))
}

/// The circles that are over and in which a member was, the last one first: that they were, and nothing of what was said.
pub async fn past(instance: &Instance, membership: &Membership) -> Result<Vec<Room>> {
    let reader = (membership.community().id, membership.role().code(), membership.person_id());
    store::circles::past(&instance.db, reader, instance.clock.now()).await
}
