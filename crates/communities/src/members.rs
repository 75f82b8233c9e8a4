//! The members of a community: who they are and what they chose to tell; a role given, a membership that ends. Whoever
//! leaves is gone from every open page at once, and their name stays on what they wrote.

mod looking;
mod pages;
mod role;
mod store;
pub(crate) mod web;

use identity::{Person, people};
use platform::{Event, Instance, Result, Tx};
use serde_json::json;

use crate::access::{Grant, Membership};
use crate::model::Community;
use crate::places;
use crate::roles::{Role, SetMembers};

forms::refusals! {
    /// Why a membership stays as it is.
    Refused {
        /// A community needs somebody who coordinates.
        LastCoordination => "refused-last-coordination",
        /// There is no place for one more member.
        Full => "refused-full",
        /// Nobody of this number is here.
        NobodyHere => "refused-nobody-here",
    }
}

/// The member leaves, of their own will.
pub async fn leave(instance: &Instance, member: &Membership) -> Result<Result<(), Refused>> {
    end(instance, member, member.person_id()).await
}

/// Coordination ends somebody's membership.
pub async fn remove(instance: &Instance, coordination: &Grant<SetMembers>, person: i64) -> Result<Result<(), Refused>> {
    end(instance, coordination, person).await
}

/// Coordination gives somebody another role; they are told by mail, with what it takes from them and opens to them.
pub async fn give_role(
    instance: &Instance,
    coordination: &Grant<SetMembers>,
    (person, role): (i64, Role),
) -> Result<Result<(), Refused>> {
    let (now, community) = (instance.clock.now(), coordination.community().id);
    let tx = instance.db.begin().await?;
    // Counted under the lock of the places: two changes at the same moment see one another.
    let full = places::is_full(&tx, community, now).await?;
    let Some(before) = store::role(&tx, community, person).await? else { return Ok(Err(Refused::NobodyHere)) };
    if before == role {
        return Ok(Ok(()));
    }
    if role == Role::Member && full {
        return Ok(Err(Refused::Full));
    }
    if is_last_coordination(&tx, community, before).await? {
        return Ok(Err(Refused::LastCoordination));
    }
    store::set_role(&tx, community, person, role).await?;
    let event = Event::new(community, "communities.role_changed", person, now).by(coordination.person_id());
    tx.record(event.with(json!({ "role": role.code() }))).await?;
    tx.enqueue(places::fill(community)).await?;
    tell(instance, &tx, coordination, (person, before, role)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Nobody finds a door closed without having been told; who changed their own role knows.
async fn tell(instance: &Instance, tx: &Tx, by: &Membership, (person, before, role): (i64, Role, Role)) -> Result<()> {
    let wanted = instance.settings.sends_mail && person != by.person_id();
    let Some(person) = people::by_id(tx, person).await?.filter(|_| wanted) else { return Ok(()) };
    let mail = role::letter(&instance.settings, by, (&person, before, role));
    tx.post(mail, instance.clock.now()).await.map(drop)
}

/// For who holds the machine (a demonstration, a season carried over): seats a person without an invitation.
pub async fn seat_at_the_console(
    tx: &Tx,
    community: &Community,
    (person, role): (&Person, Role),
    now: i64,
) -> Result<places::Seat> {
    places::seat(tx, community, (person, role), now).await
}

/// Why a person may not delete their account yet: they alone coordinate a community where there are others.
pub async fn must_stay(tx: &Tx, person: &Person) -> Result<Option<String>> {
    // Counted under the lock of the places, taken in one order: two who go at the same moment see one another.
    for community in store::communities_of(tx, person.id).await? {
        places::lock(tx, community).await?;
    }
    let community = store::coordinated_alone(tx, person.id).await?;
    Ok(community.map(|name| t!(person.lang, "refused-to-go", community = name)))
}

/// What happened to somebody, of which nothing is left once they are forgotten.
const FORGOTTEN: [&str; 5] = [
    "communities.member_joined",
    "communities.member_left",
    "communities.role_changed",
    "communities.vouched",
    crate::way_back::GIVEN,
];

/// Forgets that a person was anywhere. Their account is about to go, and everything open with it.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for community in store::forget(tx, person).await? {
        tx.enqueue(places::fill(community)).await?;
    }
    for happened in FORGOTTEN {
        tx.forget_subject(happened, person).await?;
    }
    tx.forget_channel(&format!("person:{person}")).await
}

async fn end(instance: &Instance, actor: &Membership, person: i64) -> Result<Result<(), Refused>> {
    let (now, community) = (instance.clock.now(), actor.community().id);
    let tx = instance.db.begin().await?;
    places::is_full(&tx, community, now).await?;
    let Some(role) = store::role(&tx, community, person).await? else { return Ok(Err(Refused::NobodyHere)) };
    if is_last_coordination(&tx, community, role).await? {
        return Ok(Err(Refused::LastCoordination));
    }
    store::end(&tx, community, person, now).await?;
    tx.record(Event::new(community, "communities.member_left", person, now).by(actor.person_id())).await?;
    tx.enqueue(places::fill(community)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn is_last_coordination(tx: &Tx, community: i64, role: Role) -> Result<bool> {
    Ok(role == Role::Coordination && store::count(tx, community, role).await? == 1)
}
