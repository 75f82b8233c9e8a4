//! `/c/{community}/modeles`: the templates; `…/ordre-du-jour/modele`: an agenda becomes one.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::PrepareAgenda;
use communities::{Directory, Grant};
use forms::{Done, Posted, text_problem};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::model::Kind;
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Served};

use super::page::{self, NAME};
use super::{LONGEST_NAME, for_kind, keep, remove};
use crate::done;
use crate::web::edited;

pub(crate) async fn all(instance: Instance, grant: Grant<PrepareAgenda>, done: Done) -> Served {
    let templates = for_kind(&instance, &grant, Kind::Regular).await?;
    let directory = Directory::of(&instance.db, &grant).await?;
    let around = Around {
        title: t!(grant.lang(), "templates-title"),
        seen_by: directory.seen_by::<PrepareAgenda>(),
        notice: done.notice(grant.lang(), &[done::WORDS]),
    };
    Ok(framed(&instance, &grant, around, page::all(&grant, &templates)).await?.into_response())
}

pub(crate) async fn post_remove(
    instance: Instance,
    grant: Grant<PrepareAgenda>,
    Path((_, template)): Path<(String, i64)>,
) -> Served {
    match remove(&instance, &grant, template).await? {
        true => Ok(done::TEMPLATE_REMOVED.leads_to(grant.community().path("/modeles"))),
        false => Err(Refusal::NotFound),
    }
}

pub(crate) async fn post_keep(instance: Instance, grant: MeetingGrant<PrepareAgenda>, posted: Posted) -> Served {
    let (lang, typed) = (grant.membership().lang(), posted.value(NAME));
    let problem = match text::line(typed, LONGEST_NAME) {
        Ok(name) => match keep(&instance, &grant, &name).await {
            Ok(()) => return Ok(done::TEMPLATE.leads_to(grant.path("/ordre-du-jour"))),
            Err(undone) => undone.refused()?.sentence(lang),
        },
        Err(TextProblem::Empty) => t!(lang, "template-no-name"),
        Err(problem) => text_problem(lang, problem),
    };
    edited(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, (None, Some((typed, problem)))).await
}
