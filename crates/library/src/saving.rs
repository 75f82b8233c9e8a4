//! What a member keeps for themself: known to nobody else. Three weeks after, they are asked once whether they tried it.

use platform::{DAY, Instance, Job, Result, Tx};
use serde_json::{Value as Json, json};

use crate::asking::ASK;
use crate::obtaining::Using;
use crate::store;

/// How long after they are asked, in milliseconds.
pub(crate) const ASKED_AFTER: i64 = 21 * DAY;

/// Keeps a resource for a member.
pub(crate) async fn save(instance: &Instance, by: &Using) -> Result<()> {
    let (resource, person, now) = (by.resource().id, by.member().person_id(), instance.clock.now());
    let tx = instance.db.begin().await?;
    if store::save(&tx, (resource, person), now).await? {
        let job = Job::new(ASK, data(resource, person));
        tx.enqueue(job.at(now + ASKED_AFTER).only(key(resource, person))).await?;
    }
    tx.commit().await
}

/// Keeps it no more: nothing is asked.
pub(crate) async fn unsave(instance: &Instance, by: &Using) -> Result<()> {
    let (resource, person) = (by.resource().id, by.member().person_id());
    let tx = instance.db.begin().await?;
    if store::unsave(&tx, (resource, person)).await? {
        tx.withdraw(&key(resource, person)).await?;
    }
    tx.commit().await
}

/// What a person kept is asked of nobody: they are gone.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    let saved = store::saved_by(tx, person).await?;
    tx.withdraw_all(ASK, &saved.into_iter().map(|resource| data(resource, person)).collect::<Vec<_>>()).await
}

fn data(resource: i64, person: i64) -> Json {
    json!({ "resource": resource, "person": person })
}

fn key(resource: i64, person: i64) -> String {
    format!("{ASK}:{resource}:{person}")
}
