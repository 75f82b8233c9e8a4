//! `POST …/reponse`: a member says whether they come, on the page of the meeting, which says what is wrong.

use communities::roles::AnswerMeetings;
use forms::Posted;
use platform::{Instance, Served};

use super::web;
use crate::access::MeetingGrant;
use crate::answers::answer;
use crate::answers::done::{self, ANSWERED};
use crate::answers::page::{BACK_HOME, fields, typed};

pub(crate) async fn post(instance: Instance, access: MeetingGrant<AnswerMeetings>, posted: Posted) -> Served {
    let lang = access.membership().lang();
    let new = match typed(lang, &posted) {
        Ok(new) => new,
        Err(tried) => return web::shown(&instance, &access, tried).await,
    };
    match answer(&instance, &access, &new).await {
        Ok(_) if posted.value(fields::BACK) == BACK_HOME => {
            Ok(ANSWERED.leads_to(access.membership().community().path("")))
        }
        Ok(given) => Ok(done::word(&given).leads_to(access.path(""))),
        Err(undone) => web::denied(&instance, &access, undone.refused()?.sentence(lang)).await,
    }
}
