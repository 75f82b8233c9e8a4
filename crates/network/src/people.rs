//! `/reseau/personnes`: who came in and who waits, for the coordination of the federation.

mod page;

use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::routing::{get, post};
use forms::Done;
use platform::{Instance, Refusal, Served};

use crate::admitting;
use crate::done::{self, CONFIRMED, DECLINED, LET_BACK, TAKEN_OUT};
use crate::frame::{Place, Sheet};
use crate::organizations::Keeper;
use crate::requests::Request;
use crate::{NETWORK, requests, store};

pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("{NETWORK}{rest}");
    Router::new()
        .route(&at("/personnes"), get(list))
        .route(&at("/personnes/{person}/retrait"), post(remove))
        .route(&at("/personnes/{person}/remise"), post(let_back))
        .route(&at("/demandes/{request}/accord"), post(confirm))
        .route(&at("/demandes/{request}/refus"), post(decline))
}

fn path() -> String {
    format!("{NETWORK}/personnes")
}

async fn list(instance: Instance, keeper: Keeper, done: Done) -> Served {
    let (db, lang) = (&instance.db, keeper.viewer.lang());
    let waiting = requests::waiting(db, instance.clock.now()).await?;
    let body = page::list(lang, &store::people(db).await?, &waiting);
    let sheet = Sheet::of(lang, t!(lang, "people"), Place::People, body);
    Sheet { said: (StatusCode::OK, done.notice(lang, &[done::WORDS])), ..sheet }.kept(&instance, &keeper.viewer).await
}

/// Who keeps the network, before somebody.
struct Somebody {
    keeper: Keeper,
    person: i64,
}

impl FromRequestParts<Instance> for Somebody {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Somebody, Refusal> {
        let keeper = Keeper::from_request_parts(parts, instance).await?;
        Ok(Somebody { keeper, person: forms::number(parts, "person").await? })
    }
}

async fn remove(instance: Instance, of: Somebody) -> Served {
    admitting::remove(&instance, &of.keeper.coordinator, of.person).await?;
    Ok(TAKEN_OUT.leads_to(path()))
}

async fn let_back(instance: Instance, of: Somebody) -> Served {
    admitting::let_back(&instance, &of.keeper.coordinator, of.person).await?;
    Ok(LET_BACK.leads_to(path()))
}

/// Who keeps the network, before a request.
struct Asked {
    keeper: Keeper,
    request: Request,
}

impl FromRequestParts<Instance> for Asked {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Asked, Refusal> {
        let keeper = Keeper::from_request_parts(parts, instance).await?;
        let id = forms::number(parts, "request").await?;
        let request = requests::numbered(&instance.db, id, instance.clock.now()).await?;
        Ok(Asked { keeper, request: request.ok_or(Refusal::NotFound)? })
    }
}

async fn confirm(instance: Instance, asked: Asked) -> Served {
    admitting::confirm(&instance, &asked.request, Some(&asked.keeper.coordinator)).await?;
    Ok(CONFIRMED.leads_to(path()))
}

async fn decline(instance: Instance, asked: Asked) -> Served {
    admitting::decline(&instance, &asked.request).await?;
    Ok(DECLINED.leads_to(path()))
}
