//! `…/sondage` and `…/sondage/reponse`: a member sees the poll and answers it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use communities::roles::AnswerMeetings;
use forms::{Done, Posted};
use platform::{Instance, Served};

use super::{Tried, sheet_of, shown};
use crate::done;
use crate::{answer, of_meeting, runs};
use meetings::access::{MeetingAccess, MeetingGrant};

/// Where there is no poll, those who may open one are led there.
pub(super) async fn get(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    if runs(&access) && of_meeting(&instance.db, access.meeting()).await?.is_none() {
        return Ok(Redirect::to(&access.path("/sondage/ouverture")).into_response());
    }
    let tried = Tried { notice: done.notice(access.membership().lang(), &[done::WORDS]), ..Tried::default() };
    shown(&instance, &access, StatusCode::OK, tried).await
}

pub(super) async fn post(instance: Instance, access: MeetingGrant<AnswerMeetings>, posted: Posted) -> Served {
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => {
            let tried = Tried { typed: Some(&posted), wrong: Some(&wrong), ..Tried::default() };
            return shown(&instance, &access, StatusCode::UNPROCESSABLE_ENTITY, tried).await;
        }
    };
    match answer(&instance, &access, &sheet).await {
        Ok(whole) => {
            let word = if whole.awaits(access.membership().person_id()) { done::MORE } else { done::ANSWERED };
            Ok(word.leads_to(access.path("/sondage")))
        }
        Err(undone) => {
            let rule = undone.refused()?;
            let notice = Tried::refused_for(&access, &rule);
            let tried = Tried { notice, typed: Some(&posted), ..Tried::default() };
            shown(&instance, &access, StatusCode::CONFLICT, tried).await
        }
    }
}
