//! What is done with what is owed. Each is one transaction, and reminders follow.

use communities::Grant;
use communities::roles::WriteReports;
use forms::Key;
use platform::{Error, Event, Instance, Refusal, Result, Tx};

use super::draft::Owed;
use super::{Due, DueGrant, reminding, store};
use crate::CHANGED;

/// Notes what is owed; sent twice, it is noted once.
pub(super) async fn add(instance: &Instance, by: &Grant<WriteReports>, (owed, key): (&Owed, &Key)) -> Result<()> {
    let (community, person, now) = (by.community().id, by.person_id(), instance.clock.now());
    let key = key.print(person, &format!("{} {}", owed.title, owed.day));
    let tx = instance.db.begin().await?;
    if let Some(id) = store::insert(&tx, (community, person), (owed, &key), now).await? {
        store::put(&tx, id, &owed.pieces).await?;
        follow(&tx, id, (person, now)).await?;
    }
    tx.commit().await
}

/// Changes it. False when somebody did meanwhile.
pub(super) async fn change(instance: &Instance, by: &DueGrant, (owed, revision): (&Owed, i64)) -> Result<bool> {
    let (id, now) = (by.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if !store::change(&tx, (id, revision), owed).await? {
        return Ok(false);
    }
    store::put(&tx, id, &owed.pieces).await?;
    follow(&tx, id, (by.membership().person_id(), now)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Says of a piece whether it is ready.
pub(super) async fn ready(instance: &Instance, by: &DueGrant, (piece, is_ready): (i64, bool)) -> Result<(), Refusal> {
    let (id, now) = (by.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    if !store::ready(&tx, (id, piece), is_ready.then_some(now)).await? {
        return Err(Refusal::NotFound);
    }
    tell(&tx, by.thing(), (by.membership().person_id(), now)).await?;
    Ok(tx.commit().await?)
}

/// Says whether it was handed in: nothing is said of it any more, or again.
pub(super) async fn hand(instance: &Instance, by: &DueGrant, is_handed: bool) -> Result<()> {
    let (id, now) = (by.thing().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    store::handed(&tx, id, is_handed.then_some(now)).await?;
    follow(&tx, id, (by.membership().person_id(), now)).await?;
    tx.commit().await
}

/// Removes it.
pub(super) async fn remove(instance: &Instance, by: &DueGrant) -> Result<()> {
    let tx = instance.db.begin().await?;
    reminding::withdraw(&tx, by.thing().id).await?;
    store::remove(&tx, by.thing().id).await?;
    tell(&tx, by.thing(), (by.membership().person_id(), instance.clock.now())).await?;
    tx.commit().await
}

async fn follow(tx: &Tx, id: i64, (by, now): (i64, i64)) -> Result<()> {
    let due = store::due(tx, id).await?.ok_or_else(|| Error::Stored(format!("what is owed, {id}, is gone")))?;
    reminding::follow(tx, &due, now).await?;
    tell(tx, &due, (by, now)).await
}

async fn tell(tx: &Tx, due: &Due, (by, now): (i64, i64)) -> Result<()> {
    tx.record(Event::new(due.community_id, CHANGED, due.id, now).by(by).to("team")).await.map(drop)
}
