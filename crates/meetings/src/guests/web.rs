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

/// The page as somebody was asked to the meeting.
type Tried = forms::Tried;

pub(crate) async fn get(instance: Instance, grant: Setting, done: Done) -> Served {
    shown(&instance, &grant, Tried::offered(()).noticed(done.notice(grant.membership().lang(), &[WORDS]))).await
}

pub(crate) async fn post(instance: Instance, grant: Setting, posted: Posted) -> Served {
    match ask(&instance, &grant, person(&posted)).await {
        Ok(()) => Ok(ASKED.leads_to(grant.path("/personnes-ressources"))),
        Err(undone) => {
            let refused = Tried::refused((), undone.refused()?.sentence(grant.membership().lang()));
            shown(&instance, &grant, Tried { status: StatusCode::UNPROCESSABLE_ENTITY, ..refused }).await
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

async fn shown(instance: &Instance, grant: &Setting, tried: Tried) -> Served {
    let membership = grant.membership();
    let directory = Directory::of(&instance.db, membership).await?;
    let asked = store::guests(&instance.db, grant.meeting().id).await?;
    let resource = directory.present().into_iter().filter(|card| card.role == Some(Role::Guest));
    let (asked, free) = resource.partition(|card| asked.contains(&card.id));
    let body = page::body(&Asking { access: grant, asked, free, problem: tried.refused });
    let (title, seen_by) = (t!(membership.lang(), "guests-title"), directory.seen_by::<SetMeetings>());
    let around = Around { title, seen_by, notice: tried.notice };
    Ok((tried.status, framed(instance, membership, around, body).await?).into_response())
}
