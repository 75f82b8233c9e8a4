//! `…/comptes-rendus/reseau`: coordination shares what meetings decided with the network, or ceases to; `/reseau/rencontres`: what the
//! network reads of it.

use axum::extract::Path;
use communities::Grant;
use communities::roles::OpenToNetwork;
use forms::Posted;
use network::{NetworkMember, Place, Sheet, Shown};
use platform::{Instance, Refusal, Served};

use crate::done;
use crate::page::sharing as page;
use crate::sharing::{self, IS};

/// The way to them, for the network's home; nothing while no community shares any.
pub fn shelf<'a>(instance: &'a Instance, member: &'a NetworkMember) -> Shown<'a> {
    Box::pin(async move {
        let is_any = sharing::is_any((&instance.db).into(), member.proof()).await?;
        Ok(page::way(member.lang(), is_any))
    })
}

pub(super) async fn share(instance: Instance, by: Grant<OpenToNetwork>, posted: Posted) -> Served {
    let is_shared = !posted.value(IS).is_empty();
    sharing::share(&instance, &by, is_shared).await?;
    let word = if is_shared { done::SHARED } else { done::UNSHARED };
    Ok(word.leads_to(by.community().path("/comptes-rendus")))
}

pub(super) async fn list(instance: Instance, member: NetworkMember) -> Served {
    let lang = member.lang();
    let body = page::all(lang, &sharing::all((&instance.db).into(), member.proof()).await?);
    Sheet::of(lang, t!(lang, "shared-outcomes"), Place::Home, body).answer(&instance, &member).await
}

pub(super) async fn one(instance: Instance, member: NetworkMember, Path(meeting): Path<i64>) -> Served {
    let lang = member.lang();
    let document = sharing::one(&instance.db, member.proof(), (meeting, lang)).await?.ok_or(Refusal::NotFound)?;
    let body = page::one(lang, &document);
    Sheet::of(lang, document.title.clone(), Place::Home, body).answer(&instance, &member).await
}
