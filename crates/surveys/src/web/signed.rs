//! `…/{survey}/reponse`: what a member answers in their name; `…/{survey}/reponses`: all of it, for those whom the form named.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::roles::ReadWordsFirst;
use forms::{Done, Outcome, Posted};
use platform::{Instance, Served};

use super::{Sheet, at};
use crate::answer::{self, Answer, Read};
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
    let answered = by.answered(&instance).await?;
    let typed = answered.as_ref().map(Answer::posted).unwrap_or_default();
    let said = Said::offered(typed).noticed(done.notice(by.lang(), &[done::WORDS]));
    own(&instance, &by, (&said, answered.as_ref())).await
}

/// The form with what they answered; what they answered alone, once it is closed.
async fn own(instance: &Instance, by: &Signing, (said, answered): (&Said, Option<&Answer>)) -> Served {
    let (notice, status) = (said.notice.clone(), said.status);
    let sheet = Sheet { notice, status, ..Sheet::of(instance, by, by.survey().title.clone()) };
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let body = pages::signing(by, (by.survey(), &items), &names, (said, answered));
    sheet.seen(t!(by.lang(), "signed-seen-by"), body).await
}

async fn sign(instance: Instance, by: Signing, posted: Posted) -> Served {
    let items = store::items(&instance.db, by.survey().id).await?;
    let said = match answer::read(by.survey(), &items, &posted) {
        Ok(Read::Whole(answer)) => {
            let outcome = signed::sign(&instance, &by, &answer).await;
            return after(&instance, &by, posted, outcome, &done::SIGNED).await;
        }
        Err(wrong) if !wrong.is_empty() => Said::mistaken(posted, wrong),
        Ok(Read::Today) | Err(_) => {
            Said { refused: Some(t!(by.lang(), "answer-nothing")), ..Said::mistaken(posted, Vec::new()) }
        }
    };
    own(&instance, &by, (&said, by.answered(&instance).await?.as_ref())).await
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
            let items = store::items(&instance.db, by.survey().id).await?;
            let page = pages::too_late(by.lang(), &t!(by.lang(), "answer-too-late"), &items, &posted);
            Ok((StatusCode::GONE, page).into_response())
        }
    }
}

async fn read(instance: Instance, by: NamedReading) -> Served {
    let sheet = Sheet::of(&instance, &by, t!(by.lang(), "named-title"));
    let (items, names) = (store::items(&instance.db, by.survey().id).await?, sheet.names().await?);
    let answers = by.answers(&instance).await?;
    let body = pages::named(&by, (by.survey(), &items), &names, &answers);
    match by.survey().promise {
        Promise::Confidential => sheet.seen(t!(by.lang(), "signed-seen-by"), body).await,
        Promise::Anonymous | Promise::Named => sheet.seen_by::<ReadWordsFirst>(&names, body).await,
    }
}
