//! What a member began to write in a room or a thread: kept by a slice above, and given back to the composer alone.

use communities::links::Pending;
use platform::{Instance, On, Result};

use crate::access::RoomAccess;

/// Where a page sends what is being written, under the address of a room.
pub const PATH: &str = "/brouillon";
/// The field by which a page that sends words says that they are kept there.
pub(crate) const KEPT: &str = "brouillon";

/// What was begun.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Begun {
    /// The words as they were typed.
    pub body: String,
    /// When they were last written, in milliseconds UTC.
    pub saved_at: i64,
    /// Grows with each change.
    pub revision: i64,
}

/// Looks for what a person began to write in a room, or in a thread of it: their number, the room's and the thread's.
pub type Looks = for<'a> fn(On<'a>, (i64, i64, i64)) -> Pending<'a, Option<Begun>>;

/// What keeps it; a place is a person, a room, and a thread or 0.
#[derive(Clone, Copy)]
pub struct Drafts {
    /// What was begun at this place.
    pub begun: Looks,
    /// The words of this place were said.
    pub sent: for<'a> fn(&'a Instance, (i64, i64, i64)) -> Pending<'a, ()>,
}

/// Where a composer keeps what is written, and what was begun.
#[derive(Clone, Debug)]
pub(crate) struct Keeping {
    pub(crate) path: String,
    pub(crate) begun: Option<Begun>,
}

/// Where what the member writes here is kept; nowhere on a shared computer.
pub(crate) async fn keeping(instance: &Instance, room: &RoomAccess, thread: Option<i64>) -> Result<Option<Keeping>> {
    let Some(drafts) = instance.links.get::<Drafts>() else { return Ok(None) };
    if room.membership().viewer().on_shared_computer() || room.room().is_archived() {
        return Ok(None);
    }
    let place = (room.person_id(), room.room().id, thread.unwrap_or_default());
    let begun = (drafts.begun)((&instance.db).into(), place).await?;
    let under = thread.map(|thread| format!("?fil={thread}")).unwrap_or_default();
    Ok(Some(Keeping { path: format!("{}{PATH}{under}", room.path()), begun }))
}

/// What was kept at this place was said.
pub async fn sent(instance: &Instance, room: &RoomAccess, thread: Option<i64>) -> Result<()> {
    match instance.links.get::<Drafts>() {
        Some(drafts) => (drafts.sent)(instance, (room.person_id(), room.room().id, thread.unwrap_or_default())).await,
        None => Ok(()),
    }
}
