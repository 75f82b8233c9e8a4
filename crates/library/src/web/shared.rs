//! `/reseau/bibliotheque`: what communities share with the network, for who belongs to it; `/reseau/fil/{token}`: the same as a feed,
//! by a private address.

use axum::Router;
use axum::routing::get;
use forms::Sought;
use network::{FEED, Follower, NetworkMember, Place, Sheet, Shown};
use platform::{Instance, Served};

use crate::pages;
use crate::rights::Way;
use crate::sharing::{self, SharedAccess};
use crate::shelf::WORDS;
use crate::store;

/// The newest, for the network's home.
pub fn shelf<'a>(instance: &'a Instance, member: &'a NetworkMember) -> Shown<'a> {
    Box::pin(
        async move { Ok(pages::newest(member.lang(), &sharing::all(&instance.db, member.proof(), Way::Page).await?)) },
    )
}

pub(super) fn routes() -> Router<Instance> {
    let path = sharing::path();
    Router::new()
        .route(&path, get(list))
        .route(&format!("{path}/{{resource}}"), get(show))
        .route(&format!("{FEED}/{{token}}"), get(feed))
}

async fn list(instance: Instance, member: NetworkMember, sought: Sought) -> Served {
    let way = if sought.asks(&[WORDS]) { Way::Search } else { Way::Page };
    let all = sharing::all(&instance.db, member.proof(), way).await?;
    let lang = member.lang();
    let body = pages::shared_list(lang, &all, &sought);
    Sheet::of(lang, t!(lang, "shared-title"), Place::Library, body).answer(&instance, &member).await
}

async fn show(instance: Instance, SharedAccess { member, shared }: SharedAccess) -> Served {
    let versions = store::versions(&instance.db, shared.resource.id).await?;
    let lang = member.lang();
    let body = pages::shared(lang, &shared, versions.first())?;
    let title = shared.resource.content.title.clone();
    Sheet::of(lang, title, Place::Library, body).answer(&instance, &member).await
}

async fn feed(instance: Instance, follower: Follower) -> Served {
    Ok(super::catalogue::sent("application/atom+xml; charset=utf-8", &sharing::feed(&instance, &follower).await?))
}
