//! The mail domains of organisations. Coordination states one; somebody who was vouched for, has such an address and did not
//! state it themselves confirms it. From then on it vouches for whoever names the organisation and has such an address. A domain
//! where anybody takes an address is nobody's.

mod domain;
mod page;
mod store;
pub(crate) mod web;

use std::collections::HashMap;

use forms::{Outcome, Undone, refusals};
use identity::{Person, people};
use platform::{Db, Event, Instance, Result, Tx};

use super::Organization;
use super::belonging::{self, Belonging};
use crate::access::{Grant, Membership};
use crate::roles::{SeeMembers, SetMembers};

pub use domain::{Domain, DomainProblem};
pub(crate) use store::forget;

refusals! {
    /// Why nothing was done to a mail domain.
    NotDone {
        /// Nobody of the community was vouched for as one of this organisation.
        NobodyHere => "domain-nobody-here",
        /// Another organisation has it.
        Taken => "domain-taken",
        /// It is not for this person to confirm.
        NotYours => "domain-not-yours",
    }
}

/// A domain, and the organisation whose it would be.
#[derive(Clone, Debug)]
pub(crate) struct Of {
    organization: i64,
    domain: Domain,
}

/// States the mail domain of an organisation of the community.
pub(crate) async fn state(instance: &Instance, member: &Grant<SetMembers>, of: &Of) -> Outcome<(), NotDone> {
    let (now, community) = (instance.clock.now(), member.community().id);
    let tx = instance.db.begin().await?;
    Undone::unless(store::is_here(&tx, of.organization, community).await?, NotDone::NobodyHere)?;
    Undone::unless(!store::is_taken(&tx, of).await?, NotDone::Taken)?;
    store::state(&tx, of, community, (member.person_id(), now)).await?;
    let event = Event::new(community, "communities.domain_stated", of.organization, now);
    tx.record(event.by(member.person_id()).to("team")).await?;
    Ok(tx.commit().await?)
}

/// Whether a domain of the member's organisation waits for them to confirm it.
pub(crate) async fn awaits(db: &Db, member: &Membership, own: i64) -> Result<bool> {
    let stated = store::stated(db, own, member.person_id()).await?;
    Ok(stated.iter().any(|domain| domain.is_of(&member.viewer().person().email)))
}

/// Confirms the mail domain of one's own organisation, and with it all those who have such an address and name it.
pub(crate) async fn confirm(instance: &Instance, member: &Grant<SeeMembers>, of: &Of) -> Outcome<(), NotDone> {
    let (now, me) = (instance.clock.now(), member.person_id());
    let tx = instance.db.begin().await?;
    let own = Belonging::of(&tx, member).await?.map(|own| own.organization().id);
    let is_theirs = own == Some(of.organization) && of.domain.is_of(&member.viewer().person().email);
    Undone::unless(is_theirs, NotDone::NotYours)?;
    Undone::unless(!store::is_taken(&tx, of).await?, NotDone::Taken)?;
    Undone::unless(store::confirm(&tx, of, (me, now)).await?, NotDone::NotYours)?;
    vouch_for_all(&tx, of.organization, now).await?;
    let event = Event::new(member.community().id, "communities.domain_confirmed", of.organization, now);
    tx.record(event.by(me).to("team")).await?;
    Ok(tx.commit().await?)
}

/// Withdraws a domain that this community stated; whoever it alone vouched for is no longer vouched for.
pub(crate) async fn withdraw(instance: &Instance, member: &Grant<SetMembers>, of: &Of) -> Outcome<(), NotDone> {
    let (now, community) = (instance.clock.now(), member.community().id);
    let tx = instance.db.begin().await?;
    Undone::unless(store::withdraw(&tx, of, community).await?, NotDone::NobodyHere)?;
    belonging::no_longer_by_domain(&tx, of.organization).await?;
    vouch_for_all(&tx, of.organization, now).await?;
    let event = Event::new(community, "communities.domain_withdrawn", of.organization, now);
    tx.record(event.by(member.person_id()).to("team")).await?;
    Ok(tx.commit().await?)
}

/// Whoever names the organisation, and nobody vouched for, is of it if they have an address of one of its confirmed domains.
async fn vouch_for_all(tx: &Tx, organization: i64, now: i64) -> Result<()> {
    let domains = store::confirmed(tx, organization).await?;
    let accounts: HashMap<i64, Person> = people::all_of(tx, &store::claimants(tx, organization).await?).await?;
    let theirs = accounts.values().filter(|person| is_of_one(&domains, person)).map(|person| person.id);
    belonging::vouched_by_domain(tx, organization, &theirs.collect::<Vec<_>>(), now).await
}

/// The person just named this organisation.
pub(crate) async fn vouch(tx: &Tx, person: &Person, organization: &Organization, now: i64) -> Result<()> {
    if is_of_one(&store::confirmed(tx, organization.id).await?, person) {
        belonging::vouched_by_domain(tx, organization.id, &[person.id], now).await?;
    }
    Ok(())
}

fn is_of_one(domains: &[Domain], person: &Person) -> bool {
    domains.iter().any(|domain| domain.is_of(&person.email))
}
