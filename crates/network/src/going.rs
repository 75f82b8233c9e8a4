//! The ways to the network from elsewhere: the profile, the page of one's communities, « Aller à… ».

use communities::Membership;
use communities::links::Beyond;
use identity::Viewer;
use maud::{Markup, html};
use platform::{Instance, Result};
use search::Destination;
use ui::{Icon, button, card};

use crate::NETWORK;
use crate::frame::belongs;

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
