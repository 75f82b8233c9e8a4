//! `…/{survey}/ouverture`: a survey that is prepared takes answers from then on, and nothing of it changes any more.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use communities::roles::SetSurveys;
use forms::{Posted, Undone};
use platform::{Instance, Served};

use super::{Sheet, after, at, back, refused};
use crate::access::SurveyGrant;
use crate::deeds::NotDone;
use crate::model::Survey;
use crate::shown::Whole;
use crate::written::READER;
use crate::{done, opening, pages, store};

pub(super) fn routes() -> Router<Instance> {
    Router::new().route(&at("/{survey}/ouverture"), get(ask_to_open).post(open))
}

async fn ask_to_open(instance: Instance, by: SurveyGrant<SetSurveys>) -> Served {
    if !by.survey().is_draft() {
        return Ok(back(&by));
    }
    drawn(&instance, &by, None, &by.person_id().to_string()).await
}

async fn drawn(instance: &Instance, by: &SurveyGrant<SetSurveys>, rule: Option<NotDone>, reader: &str) -> Served {
    let status = match rule {
        None => StatusCode::OK,
        Some(NotDone::NoFirstReader | NotDone::NobodyConfided) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(_) => StatusCode::CONFLICT,
    };
    let sheet = Sheet { status, ..Sheet::of(instance, by, t!(by.lang(), "survey-to-open")) };
    let names = sheet.names().await?;
    // What was refused is judged by the survey as it is now.
    let now = if rule.is_some() { store::survey(&instance.db, by.survey().id).await? } else { None };
    let now = now.map(|row| Survey::read(row, instance.clock.now())).transpose()?;
    let whole = Whole::read(instance, by, now.as_ref().unwrap_or(by.survey()), &names).await?;
    let link = |path: &str| instance.settings.link(path);
    let said = rule.map(|rule| rule.sentence(by.lang()));
    let refused = match rule {
        Some(NotDone::NoFirstReader | NotDone::NobodyConfided) => (None, said.as_deref()),
        _ => (said.as_deref(), None),
    };
    let body = pages::open(&whole.around(by, &link), refused, reader);
    sheet.seen_by::<SetSurveys>(&names, body).await
}

async fn open(instance: Instance, by: SurveyGrant<SetSurveys>, posted: Posted) -> Served {
    let own = by.person_id().to_string();
    let reader = posted.given(READER).unwrap_or(&own);
    let asked = (posted.value("revision").parse().unwrap_or_default(), reader.parse().ok());
    match opening::open(&instance, &by, asked).await {
        Err(Undone::Refused(NotDone::Opened)) => refused(&instance, &by, Undone::Refused(NotDone::Opened)).await,
        Err(Undone::Refused(rule)) => drawn(&instance, &by, Some(rule), reader).await,
        outcome => after(&instance, &by, outcome, (&done::OPENED, by.path(""))).await,
    }
}
