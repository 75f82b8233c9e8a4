//! What the network has of the library: the resources of all communities that reach it, by the one table of rights. Whoever asks holds
//! the proof that they are of the network; of the community, they learn its name.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use cataloguing::{Feed, Moment, Record};
use communities::{Community, roster};
use maud::Markup;
use network::{Between, Follower, Fresh, MOST_LINES, NetworkMember, OfTheNetwork};
use platform::{Instance, On, Refusal, Result};
use ui::Lang;

use crate::obtaining::Obtained;
use crate::rights::{Reader, Way};
use crate::{records, store};

/// How many a feed says.
const IN_FEED: usize = 50;

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
pub(crate) async fn all(on: impl Into<On<'_>>, _: OfTheNetwork, way: Way) -> Result<Vec<Shared>> {
    let on = on.into();
    let kept = store::beyond(on).await?;
    let had: Vec<Obtained> = kept.into_iter().filter_map(|each| each.by_reader(Reader::Network, way).ok()).collect();
    let mut ids: Vec<i64> = had.iter().map(|resource| resource.community_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let communities = roster::communities(on, &ids).await?;
    Ok(had.into_iter().filter_map(|resource| named(&communities, resource)).collect())
}

fn named(communities: &[Community], resource: Obtained) -> Option<Shared> {
    let community = communities.iter().find(|each| each.id == resource.community_id)?.name.clone();
    Some(Shared { resource, community })
}

/// The newest of them as a feed, for who follows the network by a private address.
pub(crate) async fn feed(instance: &Instance, follower: &Follower) -> Result<Markup> {
    let all = all(&instance.db, follower.proof, Way::Feed).await?;
    let at = all.iter().map(|each| each.resource.changed_at).max().unwrap_or_default();
    let records: Vec<Record> = all.iter().take(IN_FEED).map(|each| records::of_network(instance, each)).collect();
    let (name, page) = (instance.settings.name.as_str(), instance.settings.link(&path()));
    let about = Feed {
        title: &t!(follower.lang, "shared-feed-title", name = name),
        author: name,
        address: &follower.address,
        page: &page,
        lang: follower.lang.code(),
        at: Moment(at),
    };
    Ok(cataloguing::feed(&about, &records))
}

/// What was put there or changed in this stretch of time, for a letter.
pub async fn fresh(on: On<'_>, proof: OfTheNetwork, (lang, between): (Lang, Between)) -> Result<Fresh> {
    let all = all(on, proof, Way::Mail).await?;
    let new = all.iter().filter(|each| between.holds(each.resource.changed_at)).take(MOST_LINES);
    let line = |each: &Shared| {
        let title = each.resource.content.title.as_str();
        (t!(lang, "shared-line", title = title, community = each.community.as_str()), each.path())
    };
    Ok(Fresh { heading: t!(lang, "shared-title"), lines: new.map(line).collect() })
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
