//! `…/personnes-ressources`: asking somebody to a meeting, and taking it back.

use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::SetMeetings;
use communities::{Directory, Role};
use forms::{Done, Posted, done};
use platform::{Instance, Served};

use super::page::{self, Asking, PERSON};
use super::{ask, withdraw};
use crate::access::MeetingGrant;
use crate::framed::{Around, framed};
use crate::store;

done! {
    /// Somebody is asked.
    ASKED = "invitation" => "done-asked",
    /// Somebody is no longer asked.
    WITHDRAWN = "retrait" => "done-withdrawn",
}

type Setting = MeetingGrant<SetMeetings>;

pub(crate) async fn get(instance: Instance, grant: Setting, done: Done) -> Served {
    shown(&instance, &grant, StatusCode::OK, None, done).await
}

pub(crate) async fn post(instance: Instance, grant: Setting, posted: Posted) -> Served {
    match ask(&instance, &grant, person(&posted)).await {
        Ok(()) => Ok(ASKED.leads_to(grant.path("/personnes-ressources"))),
        Err(undone) => {
            let problem = undone.refused()?.sentence(grant.membership().lang());
            shown(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, Some(problem), Done::default()).await
        }
    }
}

pub(crate) async fn post_withdraw(instance: Instance, grant: Setting, posted: Posted) -> Served {
    withdraw(&instance, &grant, person(&posted)).await?;
    Ok(WITHDRAWN.leads_to(grant.path("/personnes-ressources")))
}

/// What is not a number is nobody's.
fn person(posted: &Posted) -> i64 {
    posted.value(PERSON).trim().parse().unwrap_or(0)
}

async fn shown(
    instance: &Instance,
    grant: &Setting,
    status: StatusCode,
    problem: Option<String>,
    done: Done,
) -> Served {
    let (membership, lang) = (grant.membership(), grant.membership().lang());
    let directory = Directory::of(&instance.db, membership).await?;
    let asked = store::guests(&instance.db, grant.meeting().id).await?;
    let resource = directory.present().into_iter().filter(|card| card.role == Some(Role::Guest));
    let (asked, free) = resource.partition(|card| asked.contains(&card.id));
    let body = page::body(&Asking { access: grant, asked, free, problem });
    let around = Around {
        title: t!(lang, "guests-title"),
        seen_by: directory.seen_by::<SetMeetings>(),
        notice: done.notice(lang, &[WORDS]),
    };
    Ok((status, framed(instance, membership, around, body).await?).into_response())
}
