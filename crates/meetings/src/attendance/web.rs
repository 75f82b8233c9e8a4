//! `…/presences`: the list, one mark, everyone who said yes, the sheet to print.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::Directory;
use communities::roles::MarkAttendance;
use forms::{Done, Part, Posted, Undone, done};
use maud::Markup;
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::page::{self, List, fields, row_id};
use super::{NotMarked, allowed, list, mark, mark_those_who_said_yes, store};
use crate::access::MeetingGrant;
use crate::answers;
use crate::framed::{Around, framed};
use crate::model::Mark;

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
    let (db, meeting, membership) = (&instance.db, grant.meeting(), grant.membership());
    let directory = Directory::of(db, membership).await?;
    let list = List {
        access: grant,
        directory: &directory,
        people: list(db, meeting).await?,
        given: answers::of_meeting(db, meeting.id).await?,
        marks: store::of_meeting(db, meeting.id).await?,
        closed: allowed(meeting, instance.clock.now()).err(),
    };
    let title = t!(membership.lang(), "attendance");
    let around = Around { title, seen_by: directory.seen_by::<MarkAttendance>(), notice };
    Ok((status, framed(instance, membership, around, draw(&list)).await?).into_response())
}
