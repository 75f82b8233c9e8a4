//! `/rencontres/suivi`: any member calls a follow-up meeting.

use axum::response::IntoResponse;
use communities::roles::{AnswerMeetings, CallFollowUp, SeeMeetings};
use communities::{Directory, Grant, Role};
use forms::{Posted, Tried};
use meetings::framed::{Around, framed};
use platform::text::TextProblem;
use platform::{Instance, Served};

use super::page::{self, Filled};
use super::{Draft, Field, call};
use crate::done;

pub(crate) async fn get(instance: Instance, grant: Grant<CallFollowUp>) -> Served {
    shown(&instance, &grant, Said::offered(Draft::default())).await
}

/// The form as it was tried.
pub(super) type Said = Tried<Draft, Vec<(Field, TextProblem)>>;

pub(crate) async fn post(instance: Instance, grant: Grant<CallFollowUp>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => return shown(&instance, &grant, Said::mistaken(draft, wrong)).await,
    };
    match call(&instance, &grant, &new).await {
        Ok(id) => Ok(done::CALLED.leads_to(grant.community().path(&format!("/rencontres/{id}")))),
        Err(undone) => {
            let sentence = undone.refused()?.sentence(grant.lang());
            shown(&instance, &grant, Said::refused(draft, sentence)).await
        }
    }
}

async fn shown(instance: &Instance, grant: &Grant<CallFollowUp>, said: Said) -> Served {
    let directory = Directory::of(&instance.db, grant).await?;
    let members = directory.those_who_may::<AnswerMeetings>().into_iter();
    let others = members.filter(|card| card.role != Some(Role::Guest) && card.id != grant.person_id());
    let filled = Filled { membership: grant, members: others.collect(), said: &said };
    let title = t!(grant.lang(), "follow-up-title");
    let around = Around { title, seen_by: directory.seen_by::<SeeMeetings>(), notice: None };
    Ok((said.status, framed(instance, grant, around, page::body(&filled)).await?).into_response())
}
