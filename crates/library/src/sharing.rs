//! What the network has of the library: the resources of all communities that reach it, by the one table of rights. Whoever asks holds
//! the proof that they are of the network; of the community, they learn its name.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::{Community, roster};
use network::NetworkMember;
use platform::{Instance, On, Refusal, Result};

use crate::obtaining::Obtained;
use crate::rights::{Reader, Way};
use crate::store;

/// A resource as the network has it.
#[derive(Clone, Debug)]
pub(crate) struct Shared {
    pub(crate) resource: Obtained,
    /// The name of its community.
    pub(crate) community: String,
}

impl Shared {
    /// The address of its page.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}", path(), self.resource.id)
    }
}

/// Where the network's library is.
pub(crate) fn path() -> String {
    format!("{}{}", network::NETWORK, crate::ADDRESS)
}

/// Those that somebody of the network has by this way out, the newest first.
pub(crate) async fn all(instance: &Instance, _: &NetworkMember, way: Way) -> Result<Vec<Shared>> {
    let kept = store::beyond(&instance.db).await?;
    let had: Vec<Obtained> = kept.into_iter().filter_map(|each| each.by_reader(Reader::Network, way).ok()).collect();
    let mut ids: Vec<i64> = had.iter().map(|resource| resource.community_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let communities = roster::communities(&instance.db, &ids).await?;
    Ok(had.into_iter().filter_map(|resource| named(&communities, resource)).collect())
}

fn named(communities: &[Community], resource: Obtained) -> Option<Shared> {
    let community = communities.iter().find(|each| each.id == resource.community_id)?.name.clone();
    Some(Shared { resource, community })
}

/// The one of this number, if somebody of the network has it by this way out.
pub(crate) async fn one(on: impl Into<On<'_>>, _: &NetworkMember, (id, way): (i64, Way)) -> Result<Option<Obtained>> {
    let kept = store::resource(on, id).await?;
    Ok(kept.and_then(|kept| kept.by_reader(Reader::Network, way).ok()))
}

/// Somebody of the network before the page of a resource.
pub(crate) struct SharedAccess {
    pub(crate) member: NetworkMember,
    pub(crate) shared: Shared,
}

impl FromRequestParts<Instance> for SharedAccess {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<SharedAccess, Refusal> {
        let member = NetworkMember::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "resource").await?;
        let resource = one(&instance.db, &member, (id, Way::Page)).await?.ok_or(Refusal::NotFound)?;
        let community = roster::community(&instance.db, resource.community_id).await?.ok_or(Refusal::NotFound)?;
        Ok(SharedAccess { member, shared: Shared { resource, community: community.name } })
    }
}
