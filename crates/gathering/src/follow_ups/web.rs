//! `/rencontres/suivi`: any member calls a follow-up meeting.

use axum::response::IntoResponse;
use communities::roles::{AnswerMeetings, CallFollowUp, SeeMeetings};
use communities::{Directory, Grant, Role};
use forms::{Posted, Tried, text_problem};
use meetings::framed::{Around, framed};
use platform::{Instance, Served};

use super::page::{self, Filled};
use super::{Draft, call};
use crate::done;

pub(crate) async fn get(instance: Instance, grant: Grant<CallFollowUp>) -> Served {
    shown(&instance, &grant, Said::offered(Draft::default())).await
}

/// What is typed, and what is wrong with the theme and with the words.
pub(super) type Said = Tried<Draft, (Option<String>, Option<String>)>;

pub(crate) async fn post(instance: Instance, grant: Grant<CallFollowUp>, posted: Posted) -> Served {
    let (lang, draft) = (grant.lang(), Draft::posted(&posted));
    let new = match draft.check() {
        Ok(new) => new,
        Err((theme, about)) => {
            let said = |problem| text_problem(lang, problem);
            return shown(&instance, &grant, Said::mistaken(draft, (theme.map(said), about.map(said)))).await;
        }
    };
    match call(&instance, &grant, &new).await {
        Ok(id) => Ok(done::CALLED.leads_to(grant.community().path(&format!("/rencontres/{id}")))),
        Err(undone) => shown(&instance, &grant, Said::refused(draft, undone.refused()?.sentence(lang))).await,
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
