//! Who is in a room for chosen people. Those of them who coordinate or facilitate add somebody or take somebody out, and anybody
//! may leave; each time leaves its event, on the room's channel. Whoever is added reads what was said before, which the page says;
//! whoever is taken out hears nothing more, at once.

mod page;
pub(crate) mod web;

use communities::Directory;
use communities::roles::{ChoosePeople, Converse, Right};
use forms::{Outcome, Undone, refusals};
use platform::{Event, Instance};

use crate::access::RoomAccess;
use crate::keeping::RoomKeeper;
use crate::room::{Kind, PERSON_ADDED, People, TAKEN_OUT};
use crate::store;

refusals! {
    /// Why the people of a room stay as they are.
    NotChanged {
        /// Nobody of this number may be in it.
        Unknown => "people-unknown",
        /// Nobody would be left who keeps it.
        LastKeeper => "people-last-keeper",
        /// Somebody else changed them in the meantime.
        Changed => "people-changed",
    }
}

/// A member inside a room for chosen people.
#[derive(Clone, Debug)]
pub struct Chosen(RoomAccess);

impl Chosen {
    /// The same room; `Refusal::NotFound` where one is not in by name, or for good.
    pub fn of(room: RoomAccess) -> Result<Chosen, platform::Refusal> {
        let is_chosen = room.room().kind == Kind::Chosen;
        is_chosen.then_some(Chosen(room)).ok_or(platform::Refusal::NotFound)
    }
}

impl std::ops::Deref for Chosen {
    type Target = RoomAccess;

    fn deref(&self) -> &RoomAccess {
        &self.0
    }
}

/// From now on this person is in the room.
pub async fn add(instance: &Instance, room: &RoomKeeper, names: &Directory, person: i64) -> Outcome<(), NotChanged> {
    let may_converse = names.those_who_may::<Converse>().iter().any(|card| card.id == person);
    Undone::unless(may_converse && room.room().kind == Kind::Chosen, NotChanged::Unknown)?;
    let after = People::of(room.room().people().iter().copied().chain([person]));
    put(instance, room, (&after, PERSON_ADDED), person).await
}

/// From now on this person is in the room no longer: whoever keeps it says so, or they leave.
pub async fn take_out(instance: &Instance, room: &Chosen, names: &Directory, person: i64) -> Outcome<(), NotChanged> {
    let may = room.is_kept() || person == room.person_id();
    Undone::unless(may && room.room().people().contains(&person), NotChanged::Unknown)?;
    let after = People::of(room.room().people().iter().copied().filter(|each| *each != person));
    let keeps = |person: i64| names.card(person).role.is_some_and(|role| ChoosePeople::ROLES.contains(&role));
    Undone::unless(after.iter().any(keeps), NotChanged::LastKeeper)?;
    put(instance, room, (&after, TAKEN_OUT), person).await
}

/// Writes who is in the room, over those who were there for this member. Once is enough.
async fn put(
    instance: &Instance,
    room: &RoomAccess,
    (after, kind): (&People, &'static str),
    person: i64,
) -> Outcome<(), NotChanged> {
    let before = People::of(room.room().people().iter().copied());
    if before == *after {
        return Ok(());
    }
    let (id, community) = (room.room().id, room.membership().community().id);
    let tx = instance.db.begin().await?;
    let is_put = store::rooms::set_people(&tx, id, (&before.stored(), &after.stored())).await?;
    Undone::unless(is_put, NotChanged::Changed)?;
    let event = Event::new(community, kind, person, instance.clock.now());
    tx.record(event.by(room.person_id()).to(room.room().channel())).await?;
    tx.commit().await?;
    Ok(())
}
