//! `…/rencontres/{meeting}/pouls`: the deeds of those who open and close the pulse, and the code to show on a screen.

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use communities::roles::OpenPulse;
use forms::{Done, Undone};
use meetings::access::MeetingGrant;
use meetings::framed::{Head, seen_by};
use meetings::sheet;
use platform::{Instance, Refusal, Served};

use super::{NotDone, Pulse, close, door, open, panel, screen};
use crate::done;

type Grant = MeetingGrant<OpenPulse>;

/// Under the page of a meeting: `…/rencontres/{meeting}/pouls`.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/pouls", get(show).post(post_open))
        .route("/pouls/fermeture", get(ask_to_close).post(post_close))
}

/// `/pouls/{token}`, for whoever holds the link.
pub(crate) fn elsewhere() -> Router<Instance> {
    door::routes()
}

async fn show(instance: Instance, grant: Grant, done: Done) -> Served {
    let Some(pulse) = opened(&instance, &grant).await? else { return Ok(back(&grant)) };
    let (lang, link) = (grant.membership().lang(), instance.settings.link(&pulse.path()));
    let sign = screen::sign(&instance, lang, &pulse);
    let head = Head::new(t!(lang, "pulse-title"), done.notice(lang, &[done::WORDS]));
    seen_by::<OpenPulse>(&instance, grant.membership(), head, panel::screen(&grant, &sign, &link)).await
}

async fn post_open(instance: Instance, grant: Grant) -> Served {
    match open(&instance, &grant).await {
        Ok(_) => Ok(done::OPENED.leads_to(grant.path("/pouls"))),
        Err(undone) => not_done(&instance, &grant, undone).await,
    }
}

async fn ask_to_close(instance: Instance, grant: Grant, done: Done) -> Served {
    let Some(pulse) = opened(&instance, &grant).await? else { return Ok(back(&grant)) };
    let (lang, enough) = (grant.membership().lang(), pulse.has_enough(&instance.db).await?);
    let head = Head::new(t!(lang, "pulse-close"), done.notice(lang, &[done::WORDS]));
    seen_by::<OpenPulse>(&instance, grant.membership(), head, panel::close(&grant, enough)).await
}

async fn post_close(instance: Instance, grant: Grant) -> Served {
    match close(&instance, &grant).await {
        Ok(()) => Ok(done::CLOSED.leads_to(grant.path(""))),
        Err(undone) => not_done(&instance, &grant, undone).await,
    }
}

async fn opened(instance: &Instance, grant: &Grant) -> Result<Option<Pulse>, Refusal> {
    let pulse = Pulse::of_meeting(&instance.db, grant.meeting().id, instance.clock.now()).await?;
    Ok(pulse.filter(Pulse::is_open))
}

fn back(grant: &Grant) -> Response {
    Redirect::to(&grant.path("")).into_response()
}

/// The meeting's page, with the rule that said no.
async fn not_done(instance: &Instance, grant: &Grant, undone: Undone<NotDone>) -> Served {
    sheet::web::denied(instance, grant, undone.refused()?.sentence(grant.membership().lang())).await
}
