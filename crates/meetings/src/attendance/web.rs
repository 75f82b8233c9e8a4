//! `…/presences`: the list, one mark, everyone who said yes, the sheet to print.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::MarkAttendance;
use forms::{Done, Part, Posted, Undone, done};
use maud::Markup;
use platform::{Instance, Served};

use super::page::{self, List, fields, row_id};
use super::{Marking, NotMarked, allowed, mark, mark_the_rest_absent, mark_those_who_said_yes};
use crate::framed::{Around, framed};
use crate::model::Mark;
use crate::scene::Scene;

done! {
    /// Attendance is taken.
    MARKED = "presences" => "done-marked",
}

/// The list as a mark was tried on it.
type Tried = forms::Tried<(), ()>;

pub(crate) async fn get(instance: Instance, grant: Marking, done: Done) -> Served {
    let notice = done.notice(grant.membership().lang(), &[WORDS]);
    shown(&instance, &grant, Tried::offered(()).noticed(notice), page::body).await
}

pub(crate) async fn sheet(instance: Instance, grant: Marking) -> Served {
    shown(&instance, &grant, Tried::offered(()), page::paper).await
}

pub(crate) async fn post(instance: Instance, grant: Marking, part: Part, posted: Posted) -> Served {
    let lang = grant.membership().lang();
    let person = posted.value(fields::PERSON).trim().parse().unwrap_or(0);
    let Some(chosen) = Mark::parse(posted.value(fields::MARK)) else {
        let denied = Tried::denied((), lang, t!(lang, "mark-unknown"));
        let tried = Tried { status: StatusCode::UNPROCESSABLE_ENTITY, ..denied };
        return shown(&instance, &grant, tried, page::body).await;
    };
    match mark(&instance, &grant, person, chosen).await {
        Ok(()) => Ok(part.done(format!("{}#{}", grant.path("/presences"), row_id(person)))),
        Err(undone) => refused(&instance, &grant, undone).await,
    }
}

pub(crate) async fn everyone(instance: Instance, grant: Marking) -> Served {
    match mark_those_who_said_yes(&instance, &grant).await {
        Ok(_) => Ok(MARKED.leads_to(grant.path("/presences"))),
        Err(undone) => refused(&instance, &grant, undone).await,
    }
}

pub(crate) async fn the_rest(instance: Instance, grant: Marking) -> Served {
    match mark_the_rest_absent(&instance, &grant).await {
        Ok(_) => Ok(MARKED.leads_to(grant.path("/presences"))),
        Err(undone) => refused(&instance, &grant, undone).await,
    }
}

async fn refused(instance: &Instance, grant: &Marking, undone: Undone<NotMarked>) -> Served {
    let lang = grant.membership().lang();
    shown(instance, grant, Tried::denied((), lang, undone.refused()?.sentence(lang)), page::body).await
}

async fn shown(instance: &Instance, grant: &Marking, tried: Tried, draw: fn(&List<'_>) -> Markup) -> Served {
    let (scene, membership) = (Scene::of(instance, grant).await?, grant.membership());
    let list = List {
        people: scene.listed(),
        others: scene.joined_since(),
        closed: allowed(scene.meeting(), scene.now).err(),
        scene: &scene,
    };
    let title = t!(membership.lang(), "attendance");
    let around = Around { title, seen_by: scene.directory.seen_by::<MarkAttendance>(), notice: tried.notice };
    Ok((tried.status, framed(instance, membership, around, draw(&list)).await?).into_response())
}
