//! The list of member organisations, kept by the coordination of the federation. An organisation is the one that communities know by
//! that name, never another beside it.

use communities::{Coordinator, organizations};
use forms::{Outcome, Undone, refusals};
use platform::{Instance, Refusal, Result, Tx};

use crate::admitting::ask_again;
use crate::going::departed;
use crate::importing::Line;
use crate::organization::{Asked, MemberOrganization};
use crate::store;

refusals! {
    /// Why the list is not changed.
    NotKept {
        /// It is a member already.
        There => "organization-there",
        /// Another organisation has that domain.
        Taken(domain: String) => "organization-taken" (domain = domain.as_str()),
        /// It was changed meanwhile, or is a member no more.
        Overtaken => "organization-overtaken",
    }
}

/// All of them, by name.
pub(crate) async fn all(instance: &Instance, _: &Coordinator) -> Result<Vec<MemberOrganization>> {
    Ok(MemberOrganization::all(&store::organizations(&instance.db).await?))
}

/// The one of this number.
pub(crate) async fn one(instance: &Instance, by: &Coordinator, id: i64) -> Result<MemberOrganization, Refusal> {
    all(instance, by).await?.into_iter().find(|each| each.id == id).ok_or(Refusal::NotFound)
}

/// Makes an organisation a member.
pub(crate) async fn add(instance: &Instance, _: &Coordinator, asked: &Asked) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    let organization = organizations::named(&tx, &asked.name).await?;
    Undone::unless(store::add(&tx, organization.id, asked, instance.clock.now()).await?, NotKept::There)?;
    set_domains(&tx, organization.id, asked).await?;
    Ok(tx.commit().await?)
}

async fn set_domains(tx: &Tx, organization: i64, asked: &Asked) -> Outcome<(), NotKept> {
    match store::set_domains(tx, organization, asked).await? {
        Some(domain) => Err(Undone::Refused(NotKept::Taken(domain))),
        None => Ok(()),
    }
}

/// Changes its contact and its domains, over the revision that was seen.
pub(crate) async fn change(
    instance: &Instance,
    _: &Coordinator,
    (id, revision): (i64, i64),
    asked: &Asked,
) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    let before = MemberOrganization::all(&store::organizations(&tx).await?);
    Undone::unless(store::change(&tx, (id, revision), asked).await?, NotKept::Overtaken)?;
    set_domains(&tx, id, asked).await?;
    ask_again(instance, &tx, &before).await?;
    Ok(tx.commit().await?)
}

/// An organisation leaves the network: whoever came in by it belongs no more, from the next page on.
pub(crate) async fn remove(instance: &Instance, _: &Coordinator, id: i64) -> Result<(), Refusal> {
    let tx = instance.db.begin().await?;
    if !store::remove(&tx, id).await? {
        return Err(Refusal::NotFound);
    }
    departed(instance, &tx).await?;
    Ok(tx.commit().await?)
}

/// Brings in all the lines of a file, or none: those that are members already take what it says.
pub(crate) async fn bring(instance: &Instance, _: &Coordinator, lines: &[Line]) -> Outcome<(), NotKept> {
    let tx = instance.db.begin().await?;
    let before = MemberOrganization::all(&store::organizations(&tx).await?);
    for asked in lines.iter().filter_map(|line| line.asked.as_ref().ok()) {
        let organization = organizations::named(&tx, &asked.name).await?;
        if !store::add(&tx, organization.id, asked, instance.clock.now()).await? {
            store::overwrite(&tx, organization.id, asked).await?;
        }
        set_domains(&tx, organization.id, asked).await?;
    }
    ask_again(instance, &tx, &before).await?;
    Ok(tx.commit().await?)
}
