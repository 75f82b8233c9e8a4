//! `…/{survey}/reponse`: what a member answers in their name; `…/{survey}/reponses`: all of it, for those whom the form named.

use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use communities::roles::ReadWordsFirst;
use forms::{Done, Outcome, Posted};
use platform::{Instance, Served};

use super::{Sheet, at};
use crate::answer::{self, Read};
use crate::answering::NotTaken;
use crate::done;
use crate::model::Promise;
use crate::pages::{self, Said};
use crate::signed::{self, NamedReading, Signing};
use crate::store;

pub(super) fn routes() -> Router<Instance> {
    Router::new()
        .route(&at("/{survey}/reponse"), get(offer).post(sign))
        .route(&at("/{survey}/reponse/retrait"), post(take_back))
        .route(&at("/{survey}/reponses"), get(read))
}

async fn offer(instance: Instance, by: Signing, done: Done) -> Served {
    let notice = done.notice(by.lang(), &[done::WORDS]);
    let answered = by.answered(&instance).await?;
    let has_answered = answered.is_some();
    own(&instance, &by, (Said::offered(answered.unwrap_or_default()).noticed(notice), has_answered)).await
}

/// The form with what they answered; what they answered alone, once it is closed.
async fn own(instance: &Instance, by: &Signing, (said, has_answered): (Said, bool)) -> Served {
    let (notice, status) = (said.notice.clone(), said.status);
    let sheet = Sheet { notice, status, ..Sheet::of(instance, by, by.survey().title.clone()) };
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let body = pages::signing(by, (by.survey(), &items), &names, (&said, has_answered));
    sheet.seen(t!(by.lang(), "signed-seen-by"), body).await
}

async fn sign(instance: Instance, by: Signing, posted: Posted) -> Served {
    let items = store::items(&instance.db, by.survey().id).await?;
    match answer::read(by.survey(), &items, &posted) {
        Ok(Read::Whole(_)) => {
            let outcome = signed::sign(&instance, &by, &posted).await;
            after(&instance, &by, posted, outcome, &done::SIGNED).await
        }
        Ok(Read::Today) => refused(&instance, &by, posted, t!(by.lang(), "answer-nothing")).await,
        Err(wrong) if wrong.is_empty() => refused(&instance, &by, posted, t!(by.lang(), "answer-nothing")).await,
        Err(wrong) => own(&instance, &by, (Said::mistaken(posted, wrong), false)).await,
    }
}

async fn refused(instance: &Instance, by: &Signing, posted: Posted, words: String) -> Served {
    own(instance, by, (Said { refused: Some(words), ..Said::mistaken(posted, Vec::new()) }, false)).await
}

async fn take_back(instance: Instance, by: Signing, posted: Posted) -> Served {
    let outcome = signed::take_back(&instance, &by).await;
    after(&instance, &by, posted, outcome, &done::UNSIGNED).await
}

/// One that closed while somebody answered: what they wrote is before them still.
async fn after(
    instance: &Instance,
    by: &Signing,
    posted: Posted,
    outcome: Outcome<(), NotTaken>,
    word: &forms::Word,
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(by.path("/reponse"))),
        Err(undone) => {
            undone.refused()?;
            Ok(gone(by, &store::items(&instance.db, by.survey().id).await?, &posted))
        }
    }
}

fn gone(by: &Signing, items: &[crate::item::Item], posted: &Posted) -> Response {
    let page = pages::too_late(by.lang(), &t!(by.lang(), "answer-too-late"), items, posted);
    axum::response::IntoResponse::into_response((StatusCode::GONE, page))
}

async fn read(instance: Instance, by: NamedReading) -> Served {
    let sheet = Sheet::of(&instance, &by, t!(by.lang(), "named-title"));
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let answers = by.answers(&instance, &items).await?;
    let body = pages::named(&by, (by.survey(), &items), &names, &answers);
    match by.survey().promise {
        Promise::Confidential => sheet.seen(t!(by.lang(), "signed-seen-by"), body).await,
        Promise::Anonymous | Promise::Named => sheet.seen_by::<ReadWordsFirst>(&names, body).await,
    }
}
