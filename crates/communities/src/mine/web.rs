//! `/communautes`.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use forms::Done;
use identity::Viewer;
use platform::{Instance, Result, Served};
use ui::shell::page;

use super::pages;
use crate::access::Membership;
use crate::links::{Beside, Beyond};
use crate::notices;
use crate::roles::EnterSpace;
use crate::{coordinators, places};

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/communautes", get(list))
}

async fn list(instance: Instance, viewer: Viewer, done: Done) -> Served {
    let memberships = Membership::all_of(&instance.db, &viewer).await?;
    let waiting = places::of(&instance, &viewer).await?;
    let coordinates = coordinators::is_one(&instance.db, viewer.id()).await?;
    let notice = done.notice(viewer.lang(), &[notices::WORDS]);
    // Who has one place to go, and nothing to be told, goes there.
    if let ([only], [], false, None) = (memberships.as_slice(), waiting.as_slice(), coordinates, &notice)
        && only.may::<EnterSpace>()
    {
        return Ok(Redirect::to(&only.community().path("")).into_response());
    }
    let beyond = beyond(&instance, &viewer, coordinates).await?;
    // Who belongs to no community, and to the network, goes there.
    if let ([], [], false, None, [only]) = (memberships.as_slice(), waiting.as_slice(), coordinates, &notice, &*beyond)
        && only.is_home
    {
        return Ok(Redirect::to(&only.path).into_response());
    }
    let drawn = pages::communities(viewer.lang(), (&memberships, &waiting), &beyond, coordinates);
    Ok(page(drawn.notice(notice).drafts(viewer.drafts())).into_response())
}

async fn beyond(instance: &Instance, viewer: &Viewer, coordinates: bool) -> Result<Vec<Beyond>> {
    match instance.links.get::<Beside>() {
        Some(Beside(beside)) => beside(instance, viewer, coordinates).await,
        None => Ok(Vec::new()),
    }
}
