//! The charter: the principles that a community agrees on, in numbered versions. Each person says for themselves that they
//! agree; a new version asks again. The group sees how many did, never who did not: only those who facilitate see that, to
//! help.

mod pages;
mod store;
mod typed;
pub(crate) mod web;

use std::collections::HashSet;

use platform::{Event, Instance, On, Result, Tx};
use ui::Lang;

use crate::access::Grant;
use crate::model::Community;
use crate::program::{Program, Text};
use crate::roles::{EnterSpace, SetCharter};

pub use typed::{PrinciplesProblem, Typed};

/// One version of a community's charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    /// 1, 2, 3…
    pub version: i64,
    /// The principles, in their order. A language may be empty: the other one stands for it.
    pub principles: Vec<Text>,
    /// When it was written, in milliseconds UTC.
    pub created_at: i64,
}

/// Somebody wrote another version in the meantime: nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overtaken;

/// The charter in force.
pub async fn current(on: impl Into<On<'_>>, membership: &Grant<EnterSpace>) -> Result<Charter> {
    store::current(on.into(), membership.community().id).await
}

/// Those who agreed to the charter in force.
pub(crate) async fn agreed(on: impl Into<On<'_>>, community: &Community) -> Result<HashSet<i64>> {
    let (on, community) = (on.into(), community.id);
    let version = store::current(on, community).await?.version;
    Ok(store::acknowledged(on, community, version).await?.into_keys().collect())
}

/// "I agree", for this version, if it is still the one in force. To say it twice changes nothing.
pub async fn acknowledge(
    instance: &Instance,
    member: &Grant<EnterSpace>,
    version: i64,
) -> Result<Result<(), Overtaken>> {
    let (now, community) = (instance.clock.now(), member.community().id);
    let tx = instance.db.begin().await?;
    if store::current((&tx).into(), community).await?.version != version {
        return Ok(Err(Overtaken));
    }
    if store::acknowledge(&tx, community, version, (member.person_id(), now)).await? {
        // Told to the person alone: nobody may watch who agrees and who does not yet.
        let event = Event::new(community, "communities.charter_acknowledged", version, now).by(member.person_id());
        tx.record(event.to(format!("person:{}", member.person_id()))).await?;
        tx.commit().await?;
    }
    Ok(Ok(()))
}

/// Writes the version that follows `base`, unless somebody already did.
pub async fn write(
    instance: &Instance,
    coordination: &Grant<SetCharter>,
    base: i64,
    principles: &[Text],
) -> Result<Result<i64, Overtaken>> {
    let (now, community) = (instance.clock.now(), coordination.community().id);
    let tx = instance.db.begin().await?;
    let version = base + 1;
    let in_force = store::current((&tx).into(), community).await?.version;
    if in_force != base || !store::insert(&tx, community, version, (principles, now)).await? {
        return Ok(Err(Overtaken));
    }
    tx.record(Event::new(community, "communities.charter_changed", version, now).by(coordination.person_id())).await?;
    tx.commit().await?;
    Ok(Ok(version))
}

/// The first version, from the program that the community is made of.
pub(crate) async fn from_program(tx: &Tx, community: &Community, program: &Program, now: i64) -> Result<()> {
    let principles: Vec<Text> =
        program.charter.principles.iter().map(|each| typed::joined(&each.title, &each.text)).collect();
    store::insert(tx, community.id, 1, (&principles, now)).await.map(drop)
}

/// Forgets what a person agreed to.
pub(crate) async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget(tx, person).await
}

impl Charter {
    /// The principles in one language, each as its title and what it says; the title may be empty.
    pub fn said(&self, lang: Lang) -> Vec<(&str, &str)> {
        self.principles.iter().map(|principle| typed::split(typed::in_language(principle, lang))).collect()
    }
}
