//! The ways to the network from elsewhere: the profile, the page of one's communities, « Aller à… »; and what follows when somebody
//! goes out of it.

use communities::Membership;
use communities::links::{Beyond, Pending};
use identity::Viewer;
use maud::{Markup, html};
use platform::{Instance, Result, Tx};
use search::Destination;
use ui::{Icon, button, card};

use crate::frame::belongs;
use crate::{NETWORK, feeds};

/// What slices do, in the same transaction, once somebody belongs no more; who it was they find by asking who does. Set in `app::wiring`.
#[derive(Clone, Copy)]
pub struct Departed(pub for<'a> fn(&'a Tx) -> Pending<'a, ()>);

/// Somebody belongs no more: their private address is closed, and what other slices keep of them follows.
pub(crate) async fn departed(instance: &Instance, tx: &Tx) -> Result<()> {
    feeds::sweep(tx).await?;
    match instance.links.get::<Departed>() {
        Some(Departed(follow)) => follow(tx).await,
        None => Ok(()),
    }
}

/// What the profile says of it, to who belongs.
pub async fn profile_part(instance: &Instance, viewer: &Viewer) -> Result<Markup> {
    let lang = viewer.lang();
    let way = || html! { p { (t!(lang, "network-means")) } p { (button::link(NETWORK, t!(lang, "network-open"))) } };
    Ok(if belongs(instance, viewer).await? {
        card::titled(&t!(lang, "network"), way())
    } else {
        html! {}
    })
}

/// Where somebody belongs besides their communities, and what they keep.
pub async fn beside(instance: &Instance, viewer: &Viewer, coordinates: bool) -> Result<Vec<Beyond>> {
    let lang = viewer.lang();
    let mut ways = Vec::new();
    if belongs(instance, viewer).await? {
        ways.push(Beyond {
            path: NETWORK.to_owned(),
            name: t!(lang, "network"),
            means: t!(lang, "network-means"),
            is_home: true,
        });
    }
    if coordinates {
        let (path, name) = (format!("{NETWORK}/organismes"), t!(lang, "organizations"));
        ways.push(Beyond { path, name, means: t!(lang, "organizations-means"), is_home: false });
    }
    Ok(ways)
}

/// The network, for who belongs.
pub async fn destinations(instance: &Instance, member: &Membership) -> Result<Vec<Destination>> {
    let to = || Destination::new(Icon::Communities, t!(member.lang(), "network"), NETWORK);
    Ok(belongs(instance, member.viewer()).await?.then(to).into_iter().collect())
}
