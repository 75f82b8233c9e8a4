//! `POST …/reponse`: a member says whether they come.

use axum::http::StatusCode;
use axum::response::Response;
use communities::roles::AnswerMeetings;
use forms::{Posted, done};
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::page::{BACK_HOME, fields};
use super::{NewAnswer, answer};
use crate::access::MeetingGrant;
use crate::sheet;

done! {
    /// An answer is kept.
    ANSWERED = "reponse" => "done-answered",
    /// An answer is kept, with why.
    REASONED = "raison" => "done-reason",
}

pub(crate) async fn post(instance: Instance, access: MeetingGrant<AnswerMeetings>, posted: Posted) -> Served {
    let lang = access.membership().lang();
    let (typed, reason) = (posted.value(fields::ANSWER), posted.value(fields::REASON));
    let new = match NewAnswer::parse(typed, reason) {
        Ok(new) => new,
        Err((answer, typed_reason)) => {
            let said = sheet::Said {
                notice: answer.map(|_| Notice::new(lang, Tone::Error, t!(lang, "answer-unknown"))),
                reason: typed_reason.map(|problem| (reason.to_owned(), forms::text_problem(lang, problem))),
            };
            return sheet::web::shown(&instance, &access, StatusCode::UNPROCESSABLE_ENTITY, said).await;
        }
    };
    match answer(&instance, &access, &new).await {
        Ok(_) => Ok(back(&access, &posted, !new.reason.is_empty())),
        Err(undone) => {
            let rule = undone.refused()?;
            let notice = Some(Notice::new(lang, Tone::Error, rule.sentence(lang)));
            let said = sheet::Said { notice, ..sheet::Said::default() };
            sheet::web::shown(&instance, &access, StatusCode::CONFLICT, said).await
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
