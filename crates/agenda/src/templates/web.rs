//! `/c/{community}/modeles`: the templates; `…/ordre-du-jour/modele`: an agenda becomes one.

use axum::extract::Path;
use communities::Grant;
use communities::roles::PrepareAgenda;
use forms::{Done, Posted, text_problem_or};
use meetings::access::MeetingGrant;
use meetings::framed::{Head, seen_by};
use meetings::model::Kind;
use platform::text;
use platform::{Instance, Refusal, Served};

use super::page::{self, NAME};
use super::{LONGEST_NAME, for_kind, keep, put_back, remove};
use crate::done;
use crate::page::editor::Said;
use crate::web::edited;

pub(crate) async fn all(instance: Instance, grant: Grant<PrepareAgenda>, done: Done) -> Served {
    let templates = for_kind(&instance, &grant, Kind::Regular).await?;
    let head = Head::new(t!(grant.lang(), "templates-title"), done.notice(grant.lang(), &[done::WORDS]));
    seen_by::<PrepareAgenda>(&instance, &grant, head, page::all(&grant, &templates)).await
}

pub(crate) async fn post_remove(
    instance: Instance,
    grant: Grant<PrepareAgenda>,
    Path((_, template)): Path<(String, i64)>,
) -> Served {
    match remove(&instance, &grant, template).await? {
        true => Ok(done::TEMPLATE_REMOVED.leads_back(grant.community().path("/modeles"), template)),
        false => Err(Refusal::NotFound),
    }
}

pub(crate) async fn post_put_back(
    instance: Instance,
    grant: Grant<PrepareAgenda>,
    Path((_, template)): Path<(String, i64)>,
) -> Served {
    match put_back(&instance, &grant, template).await? {
        true => Ok(done::TEMPLATE_PUT_BACK.leads_to(grant.community().path("/modeles"))),
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
        Err(problem) => text_problem_or(lang, problem, || t!(lang, "template-no-name")),
    };
    edited(&instance, &grant, &Said::mistaken(typed.to_owned(), Some(problem))).await
}
