//! `…/sondage` and `…/sondage/reponse`: a member sees the poll and answers it.

use axum::response::{IntoResponse, Redirect};
use communities::roles::AnswerMeetings;
use forms::{Done, Posted};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::scene::Scene;
use platform::{Instance, Refusal, Served};

use super::{Tried, drawn, sheet_of, shown};
use crate::done;
use crate::{answer, of_scene, runs};

/// Where there is no poll, those who may open one are led there.
pub(super) async fn get(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    let scene = Scene::of(&instance, &access).await?;
    let Some(whole) = of_scene(&instance.db, &scene).await? else {
        let opening = Redirect::to(&access.path("/sondage/ouverture"));
        return if runs(&access) { Ok(opening.into_response()) } else { Err(Refusal::NotFound) };
    };
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    drawn(&instance, (&scene, &whole), Tried::offered(None).noticed(notice)).await
}

pub(super) async fn post(instance: Instance, access: MeetingGrant<AnswerMeetings>, posted: Posted) -> Served {
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => return shown(&instance, &access, Tried::mistaken(Some(&posted), Some(&wrong))).await,
    };
    match answer(&instance, &access, &sheet).await {
        Ok(whole) => {
            let word = if whole.awaits(access.membership().person_id()) { done::MORE } else { done::ANSWERED };
            Ok(word.leads_to(access.path("/sondage")))
        }
        Err(undone) => {
            let (lang, rule) = (access.membership().lang(), undone.refused()?);
            shown(&instance, &access, Tried::denied(Some(&posted), lang, rule.sentence(lang))).await
        }
    }
}
