//! `…/nouvelles`: what is chosen, who has earned one, and signing for all of them.

use axum::extract::Query;
use communities::roles::SignAttestations;
use communities::{Directory, Grant, organizations};
use forms::{Posted, Undone};
use meetings::framed::{Head, seen_among};
use platform::{Instance, Served};

use crate::draft::{Draft, Tried};
use crate::subject::{Subject, held};
use crate::{ADDRESS, done, issuing, pages};

type Signing = Grant<SignAttestations>;

pub(super) async fn offer(instance: Instance, by: Signing, Query(asked): Query<Vec<(String, String)>>) -> Served {
    let (draft, db) = (Draft::asked(&asked), &instance.db);
    let (chosen, is_season) = draft.chosen();
    if chosen.is_empty() && !is_season {
        return choosing(&instance, &by, &Tried::offered(draft)).await;
    }
    let (community, now) = (by.community().id, instance.clock.now());
    match Subject::of(db.into(), (community, now), (&chosen, is_season)).await? {
        None => choosing(&instance, &by, &refused(&by, draft, issuing::NotSigned::NotHeld)).await,
        Some(subject) => {
            let organization = organizations::of(db, by.person_id()).await?.map(|own| own.name);
            let draft = draft.filled(&by, &subject, organization);
            signing(&instance, &by, (subject, Tried::offered(draft))).await
        }
    }
}

fn refused(by: &Signing, draft: Draft, rule: issuing::NotSigned) -> Tried {
    Tried::refused(draft, rule.sentence(by.lang()))
}

async fn choosing(instance: &Instance, by: &Signing, tried: &Tried) -> Served {
    let held = held((&instance.db).into(), by.community().id, instance.clock.now()).await?;
    let names = Directory::of(&instance.db, by).await?;
    let head = Head::tried(t!(by.lang(), "sign-begin"), tried);
    let body = pages::choose(by, &held, tried.refused.clone());
    seen_among::<SignAttestations>(instance, by, &names, head, body).await
}

async fn signing(instance: &Instance, by: &Signing, (subject, tried): (Subject, Tried)) -> Served {
    let names = Directory::of(&instance.db, by).await?;
    let earned = subject.earned((&instance.db).into(), by.community().id, &names).await?;
    let head = Head::tried(t!(by.lang(), "sign-title-page"), &tried);
    let body = pages::sign(by, &subject, &earned, &tried);
    seen_among::<SignAttestations>(instance, by, &names, head, body).await
}

pub(super) async fn sign(instance: Instance, by: Signing, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    let wanted = match draft.check() {
        Ok(wanted) => wanted,
        Err(wrong) => return again(&instance, &by, Tried::mistaken(draft, wrong)).await,
    };
    match issuing::issue(&instance, &by, (&draft, &wanted)).await.map_err(Undone::refused) {
        Ok(_) => Ok(done::ISSUED.leads_to(by.community().path(ADDRESS))),
        Err(rule) => {
            let tried = refused(&by, draft, rule?);
            again(&instance, &by, tried).await
        }
    }
}

/// The page as it was tried: what is counted is counted again.
async fn again(instance: &Instance, by: &Signing, tried: Tried) -> Served {
    let (chosen, is_season) = tried.draft.chosen();
    let (community, now) = (by.community().id, instance.clock.now());
    match Subject::of((&instance.db).into(), (community, now), (&chosen, is_season)).await? {
        Some(subject) => signing(instance, by, (subject, tried)).await,
        None => choosing(instance, by, &tried).await,
    }
}
