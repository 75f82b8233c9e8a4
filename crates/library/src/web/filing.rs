//! `…/fichiers`: a version of the file of a resource is sent, or taken out.

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use communities::Directory;
use files::{NotTaken, TOLD};
use platform::text::optional_line;
use platform::{Instance, Refusal, Served};

use super::{Around, seen_by};
use crate::draft::LONGEST_LINE;
use crate::obtaining::Changing;
use crate::pages::{self, CHANGED, Sending};
use crate::{done, filing as deeds};

pub(super) async fn offer(instance: Instance, by: Changing) -> Served {
    drawn(&instance, &by, (StatusCode::OK, Sending::default())).await
}

pub(super) async fn send(instance: Instance, by: Changing, request: Request) -> Served {
    let lang = by.member().lang();
    let sent = files::sent(&instance, by.member().person_id(), request).await?;
    let changed = optional_line(sent.value(CHANGED), LONGEST_LINE);
    let problem = match (&sent.problem, &changed) {
        (Some((name, problem)), _) => {
            t!(lang, "version-not-taken", name = name.as_str(), problem = problem.sentence(lang))
        }
        (None, _) if sent.files.is_empty() => t!(lang, "version-choose"),
        (None, Err(problem)) => forms::text_problem(lang, *problem),
        (None, Ok(changed)) => match deeds::add(&instance, &by, (&sent.ids(), changed)).await {
            Ok(()) => return Ok(done::FILED.leads_to(by.path(""))),
            Err(NotTaken::Problem(problem)) => problem.sentence(lang),
            Err(NotTaken::Refused(refusal)) => return Err(refusal),
        },
    };
    let value = |name| sent.value(name).to_owned();
    let tried = Sending { changed: value(CHANGED), told: value(TOLD), problem: Some(problem) };
    drawn(&instance, &by, (StatusCode::UNPROCESSABLE_ENTITY, tried)).await
}

async fn drawn(instance: &Instance, by: &Changing, (status, tried): (StatusCode, Sending)) -> Served {
    let names = Directory::of(&instance.db, by.member()).await?;
    let around = Around::of(t!(by.member().lang(), "version-add"), seen_by(&names, by), None);
    Around { status, ..around }.page(instance, by.member(), pages::file(by, &tried)).await
}

pub(super) async fn take_out(
    instance: Instance,
    by: Changing,
    Path((_, _, version)): Path<(String, i64, i64)>,
) -> Served {
    match deeds::take_out(&instance, &by, version).await? {
        true => Ok(done::UNFILED.leads_to(by.path(""))),
        false => Err(Refusal::NotFound),
    }
}
