//! `…/{survey}/paroles`: what people wrote, for the one who reads it first; `…/{survey}/lecture`: who that is.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use communities::roles::SetSurveys;
use forms::{Posted, Undone};
use platform::{Instance, Served};

use super::{Sheet, after, as_it_stands, at, back};
use crate::access::SurveyGrant;
use crate::deeds::NotDone;
use crate::first_reading::{self, FirstReading};
use crate::written::{READER, Text};
use crate::{done, pages, store};

pub(super) fn routes() -> Router<Instance> {
    Router::new().route(&at("/{survey}/paroles"), get(read).post(pass_on)).route(&at("/{survey}/lecture"), post(choose))
}

/// What was passed on is on the page of the survey.
async fn read(instance: Instance, by: FirstReading) -> Served {
    if by.survey().are_words_shown {
        return Ok(back(&by));
    }
    drawn(&instance, &by, &by.written(), StatusCode::OK).await
}

async fn drawn(instance: &Instance, by: &FirstReading, texts: &[Text], status: StatusCode) -> Served {
    let sheet = Sheet { status, ..Sheet::of(instance, by, t!(by.lang(), "words-title")) };
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let body = pages::words(by, by.survey(), (&items, texts), &names.everybody());
    sheet.seen(t!(by.lang(), "words-seen-by"), body).await
}

async fn pass_on(instance: Instance, by: FirstReading, posted: Posted) -> Served {
    let texts = by.typed(&posted);
    if texts.iter().any(|text| text.wrong.is_some()) {
        return drawn(&instance, &by, &texts, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let outcome = first_reading::pass_on(&instance, &by, &texts).await;
    after(&instance, &by, outcome, (&done::WORDS_SHOWN, by.path(""))).await
}

async fn choose(instance: Instance, by: SurveyGrant<SetSurveys>, posted: Posted) -> Served {
    let chosen = posted.value(READER);
    match first_reading::choose(&instance, &by, chosen.parse().ok()).await {
        Err(Undone::Refused(rule @ NotDone::NoFirstReader)) => {
            let title = by.survey().title.clone();
            let sheet = Sheet { status: StatusCode::UNPROCESSABLE_ENTITY, ..Sheet::of(&instance, &by, title) };
            as_it_stands(sheet, &by, |whole| whole.reader_refused(chosen, rule.sentence(by.lang()))).await
        }
        outcome => after(&instance, &by, outcome, (&done::READER_CHOSEN, by.path(""))).await,
    }
}
