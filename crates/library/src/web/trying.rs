//! `…/essai`: what happened when a member tried a resource.

use axum::extract::Path;
use communities::Directory;
use forms::Posted;
use platform::{Instance, Refusal, Served};

use super::{Around, seen_by};
use crate::obtaining::{ResourceAccess, Using};
use crate::trial::{Draft, Tried};
use crate::{done, pages, trying as deeds};

pub(super) async fn offer(instance: Instance, by: Using) -> Served {
    drawn(&instance, &by, &Tried::offered(Draft::empty())).await
}

pub(super) async fn tell(instance: Instance, by: Using, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check() {
        Ok(told) => {
            deeds::try_it(&instance, &by, (&told, &draft.key)).await?;
            Ok(done::TRIED.leads_to(by.path("#essais")))
        }
        Err(wrong) => drawn(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    }
}

async fn drawn(instance: &Instance, by: &Using, tried: &Tried) -> Served {
    let names = Directory::of(&instance.db, by.member()).await?;
    let title = t!(by.member().lang(), "trial-tell");
    let body = pages::trial(by, &names, tried);
    Around::tried(title, seen_by(&names, by), tried).page(instance, by.member(), body).await
}

/// What follows `{community}/bibliotheque/{resource}/essais/`.
type Numbers = Path<(String, i64, i64)>;

pub(super) async fn take_back(instance: Instance, by: ResourceAccess, Path((_, _, trial)): Numbers) -> Served {
    match deeds::take_back(&instance, &by, trial).await? {
        true => Ok(done::UNTRIED.leads_back(by.path(""), trial)),
        false => Err(Refusal::NotFound),
    }
}

pub(super) async fn put_back(instance: Instance, by: ResourceAccess, Path((_, _, trial)): Numbers) -> Served {
    match deeds::put_back(&instance, &by, trial).await? {
        true => Ok(done::TRIED_AGAIN.leads_to(by.path("#essais"))),
        false => Err(Refusal::NotFound),
    }
}
