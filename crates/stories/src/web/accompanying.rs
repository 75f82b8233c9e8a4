//! `…/{story}/accompagnement`: what accompanies a story is added; `…/accompagnement/retrait`: it is taken off.

use axum::extract::Request;
use files::{NotTaken, TOLD};
use forms::Posted;
use platform::{Instance, Served};

use super::{ACCOMPANIED, OnPage, TAKEN_OFF, one};
use crate::access::Own;
use crate::accompanying::{self, Tried, accompanies};
use crate::pages::FILE;

pub(super) async fn add(instance: Instance, own: Own, request: Request) -> Served {
    let lang = own.member().lang();
    let sent = files::sent(&instance, own.member().person_id(), request).await?;
    let problem = match &sent.problem {
        Some((name, problem)) => {
            t!(lang, "story-file-not-taken", name = name.as_str(), problem = problem.sentence(lang))
        }
        None if sent.files.is_empty() => t!(lang, "story-file-choose"),
        None if !sent.files.iter().all(accompanies) => t!(lang, "story-file-kind"),
        None => match accompanying::add(&instance, &own, &sent.ids()).await {
            Ok(()) => return Ok(ACCOMPANIED.leads_to(own.path("#accompagne"))),
            Err(NotTaken::Problem(problem)) => problem.sentence(lang),
            Err(NotTaken::Refused(refusal)) => return Err(refusal),
        },
    };
    let tried = Tried { told: sent.value(TOLD).to_owned(), problem: Some(problem) };
    one(&instance, &own, &OnPage { file: tried, ..OnPage::of(&own) }).await
}

pub(super) async fn take_off(instance: Instance, own: Own, posted: Posted) -> Served {
    if let Ok(file) = posted.value(FILE).parse() {
        accompanying::take_off(&instance, &own, file).await?;
    }
    Ok(TAKEN_OFF.leads_to(own.path("#accompagne")))
}
