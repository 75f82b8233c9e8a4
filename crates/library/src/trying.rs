//! « Je l’ai essayé »: a member tells what happened. Who put the resource there hears of it; a story can begin with it; and for some
//! minutes who told it can take it back.

use communities::Membership;
use communities::roles::UseLibrary;
use forms::Key;
use meetings::taken_back;
use platform::{Instance, On, Result, Tx};
use serde_json::Value as Json;

use crate::keeping::{follow, tell};
use crate::obtaining::{Obtained, ResourceAccess, Using};
use crate::rights::Way;
use crate::trial::{Told, Trial};
use crate::{asking, store, trials_store};

/// What an address calls the trial from which a story begins.
pub const TRIAL: &str = "essai";
/// The job that sweeps what was taken back.
pub(crate) const SWEEP: &str = "library.sweep";

/// Tells of a trial; sent twice, it is told once.
pub(crate) async fn try_it(instance: &Instance, by: &Using, (told, key): (&Told, &str)) -> Result<()> {
    let (resource, person, now) = (by.resource(), by.member().person_id(), instance.clock.now());
    let key = Key::read(key).print(person, &told.happened);
    let tx = instance.db.begin().await?;
    if let Some(trial) = trials_store::insert(&tx, (resource.id, person), (told, &key), now).await? {
        follow(&tx, resource.id).await?;
        asking::tried((&tx, instance), by.member().community(), resource, (trial, person)).await?;
        tell(&tx, by.member(), resource.id, now).await?;
    }
    tx.commit().await
}

/// Takes back what one told. False when it is not there, or somebody else’s.
pub(crate) async fn take_back(instance: &Instance, by: &ResourceAccess, trial: i64) -> Result<bool> {
    let (resource, person, now) = (by.resource().id, by.member().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    if !trials_store::take_back(&tx, (resource, trial), person, now).await? {
        return Ok(false);
    }
    taken_back::until_too_late(&tx, SWEEP, now).await?;
    follow(&tx, resource).await?;
    tell(&tx, by.member(), resource, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Puts it back, a moment after.
pub(crate) async fn put_back(instance: &Instance, by: &ResourceAccess, trial: i64) -> Result<bool> {
    let (resource, person, now) = (by.resource().id, by.member().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    let is_back = trials_store::put_back(&tx, (resource, trial), person, taken_back::too_late(now)).await?;
    if is_back {
        follow(&tx, resource).await?;
        tell(&tx, by.member(), resource, now).await?;
    }
    let stands = is_back || trials_store::trial(&tx, trial).await?.is_some_and(|each| each.resource_id == resource);
    tx.commit().await?;
    Ok(stands)
}

/// The job that leaves nothing of what was taken back.
pub(crate) async fn sweep(instance: Instance, _: Json) -> Result<()> {
    let tx = instance.db.begin().await?;
    trials_store::sweep(&tx, taken_back::too_late(instance.clock.now())).await?;
    tx.commit().await
}

/// What the trials of a resource tell, for who looks for it.
pub(crate) async fn said(tx: &Tx, resource: i64) -> Result<Vec<String>> {
    let trials = trials_store::of_resource(tx, resource).await?;
    let words = trials.into_iter().flat_map(|trial| [trial.told.happened, trial.told.changed, trial.told.company]);
    Ok(words.filter(|words| !words.is_empty()).collect())
}

/// The trials of a resource that somebody has.
pub(crate) async fn trials(on: impl Into<On<'_>>, resource: &Obtained) -> Result<Vec<Trial>> {
    trials_store::of_resource(on, resource.id).await
}

/// The resource of a trial.
pub(crate) async fn resource_of(on: impl Into<On<'_>>, trial: i64) -> Result<Option<i64>> {
    Ok(trials_store::trial(on, trial).await?.map(|trial| trial.resource_id))
}

/// What a member told of the trial of this number, from which a story begins; nothing when it is not theirs, or the resource is not
/// for them any more.
pub async fn words(instance: &Instance, member: &Membership, id: i64) -> Result<Option<String>> {
    if member.grant::<UseLibrary>().is_err() {
        return Ok(None);
    }
    let theirs = trials_store::trial(&instance.db, id).await?.filter(|trial| trial.by == Some(member.person_id()));
    let Some(trial) = theirs else { return Ok(None) };
    let kept = store::resource(&instance.db, trial.resource_id).await?;
    let is_read =
        kept.is_some_and(|kept| kept.community() == member.community().id && kept.by(member, Way::Page).is_ok());
    Ok(is_read.then_some(trial.told.happened))
}
