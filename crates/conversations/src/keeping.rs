//! Keeping rooms: whoever coordinates or facilitates opens a room, says what it is called and what it is for, archives it and opens it again.
//! Nothing is lost by it: an archived room is read by the people who were in it, and written in by nobody. The roles of a room are
//! said when it is opened and never change: what was said there was said to them. A room for chosen people is opened and kept by
//! those of them who coordinate or facilitate; `people` changes who is in it.

mod draft;
mod page;
pub(crate) mod web;

use communities::{Membership, likeness, slug};
use forms::{Outcome, Undone, refusals};
use platform::{Event, Instance, On, Result, Tx, secret};
use ui::Lang;

use crate::access::RoomAccess;
use crate::end::{End, forgetting};
use crate::opening::audience;
use crate::room::{Kind, People, Room};
use crate::store;
use crate::store::rooms::NewRoom;

pub use draft::{Draft, Field, Problem, Wanted};

/// A room was opened.
pub const OPENED: &str = "conversations.room_opened";
/// What a room is called, or what it is for, was changed.
pub const CHANGED: &str = "conversations.room_changed";
/// A room is only read from now on.
pub const ARCHIVED: &str = "conversations.room_archived";
/// A room is written in again.
pub const REOPENED: &str = "conversations.room_reopened";

/// A room stands elsewhere in the list.
pub const PLACED: &str = "conversations.room_placed";

/// The most rooms of a community: more than a list that one reads through.
const MOST: usize = 60;

refusals! {
    /// Why a room was not opened or changed.
    NotKept {
        /// Another room of theirs is called so.
        Taken => "room-name-taken",
        /// There are as many rooms as one may find one's way in.
        TooMany => "room-too-many" (most = MOST),
        /// Somebody else changed it in the meantime.
        Changed => "room-changed-meanwhile",
    }
}

/// The proof that a member may rename and archive a room: they are in it, and their role keeps rooms.
#[derive(Clone, Debug)]
pub struct RoomKeeper(RoomAccess);

impl RoomKeeper {
    /// The same room, kept; `Refusal::NotFound` to whoever only talks there.
    pub fn of(room: RoomAccess) -> std::result::Result<RoomKeeper, platform::Refusal> {
        room.is_kept().then_some(RoomKeeper(room)).ok_or(platform::Refusal::NotFound)
    }
}

impl std::ops::Deref for RoomKeeper {
    type Target = RoomAccess;

    fn deref(&self) -> &RoomAccess {
        &self.0
    }
}

/// Opens a room and returns its word in addresses; the form knows who may.
pub(crate) async fn open(instance: &Instance, by: &Membership, wanted: &Wanted) -> Outcome<String, NotKept> {
    let tx = instance.db.begin().await?;
    let (_, slug) = open_in(&tx, by, wanted, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Opens a room in a transaction that does more, for who knows that the member may; its number, and its word in addresses.
pub async fn open_in(tx: &Tx, by: &Membership, wanted: &Wanted, now: i64) -> Outcome<(i64, String), NotKept> {
    let community = by.community().id;
    let rooms = store::rooms::of(tx, community).await?;
    let counts = |room: &&Room| !room.is_direct() && !room.is_over(now);
    Undone::unless(rooms.iter().filter(counts).count() < MOST, NotKept::TooMany)?;
    let taken: Vec<String> = rooms.iter().map(|room| room.slug.clone()).collect();
    let is_chosen = !wanted.people.is_empty();
    let slug = if is_chosen { unguessed() } else { slug::beside(&taken, &slug::of(&wanted.name.0, "salon")) };
    let audience = if is_chosen { String::new() } else { audience(&wanted.audience) };
    let room = NewRoom {
        slug: &slug,
        name: (&wanted.name.0, &wanted.name.1),
        purpose: (&wanted.purpose.0, &wanted.purpose.1),
        kind: if is_chosen { Kind::Chosen } else { Kind::Roles },
        announces: wanted.announces && !is_chosen,
        audience,
        people: People::of(wanted.people.iter().copied()).stored(),
        // No room stands further than there are rooms: this is the place after the last.
        position: i64::try_from(rooms.len() + 1).unwrap_or(i64::MAX),
        end: end(by, wanted, now),
    };
    let id = store::rooms::insert(tx, community, room).await.map_err(|error| match error.is_duplicate() {
        true => Undone::Refused(NotKept::Taken),
        false => Undone::Failed(error),
    })?;
    record(tx, by, (id, OPENED), now).await?;
    if let Some(ends_at) = wanted.ends_at {
        tx.enqueue(forgetting(id, ends_at)).await?;
    }
    is_told_apart(tx, by, id, now).await?;
    Ok((id, slug))
}

/// How the room ends, if it is a circle.
fn end(by: &Membership, wanted: &Wanted, now: i64) -> End {
    let opened =
        |_| End { ends_at: wanted.ends_at, opened_at: Some(now), opened_by: Some(by.person_id()), ..End::default() };
    wanted.ends_at.map(opened).unwrap_or_default()
}

/// The word in addresses of a room for chosen people, which says nothing of it and tells nobody else that it is there.
pub(crate) fn unguessed() -> String {
    secret::incident() + &secret::incident()
}

/// Writes what a room is called and what it is for.
pub async fn change(instance: &Instance, room: &RoomKeeper, wanted: &Wanted) -> Outcome<(), NotKept> {
    let (id, by) = (room.room().id, room.membership());
    let tx = instance.db.begin().await?;
    let (name, purpose) = (&wanted.name, &wanted.purpose);
    let announces = wanted.announces && room.room().kind == Kind::Roles;
    let (name, purpose) = ((&*name.0, &*name.1), (&*purpose.0, &*purpose.1));
    let is_kept = store::rooms::change(&tx, (id, wanted.revision), name, purpose, announces).await?;
    Undone::unless(is_kept, NotKept::Changed)?;
    record(&tx, by, (id, CHANGED), instance.clock.now()).await?;
    is_told_apart(&tx, by, id, instance.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// From now on a room is only read. Once is enough.
pub async fn archive(instance: &Instance, room: &RoomKeeper) -> Result<()> {
    let (id, now) = (room.room().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::rooms::archive(&tx, id, now).await? {
        record(&tx, room.membership(), (id, ARCHIVED), now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The same in a transaction that does more, by nobody: its time has come.
pub async fn archive_in(tx: &Tx, community: i64, room: i64, now: i64) -> Result<()> {
    if store::rooms::archive(tx, room, now).await? {
        tx.record(Event::new(community, ARCHIVED, room, now).to(Room::channel_of(room))).await?;
    }
    Ok(())
}

/// A room is written in again. Once is enough.
pub async fn reopen(instance: &Instance, room: &RoomKeeper) -> Result<()> {
    let id = room.room().id;
    let tx = instance.db.begin().await?;
    if store::rooms::reopen(&tx, id).await? {
        record(&tx, room.membership(), (id, REOPENED), instance.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Moves a room one place up or down among those that the member reads. The event comes first: who moves rooms at once waits there,
/// and reads the order that the other one left. At the end of the list there is nowhere to go.
pub async fn place(instance: &Instance, room: &RoomKeeper, up: bool) -> Result<()> {
    let (id, by, now) = (room.room().id, room.membership(), instance.clock.now());
    let tx = instance.db.begin().await?;
    record(&tx, by, (id, PLACED), now).await?;
    let seen: Vec<i64> =
        own(&tx, by, now).await?.iter().filter(|room| !room.is_archived()).map(|room| room.id).collect();
    let all: Vec<i64> = store::rooms::of(&tx, by.community().id)
        .await?
        .iter()
        .filter(|each| !each.is_direct())
        .map(|each| each.id)
        .collect();
    let Some(order) = moved(&all, &seen, (id, up)) else { return Ok(()) };
    for (position, room) in (1..).zip(order) {
        store::rooms::place(&tx, room, position).await?;
    }
    tx.commit().await
}

/// The rooms in their order once this one stood before the one above it, or after the one below it, among those that are seen.
fn moved(all: &[i64], seen: &[i64], (room, up): (i64, bool)) -> Option<Vec<i64>> {
    let at = seen.iter().position(|each| *each == room)?;
    let neighbour = if up { at.checked_sub(1) } else { Some(at + 1) }.and_then(|at| seen.get(at))?;
    let mut order: Vec<i64> = all.iter().copied().filter(|each| *each != room).collect();
    let beside = order.iter().position(|each| each == neighbour)?;
    order.insert(if up { beside } else { beside + 1 }, room);
    Some(order)
}

/// Whether an event says that a room is only read from then on, or written in again.
pub(crate) fn says_archived(kind: &str) -> Option<bool> {
    match kind {
        ARCHIVED => Some(true),
        REOPENED => Some(false),
        _ => None,
    }
}

/// Told on the room's channel: a room that somebody is not in is nothing to them.
async fn record(tx: &Tx, by: &Membership, (room, kind): (i64, &'static str), now: i64) -> Result<()> {
    let event = Event::new(by.community().id, kind, room, now).by(by.person_id()).to(Room::channel_of(room));
    tx.record(event).await.map(drop)
}

/// Refuses two rooms of one name, among those that the member is in. Asked once the event has its number, which those who
/// name rooms at once wait for: the second one finds the name of the first.
async fn is_told_apart(tx: &Tx, by: &Membership, id: i64, now: i64) -> Outcome<(), NotKept> {
    let rooms = own(tx, by, now).await?;
    let names = |room: &Room| [Lang::Fr, Lang::En].map(|lang| likeness(room.name(lang)));
    let named = rooms.iter().find(|room| room.id == id).map(names).unwrap_or_default();
    let mut others = rooms.iter().filter(|room| room.id != id).flat_map(names);
    Undone::unless(!others.any(|name| named.contains(&name)), NotKept::Taken)
}

/// The rooms that the member is in, archived ones too.
async fn own(on: impl Into<On<'_>>, by: &Membership, now: i64) -> Result<Vec<Room>> {
    let reader = (by.community().id, by.role().code(), by.person_id());
    let rooms = store::rooms::open_to(on, reader, now).await?;
    Ok(rooms.into_iter().filter(|room| !room.is_direct()).collect())
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn a_room_passes_the_next_one_that_is_seen_and_those_that_are_not() {
        let (all, seen) = ([1, 9, 2, 8, 3], [1, 2, 3]);
        assert_eq!(moved(&all, &seen, (2, true)), Some(vec![2, 1, 9, 8, 3]));
        assert_eq!(moved(&all, &seen, (2, false)), Some(vec![1, 9, 8, 3, 2]));
        assert_eq!(moved(&all, &seen, (1, true)), None);
        assert_eq!(moved(&all, &seen, (3, false)), None);
    }
}
