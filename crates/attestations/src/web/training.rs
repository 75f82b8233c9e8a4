//! `/c/{community}/rencontres/{meeting}/formation`: the page of a training, its places, and what is asked three months later.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use communities::roles::{SetMeetings, SetSurveys, SignAttestations};
use forms::{Done, Posted, Undone};
use meetings::framed::{Around, framed};
use meetings::model::Kind;
use meetings::{MeetingAccess, MeetingGrant, Scene};
use platform::{Instance, Served};

use crate::pages::{self, PLACES, Training, Tried};
use crate::places::{MOST, Standing};
use crate::{after, done, places, store};

/// Where surveys are, inside a community.
const SURVEYS: &str = "/evaluation/questionnaires";

/// A meeting that is no training has no such page: its own says what goes with it.
pub(super) async fn show(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    shown(&instance, &access, |scene| {
        let said = Standing::of(scene).map(|standing| standing.places().to_string()).unwrap_or_default();
        Tried::offered(said).noticed(done.notice(access.membership().lang(), &[done::WORDS]))
    })
    .await
}

async fn shown(instance: &Instance, access: &MeetingAccess, tried: impl FnOnce(&Scene) -> Tried) -> Served {
    if access.meeting().kind != Kind::Training {
        return Ok(Redirect::to(&access.path("")).into_response());
    }
    let scene = Scene::of(instance, access).await?;
    let (member, meeting, tried) = (access.membership(), access.meeting(), tried(&scene));
    let mut attestations = store::of_community(&instance.db, member.community().id).await?;
    attestations.retain(|each| each.is_in_force() && each.is_of(meeting.id));
    attestations.retain(|each| member.may::<SignAttestations>() || each.person == member.person_id());
    let is_limited = member.may::<SetMeetings>() && Standing::of(&scene).is_some();
    let waiting = if is_limited { places::waiting((&instance.db).into(), meeting.id).await? } else { Vec::new() };
    let survey = if member.may::<SetSurveys>() { after::of((&instance.db).into(), &scene).await? } else { None };
    let (scene, hosts) = (&scene, &*scene.hosts(&instance.db).await?);
    let body = pages::training(&Training { scene, hosts, attestations: &attestations, waiting, survey, tried: &tried });
    let notice = tried.notice.clone();
    let around = Around { title: meeting.heading(member.lang()).to_owned(), seen_by: scene.seen_by(), notice };
    Ok((tried.status, framed(instance, member, around, body).await?).into_response())
}

pub(super) async fn set_places(instance: Instance, by: MeetingGrant<SetMeetings>, posted: Posted) -> Served {
    let typed = posted.value(PLACES).trim().to_owned();
    let wanted = match typed.as_str() {
        "" => Some(None),
        number => number.parse().ok().filter(|places| (1..=MOST).contains(places)).map(Some),
    };
    let Some(wanted) = wanted.filter(|_| by.meeting().kind == Kind::Training) else {
        return shown(&instance, &by, |_| Tried::mistaken(typed, true)).await;
    };
    match places::set(&instance, &by, wanted).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::PLACES.leads_to(by.path("/formation"))),
        Err(refused) => {
            let sentence = refused?.sentence(by.membership().lang());
            let tried = Tried { status: StatusCode::CONFLICT, ..Tried::refused(typed, sentence) };
            shown(&instance, &by, |_| tried).await
        }
    }
}

/// Prepares what is asked three months later, and leads to it; what was prepared is led to again.
pub(super) async fn prepare(instance: Instance, by: MeetingGrant<SetSurveys>) -> Served {
    let made = match by.meeting().kind {
        Kind::Training => after::prepare(&instance, &by).await?,
        _ => None,
    };
    let page = made.map(|survey| by.membership().community().path(&format!("{SURVEYS}/{survey}")));
    Ok(Redirect::to(&page.unwrap_or_else(|| by.path(""))).into_response())
}
