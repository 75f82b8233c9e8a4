//! `…/presences`: the list, one mark, everyone who said yes, the sheet to print.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::MarkAttendance;
use forms::{Done, Part, Posted, Undone, done};
use maud::Markup;
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::page::{self, List, fields, row_id};
use super::{NotMarked, allowed, mark, mark_those_who_said_yes, with_the_marked};
use crate::access::MeetingGrant;
use crate::framed::{Around, framed};
use crate::model::Mark;
use crate::scene::Scene;

done! {
    /// Attendance is taken.
    MARKED = "presences" => "done-marked",
}

type Marking = MeetingGrant<MarkAttendance>;

pub(crate) async fn get(instance: Instance, grant: Marking, done: Done) -> Served {
    let notice = done.notice(grant.membership().lang(), &[WORDS]);
    shown(&instance, &grant, StatusCode::OK, notice, page::body).await
}

pub(crate) async fn sheet(instance: Instance, grant: Marking) -> Served {
    shown(&instance, &grant, StatusCode::OK, None, page::paper).await
}

pub(crate) async fn post(instance: Instance, grant: Marking, part: Part, posted: Posted) -> Served {
    let person = posted.value(fields::PERSON).trim().parse().unwrap_or(0);
    let Some(chosen) = Mark::parse(posted.value(fields::MARK)) else {
        let notice = Notice::new(grant.membership().lang(), Tone::Error, t!(grant.membership().lang(), "mark-unknown"));
        return shown(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, Some(notice), page::body).await;
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

async fn refused(instance: &Instance, grant: &Marking, undone: Undone<NotMarked>) -> Served {
    let lang = grant.membership().lang();
    let notice = Notice::new(lang, Tone::Error, undone.refused()?.sentence(lang));
    shown(instance, grant, StatusCode::CONFLICT, Some(notice), page::body).await
}

async fn shown(
    instance: &Instance,
    grant: &Marking,
    status: StatusCode,
    notice: Option<Notice>,
    draw: impl Fn(&List<'_>) -> Markup,
) -> Served {
    let (scene, membership) = (Scene::of(instance, grant).await?, grant.membership());
    let list = List {
        people: with_the_marked(scene.expected.clone(), &scene.marks),
        closed: allowed(scene.meeting(), scene.now).err(),
        scene: &scene,
    };
    let title = t!(membership.lang(), "attendance");
    let around = Around { title, seen_by: scene.directory.seen_by::<MarkAttendance>(), notice };
    Ok((status, framed(instance, membership, around, draw(&list)).await?).into_response())
}
