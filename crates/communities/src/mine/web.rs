//! `/communautes`.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use forms::Done;
use identity::Viewer;
use platform::{Instance, Served};
use ui::shell::page;

use super::pages;
use crate::access::Membership;
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
    let drawn = pages::communities(viewer.lang(), &memberships, &waiting, coordinates);
    Ok(page(drawn.notice(notice).drafts(viewer.drafts())).into_response())
}
