//! Under the page of a meeting: `…/documents`.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::roles::PrepareAgenda;
use files::{NotTaken, Sent, TOLD};
use forms::{Done, Posted};
use meetings::framed::{Around, framed};
use meetings::scene::Scene;
use meetings::{MeetingAccess, MeetingGrant};
use platform::{Instance, Result, Served};
use ui::notice::Notice;

use crate::attaching::{Goes, attach, take_out};
use crate::page::{FILE, Shown, Tried, WITH, body};
use crate::panel::{PATH, groups};

forms::done! {
    /// Files go with the meeting.
    ATTACHED = "joint" => "done-attached",
    /// One was taken out.
    TAKEN_OUT = "retire" => "done-taken-out",
}

pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route(PATH, get(show).post(send).layer(DefaultBodyLimit::disable()))
        .route(&format!("{PATH}/retrait"), post(remove))
}

async fn show(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[WORDS]);
    shown(&instance, &access, (StatusCode::OK, notice), Tried::default()).await
}

async fn shown(
    instance: &Instance,
    access: &MeetingAccess,
    (status, notice): (StatusCode, Option<Notice>),
    tried: Tried,
) -> Served {
    let scene = Scene::of(instance, access).await?;
    let blocks = agenda::of_scene(&instance.db, &scene).await?;
    let (groups, is) = (groups(&scene, &blocks)?, |state: &str| minutes_are(&scene, state));
    let (takes_minutes, is_approved) = (is("open"), is("approved"));
    let body = body(&Shown { scene: &scene, blocks: &blocks, groups: &groups, takes_minutes, is_approved, tried });
    let around = Around { title: t!(access.membership().lang(), "files-title"), seen_by: scene.seen_by(), notice };
    Ok((status, framed(instance, access.membership(), around, body).await?).into_response())
}

/// Whether the minutes of the meeting stand there.
fn minutes_are(scene: &Scene, state: &str) -> bool {
    scene.facts("minutes").iter().any(|fact| fact.meeting == scene.meeting().id && fact.word == state)
}

async fn send(instance: Instance, grant: MeetingGrant<PrepareAgenda>, request: Request) -> Served {
    let lang = grant.membership().lang();
    let sent = files::sent(&instance, grant.membership().person_id(), request).await?;
    let tried = |problem: String| {
        let value = |name| sent.value(name).to_owned();
        Tried { with: value(WITH), told: value(TOLD), problem: Some(problem) }
    };
    let problem = match (&sent.problem, goes(&instance, &grant, &sent).await?) {
        (Some((name, problem)), _) => {
            t!(lang, "files-not-taken", name = name.as_str(), problem = problem.sentence(lang))
        }
        (None, _) if sent.files.is_empty() => t!(lang, "files-choose"),
        (None, None) => t!(lang, "files-with-gone"),
        (None, Some(goes)) => match attach(&instance, &grant, goes, &sent.ids()).await {
            Ok(()) => return Ok(ATTACHED.leads_to(grant.path(PATH))),
            Err(NotTaken::Problem(problem)) => problem.sentence(lang),
            Err(NotTaken::Refused(refusal)) => return Err(refusal),
        },
    };
    shown(&instance, &grant, (StatusCode::UNPROCESSABLE_ENTITY, None), tried(problem)).await
}

/// What the files are to go with, if it is there and takes them.
async fn goes(
    instance: &Instance,
    grant: &MeetingGrant<PrepareAgenda>,
    sent: &Sent,
) -> Result<Option<(Goes, Option<i64>)>> {
    let scene = Scene::of(instance, grant).await?;
    let blocks = agenda::of_scene(&instance.db, &scene).await?;
    let block = |id: &i64| blocks.iter().any(|block| block.id == *id);
    Ok(match sent.value(WITH) {
        "" => Some((Goes::Meeting, None)),
        with if with == Goes::Minutes.code() => minutes_are(&scene, "open").then_some((Goes::Minutes, None)),
        with => with.parse().ok().filter(block).map(|id| (Goes::Block, Some(id))),
    })
}

async fn remove(instance: Instance, grant: MeetingGrant<PrepareAgenda>, posted: Posted) -> Served {
    let approved = minutes_are(&Scene::of(&instance, &grant).await?, "approved");
    if let Ok(id) = posted.value(FILE).parse() {
        take_out(&instance, &grant, (id, approved)).await?;
    }
    Ok(TAKEN_OUT.leads_to(grant.path(PATH)))
}
