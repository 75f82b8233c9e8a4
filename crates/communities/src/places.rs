//! The places of a community. A program says how many members it takes; coordination, facilitation, the committee and
//! guests take none. Who is invited when it is full waits, first come first served; a place that frees is offered to the
//! next for seven days, and kept for them meanwhile.

pub(crate) mod letters;
mod pages;
pub(crate) mod store;
pub(crate) mod web;

use identity::{Person, Viewer, people};
use platform::{DAY, Event, Instance, Job, On, Result, Tx};
use serde_json::{Value as Json, json};

use crate::links::PlaceFreed;
use crate::model::Community;
use crate::roles::Role;
use crate::{roster, store as memberships};

/// How long an offered place is kept (milliseconds).
const OFFER_LASTS: i64 = 7 * DAY;

/// What came of asking for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// They are in the community now.
    Joined,
    /// They were already, with this role.
    Already(Role),
    /// The community is full: they are on the waiting list, in this place of it, from 1.
    Waiting {
        /// Their place in the list.
        rank: i64,
    },
}

/// A person's place on a waiting list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Waiting {
    /// Its number.
    #[sqlx(rename = "waiting_id")]
    pub id: i64,
    /// The person.
    #[sqlx(rename = "person_id")]
    pub person: i64,
    /// The community.
    #[sqlx(flatten)]
    pub community: Community,
    /// Since when, in milliseconds UTC.
    pub since: i64,
    /// A place is kept for them until then.
    pub offered_until: Option<i64>,
    /// 1 is the next.
    pub rank: i64,
}

/// The offer is not there, or no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoOffer;

/// Gives a person a place, or a rank on the waiting list. Two people who ask for the last place are decided here, one after
/// the other.
pub(crate) async fn seat(tx: &Tx, community: &Community, (person, role): (&Person, Role), now: i64) -> Result<Seat> {
    let capacity = store::lock(tx, community.id).await?;
    if let Some((_, role)) = memberships::membership_by_id(tx, person.id, community.id).await? {
        return Ok(Seat::Already(role));
    }
    if role == Role::Member
        && store::taken(tx, community.id, now).await? + store::queued(tx, community.id).await? >= capacity
    {
        let rank = store::wait(tx, community.id, person.id, now).await?;
        tx.enqueue(fill(community.id)).await?;
        return Ok(Seat::Waiting { rank });
    }
    join(tx, community.id, person.id, (role, now)).await?;
    Ok(Seat::Joined)
}

/// Whether one more member would be one too many. Locks the places of the community.
pub(crate) async fn is_full(tx: &Tx, community: i64, now: i64) -> Result<bool> {
    let capacity = store::lock(tx, community).await?;
    Ok(store::taken(tx, community, now).await? >= capacity)
}

/// How many places are taken or promised: by members, by who is kept one, by who holds an invitation by mail that is open.
pub async fn promised(on: On<'_>, community: i64, now: i64) -> Result<i64> {
    store::promised(on, community, now).await
}

/// Locks the places of a community, with who is there, until this transaction ends.
pub async fn lock(tx: &Tx, community: i64) -> Result<()> {
    store::lock(tx, community).await.map(drop)
}

/// The job that offers what places are free; once is enough, however many ask.
pub(crate) fn fill(community: i64) -> Job {
    Job::new("communities.fill_places", json!({ "community": community }))
        .only(format!("communities.fill_places:{community}"))
}

/// The waiting list of a community, the next one first.
pub(crate) async fn list(instance: &Instance, community: i64) -> Result<Vec<Waiting>> {
    store::of_community(&instance.db, community).await
}

/// Where the viewer waits.
pub async fn of(instance: &Instance, viewer: &Viewer) -> Result<Vec<Waiting>> {
    store::of_person(&instance.db, viewer.id()).await
}

/// Takes the place that is offered to the viewer.
pub async fn take(instance: &Instance, viewer: &Viewer, id: i64) -> Result<Result<Community, NoOffer>> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let Some(waiting) = store::find(&tx, id, viewer.id()).await? else { return Ok(Err(NoOffer)) };
    store::lock(&tx, waiting.community.id).await?;
    if !store::take_offer(&tx, id, now).await? {
        return Ok(Err(NoOffer));
    }
    join(&tx, waiting.community.id, viewer.id(), (Role::Member, now)).await?;
    tx.withdraw(&lapse_key(id)).await?;
    tx.commit().await?;
    Ok(Ok(waiting.community))
}

/// Takes the viewer off a waiting list; what was offered to them is offered to the next.
pub async fn give_up(instance: &Instance, viewer: &Viewer, id: i64) -> Result<()> {
    let tx = instance.db.begin().await?;
    if let Some(waiting) = store::find(&tx, id, viewer.id()).await? {
        store::remove(&tx, id).await?;
        tx.withdraw(&lapse_key(id)).await?;
        tx.enqueue(fill(waiting.community.id)).await?;
    }
    tx.commit().await
}

/// Forgets where a person waits.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    for community in store::forget(tx, person).await? {
        tx.enqueue(fill(community)).await?;
    }
    Ok(())
}

async fn join(tx: &Tx, community: i64, person: i64, (role, now): (Role, i64)) -> Result<()> {
    memberships::add_member(tx, community, person, role, now).await?;
    store::stop_waiting(tx, community, person).await?;
    tx.record(Event::new(community, "communities.member_joined", person, now).by(person)).await.map(drop)
}

/// Carries out [`fill`]: offers each free place to the next who waits.
pub(crate) async fn fill_places(instance: Instance, data: Json) -> Result<()> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let number = data["community"].as_i64().unwrap_or_default();
    let Some(community) = roster::community(&tx, number).await? else { return Ok(()) };
    let free = store::lock(&tx, number).await? - store::taken(&tx, number, now).await?;
    for id in store::next(&tx, number, free).await? {
        offer(&instance, &tx, &community, id).await?;
    }
    if let Some(PlaceFreed(freed)) = instance.links.get::<PlaceFreed>() {
        freed(&tx, number, now).await?;
    }
    tx.commit().await
}

async fn offer(instance: &Instance, tx: &Tx, community: &Community, id: i64) -> Result<()> {
    let now = instance.clock.now();
    let until = now + OFFER_LASTS;
    let person = store::offer(tx, id, until).await?;
    tx.enqueue(Job::new("communities.offer_lapsed", json!({ "waiting": id })).at(until).only(lapse_key(id))).await?;
    if let Some(person) = people::by_id(tx, person).await?.filter(|_| instance.settings.sends_mail) {
        tx.post(letters::offered(&instance.settings, &person, community, until), now).await?;
    }
    Ok(())
}

fn lapse_key(id: i64) -> String {
    format!("communities.offer_lapsed:{id}")
}

/// Ends an offer that nobody took, tells the person, and offers the place to the next.
pub(crate) async fn offer_lapsed(instance: Instance, data: Json) -> Result<()> {
    let (now, tx) = (instance.clock.now(), instance.db.begin().await?);
    let Some(lapsed) = store::lapse(&tx, data["waiting"].as_i64().unwrap_or_default(), now).await? else {
        return Ok(());
    };
    let (community, person) = (roster::community(&tx, lapsed.0).await?, people::by_id(&tx, lapsed.1).await?);
    if let (Some(community), Some(person), true) = (community, person, instance.settings.sends_mail) {
        tx.post(letters::lapsed(&instance.settings, &person, &community), now).await?;
    }
    tx.enqueue(fill(lapsed.0)).await?;
    tx.commit().await
}
