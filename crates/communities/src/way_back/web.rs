//! `/c/{community}/membres/{person}/acces`: a way back in, handed over face to face.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use identity::shared_computer::unkept;
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::shell::page;

use super::pages::Handing;
use super::{NotGiven, give, given, is_for};
use crate::access::Grant;
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::model::Community;
use crate::roles::SetMembers;

pub(crate) fn routes() -> Router<Instance> {
    Router::new().route("/c/{community}/membres/{person}/acces", get(before).post(hand_over))
}

/// Where a way back is handed over to a person.
pub(crate) fn path(community: &Community, person: i64) -> String {
    community.path(&format!("/membres/{person}/acces"))
}

#[derive(Deserialize)]
struct ThisPerson {
    person: i64,
}

async fn before(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisPerson>) -> Served {
    shown(&instance, &member, (this.person, None)).await
}

async fn shown(instance: &Instance, member: &Grant<SetMembers>, (person, refused): (i64, Option<NotGiven>)) -> Served {
    let directory = Directory::of(&instance.db, member).await?;
    if !is_for(member, &directory, person) {
        return Err(Refusal::NotFound);
    }
    let handing = Handing { member, directory: &directory, person: directory.card(person), now: instance.clock.now() };
    let traces = given(instance, member, person).await?;
    let drawn = handing.before(refused, &traces, frame(instance, member, Place::Members).await?);
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok((status, page(drawn.seen_by(directory.seen_by::<SetMembers>()))).into_response())
}

async fn hand_over(instance: Instance, member: Grant<SetMembers>, Path(this): Path<ThisPerson>) -> Served {
    let directory = Directory::of(&instance.db, &member).await?;
    if !is_for(&member, &directory, this.person) {
        return Err(Refusal::NotFound);
    }
    let link = match give(&instance, &member, this.person).await? {
        Ok(link) => link,
        Err(refused) => return shown(&instance, &member, (this.person, Some(refused))).await,
    };
    let (person, now) = (directory.card(this.person), instance.clock.now());
    let handing = Handing { member: &member, directory: &directory, person, now };
    let drawn = handing.after(&link, frame(&instance, &member, Place::Members).await?);
    Ok(unkept((StatusCode::CREATED, page(drawn.seen_by(t!(member.lang(), "seen-by-you"))))))
}
