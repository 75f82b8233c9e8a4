//! `/c/{community}/rencontres/{meeting}/formation`: the page of a training.

use axum::response::{IntoResponse, Redirect};
use communities::roles::SignAttestations;
use meetings::framed::{Around, framed};
use meetings::model::Kind;
use meetings::{MeetingAccess, Scene};
use platform::{Instance, Served};

use crate::pages::{self, Training};
use crate::store;

/// A meeting that is no training has no such page: its own says what goes with it.
pub(super) async fn show(instance: Instance, access: MeetingAccess) -> Served {
    if access.meeting().kind != Kind::Training {
        return Ok(Redirect::to(&access.path("")).into_response());
    }
    let scene = Scene::of(&instance, &access).await?;
    let (member, meeting) = (access.membership(), access.meeting());
    let mut attestations = store::of_community(&instance.db, member.community().id).await?;
    attestations.retain(|each| each.is_in_force() && each.is_of(meeting.id));
    attestations.retain(|each| member.may::<SignAttestations>() || each.person == member.person_id());
    let hosts = scene.hosts(&instance.db).await?;
    let body = pages::training(&Training { scene: &scene, hosts: &hosts, attestations: &attestations });
    let around = Around { title: meeting.heading(member.lang()).to_owned(), seen_by: scene.seen_by(), notice: None };
    Ok(framed(&instance, member, around, body).await?.into_response())
}
