//! `POST …/reponse`: a member says whether they come, on the page of the meeting, which says what is wrong.

use axum::http::StatusCode;
use axum::response::Response;
use communities::roles::AnswerMeetings;
use forms::Posted;
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::{Said, web};
use crate::access::MeetingGrant;
use crate::answers::done::{ANSWERED, REASONED};
use crate::answers::page::{BACK_HOME, fields};
use crate::answers::{NewAnswer, answer};

pub(crate) async fn post(instance: Instance, access: MeetingGrant<AnswerMeetings>, posted: Posted) -> Served {
    let lang = access.membership().lang();
    let (typed, reason) = (posted.value(fields::ANSWER), posted.value(fields::REASON));
    let new = match NewAnswer::parse(typed, reason) {
        Ok(new) => new,
        Err((answer, typed_reason)) => {
            let said = Said {
                notice: answer.map(|_| Notice::new(lang, Tone::Error, t!(lang, "answer-unknown"))),
                reason: typed_reason.map(|problem| (reason.to_owned(), forms::text_problem(lang, problem))),
            };
            return web::shown(&instance, &access, StatusCode::UNPROCESSABLE_ENTITY, said).await;
        }
    };
    match answer(&instance, &access, &new).await {
        Ok(_) => Ok(back(&access, &posted, !new.reason.is_empty())),
        Err(undone) => {
            let rule = undone.refused()?;
            let notice = Some(Notice::new(lang, Tone::Error, rule.sentence(lang)));
            let said = Said { notice, ..Said::default() };
            web::shown(&instance, &access, StatusCode::CONFLICT, said).await
        }
    }
}

fn back(access: &MeetingGrant<AnswerMeetings>, posted: &Posted, with_reason: bool) -> Response {
    match posted.value(fields::BACK) {
        BACK_HOME => ANSWERED.leads_to(access.membership().community().path("")),
        _ if with_reason => REASONED.leads_to(access.path("")),
        _ => ANSWERED.leads_to(access.path("")),
    }
}
