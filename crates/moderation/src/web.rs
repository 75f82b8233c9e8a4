//! `/c/{community}/salons/{room}/messages/{message}/signalement`, and `/c/{community}/signalements`.

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::roles::{Converse, RemoveMessages};
use communities::{Grant, Membership};
use conversations::{Around, MessageId, REPORTS, RoomAccess};
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served, text};
use ui::notice::Notice;
use ui::shell::page;

use crate::form::{Draft, Tried};
use crate::pages::{self, ANSWER, One};
use crate::report::{self, LONGEST, OpenReport, path};

forms::done! {
    /// Those who were named have it.
    REPORTED = "signale" => "done-reported",
    /// The reader looks at it.
    LOOKED_AT = "prise-en-charge" => "done-report-looked-at",
    /// It has its answer.
    ANSWERED = "repondu" => "done-report-answered",
    /// Nothing of it remains.
    TAKEN_BACK = "repris" => "done-report-taken-back",
}

/// The routes of this slice.
pub fn routes() -> Router<Instance> {
    let report = format!("/c/{{community}}{REPORTS}/{{report}}");
    Router::new()
        .route("/c/{community}/salons/{room}/messages/{message}/signalement", get(ask).post(make))
        .route(&format!("/c/{{community}}{REPORTS}"), get(list))
        .route(&report, get(show))
        .route(&format!("{report}/prise-en-charge"), post(look_at))
        .route(&format!("{report}/reponse"), post(answer))
        .route(&format!("{report}/retrait"), post(take_back))
}

/// The number of a report in an address.
struct ReportId(i64);

impl FromRequestParts<Instance> for ReportId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Instance) -> Result<ReportId, Refusal> {
        forms::number(parts, "report").await.map(ReportId)
    }
}

async fn ask(instance: Instance, room: RoomAccess, id: MessageId) -> Served {
    asking(&instance, &room, id.0, Tried::offered(Draft::new())).await
}

async fn asking(instance: &Instance, room: &RoomAccess, id: i64, tried: Tried) -> Served {
    let message = report::reportable(&instance.db, room, id).await?;
    let around = Around::read(instance, room.membership()).await?;
    let answer = report::those_who_answer(&around.names, room.person_id(), &message);
    let body = pages::making(room, &message, (&tried, &answer), &around.names);
    let (lang, open) = (room.membership().lang(), Some(room.room().id));
    let drawn = around.page(room.membership(), &t!(lang, "report-title"), open, body);
    Ok((tried.status, page(drawn.seen_by(t!(lang, "report-seen-by")))).into_response())
}

async fn make(instance: Instance, room: RoomAccess, id: MessageId, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let message = report::reportable(&instance.db, &room, id.0).await?;
    let around = Around::read(&instance, room.membership()).await?;
    let answer = report::those_who_answer(&around.names, room.person_id(), &message);
    match draft.check(&answer) {
        Ok(reporting) => {
            let made = report::report(&instance, &room, &message, &reporting).await?;
            Ok(REPORTED.leads_to(path(room.membership().community(), made)))
        }
        Err(wrong) => asking(&instance, &room, id.0, Tried::mistaken(draft, wrong)).await,
    }
}

async fn list(instance: Instance, by: Grant<Converse>, done: Done) -> Served {
    let (mine, to_me) = report::of_member(&instance.db, &by).await?;
    let body = pages::list(&by, &mine, &to_me);
    shown(&instance, &by, (t!(by.lang(), "reports"), body), done.notice(by.lang(), &[WORDS])).await
}

async fn show(instance: Instance, by: Grant<Converse>, id: ReportId, done: Done) -> Served {
    let notice = done.notice(by.lang(), &[WORDS]);
    one(&instance, &by, id.0, (Default::default(), notice)).await
}

type Typed = (String, Option<String>);

async fn one(instance: &Instance, by: &Membership, id: i64, (typed, notice): (Typed, Option<Notice>)) -> Served {
    let open = OpenReport::enter(&instance.db, by, id).await?;
    let around = Around::read(instance, by).await?;
    let enters = around.rooms.iter().any(|each| each.room.id == open.message.room_id);
    let status = if typed.1.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let body = pages::one(&One { by, open: &open, names: &around.names, enters, typed });
    let drawn = around.page(by, &t!(by.lang(), "report"), None, body);
    Ok((status, page(drawn.seen_by(t!(by.lang(), "report-seen-by")).notice(notice))).into_response())
}

async fn shown(
    instance: &Instance,
    by: &Membership,
    (title, body): (String, ui::Markup),
    notice: Option<Notice>,
) -> Served {
    let drawn = Around::read(instance, by).await?.page(by, &title, None, body);
    Ok(page(drawn.seen_by(t!(by.lang(), "report-seen-by")).notice(notice)).into_response())
}

async fn look_at(instance: Instance, by: Grant<RemoveMessages>, id: ReportId) -> Served {
    let open = OpenReport::to_answer(&instance.db, &by, id.0).await?;
    report::look_at(&instance, &by, &open).await?;
    Ok(LOOKED_AT.leads_to(path(by.community(), id.0)))
}

async fn answer(instance: Instance, by: Grant<RemoveMessages>, id: ReportId, posted: Posted) -> Served {
    let open = OpenReport::to_answer(&instance.db, &by, id.0).await?;
    let typed = posted.value(ANSWER);
    match text::paragraphs(typed, LONGEST) {
        Ok(words) => report::answer(&instance, &by, &open, &words).await?,
        Err(problem) => {
            let wrong = (typed.to_owned(), Some(forms::text_problem(by.lang(), problem)));
            return one(&instance, &by, id.0, (wrong, None)).await;
        }
    }
    Ok(ANSWERED.leads_to(path(by.community(), id.0)))
}

async fn take_back(instance: Instance, by: Grant<Converse>, id: ReportId) -> Served {
    let open = OpenReport::enter(&instance.db, &by, id.0).await?;
    report::take_back(&instance, &by, &open).await?;
    Ok(TAKEN_BACK.leads_to(by.community().path(REPORTS)))
}
