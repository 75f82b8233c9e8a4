//! Routes of the home pages.

use axum::Router;
use axum::response::{IntoResponse, Redirect};
use axum::routing::get;
use communities::roles::EnterSpace;
use communities::{Membership, coordinators};
use forms::Done;
use identity::{Viewer, Visitor, people};
use meetings::Series;
use network::NetworkMember;
use platform::{Instance, Refusal, Served};
use ui::shell::{Frame, page};

use crate::pages::{Outside, home, just_installed, outside};
use crate::visit::Visit;

/// `/`, which leads everybody to where they belong, and the home of each community.
pub fn routes() -> Router<Instance> {
    Router::new().route("/", get(threshold)).route("/c/{community}", get(community_home))
}

/// For who enters its space, what happens there; for the others, what is theirs in it.
async fn community_home(instance: Instance, membership: Membership, done: Done) -> Served {
    let Ok(space) = membership.grant::<EnterSpace>() else {
        return without_space(&instance, membership.viewer(), std::slice::from_ref(&membership)).await;
    };
    let visit = Visit::of(&instance, &space).await?;
    let notice = done.notice(space.lang(), &[communities::LEADING_HOME]);
    Ok(page(home(&space, &visit, visit.frame(&space)).notice(notice)).into_response())
}

/// Somebody with one space goes there, with several chooses, with none reads where they stand. Where nobody has an account
/// yet, whoever comes reads where the first one is made.
async fn threshold(instance: Instance, visitor: Visitor) -> Served {
    let Some(viewer) = visitor.viewer().cloned() else {
        let begins = people::nobody_yet(&instance.db).await?;
        let lang = visitor.lang();
        return if begins { Ok(page(just_installed(lang, &instance)).into_response()) } else { Err(Refusal::SignIn) };
    };
    let memberships = Membership::all_of(&instance.db, &viewer).await?;
    let spaces: Vec<_> = memberships.iter().filter(|each| each.may::<EnterSpace>()).collect();
    match spaces.as_slice() {
        // Who is of the network and of no community is led on to it from there.
        [] if memberships.is_empty() && NetworkMember::of(&instance.db, &viewer).await?.is_some() => {
            Ok(Redirect::to("/communautes").into_response())
        }
        [] => without_space(&instance, &viewer, &memberships).await,
        [space] => Ok(Redirect::to(&space.community().path("")).into_response()),
        _ => Ok(Redirect::to("/communautes").into_response()),
    }
}

async fn without_space(instance: &Instance, viewer: &Viewer, memberships: &[Membership]) -> Served {
    let mut meetings = Vec::new();
    for membership in memberships {
        let series = Series::of(&instance.db, membership, instance.clock.now()).await?;
        meetings.extend(series.meetings().iter().map(|meeting| (membership.community().id, meeting.clone())));
    }
    let found = Outside {
        lang: viewer.lang(),
        name: &viewer.person().name,
        memberships,
        meetings: &meetings,
        coordinates: coordinators::is_one(&instance.db, viewer.id()).await?,
    };
    Ok(page(outside(&found, Frame::Bare).drafts(viewer.drafts())).into_response())
}
