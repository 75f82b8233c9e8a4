//! `…/{survey}/diffusion`, by which coordination lets those who pay read what a survey says, and `…/publication`, what they read.

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use communities::Membership;
use communities::roles::{ReadFigures, ReadMinutes, ReleaseSurveys};
use forms::{Done, Posted};
use platform::{Instance, Refusal, Served};

use super::{Sheet, at, back};
use crate::access::SurveyGrant;
use crate::shown::Whole;
use crate::{deeds, done, noting, pages, releasing, store};

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route(&at("/{survey}/diffusion"), get(offer_release).post(release))
        .route(&at("/{survey}/publication"), get(show_released))
}

/// What those who pay read, and whoever is of the group beside them; nothing before it is released.
async fn show_released(instance: Instance, by: SurveyGrant<ReadFigures>, done: Done) -> Served {
    let sheet = Sheet::of(&instance, &by, by.survey().title.clone()).noticed(&done);
    let names = sheet.names().await?;
    let whole = Whole::read(&instance, &by, by.survey(), &names).await?;
    let parts = by.survey().published().zip(by.survey().release.as_ref());
    let (published, release) = parts.ok_or(Refusal::NotFound)?;
    let body = pages::released(&whole.around(&by, &|path: &str| path.to_owned()), published, release);
    sheet.seen_by::<ReadFigures>(&names, body).await
}

/// The form begins with what the group concluded, and with the decision from which one comes.
async fn offer_release(
    instance: Instance,
    by: SurveyGrant<ReleaseSurveys>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    if by.survey().published().is_none() || by.survey().release.is_some() {
        return Ok(back(&by));
    }
    let survey = by.survey().id;
    let (notes, items) = (store::notes(&instance.db, survey).await?, store::items(&instance.db, survey).await?);
    let from = query.into_iter().find(|(name, _)| name == releasing::Field::Decision.name());
    let decision = from.map(|(_, decision)| decision).unwrap_or_default();
    let draft = releasing::Draft { decision, reading: noting::concluded(&notes, &items) };
    releasing(&instance, &by, &releasing::Tried::offered(draft)).await
}

async fn releasing(instance: &Instance, by: &SurveyGrant<ReleaseSurveys>, tried: &releasing::Tried) -> Served {
    let sheet = Sheet { status: tried.status, ..Sheet::of(instance, by, t!(by.lang(), "release-do")) };
    let (register, names) = (register(instance, by).await?, sheet.names().await?);
    sheet.seen_by::<ReleaseSurveys>(&names, pages::release(by, by.survey(), &register, tried)).await
}

/// The decisions of the group.
async fn register(instance: &Instance, by: &Membership) -> Result<Vec<decisions::Decision>, Refusal> {
    Ok(decisions::register(&instance.db, &by.grant::<ReadMinutes>()?).await?)
}

async fn release(instance: Instance, by: SurveyGrant<ReleaseSurveys>, posted: Posted) -> Served {
    let draft = releasing::Draft::posted(&posted);
    let asked = match draft.check(&register(&instance, &by).await?) {
        Ok(asked) => asked,
        Err(wrong) => return releasing(&instance, &by, &releasing::Tried::mistaken(draft, wrong)).await,
    };
    match deeds::release(&instance, &by, &asked).await {
        Ok(()) => Ok(done::RELEASED.leads_to(by.path("/publication"))),
        Err(undone) => {
            let tried = releasing::Tried::refused(draft, undone.refused()?.sentence(by.lang()));
            releasing(&instance, &by, &tried).await
        }
    }
}
