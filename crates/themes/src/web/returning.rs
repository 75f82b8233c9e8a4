//! `…/retour`: what nobody chose in an earlier season comes back.

use communities::Grant;
use communities::roles::PrepareAgenda;
use forms::{Posted, Tried, Undone};
use meetings::framed::{Head, seen_by};
use platform::{Instance, Served};

use super::all;
use crate::pages::{self, THEME};
use crate::{done, returning as deeds};

pub(super) async fn offer(instance: Instance, member: Grant<PrepareAgenda>) -> Served {
    asking(&instance, &member, &Tried::offered(())).await
}

async fn asking(instance: &Instance, member: &Grant<PrepareAgenda>, tried: &Tried<(), ()>) -> Served {
    let earlier = deeds::earlier(instance, member).await?;
    let head = Head::tried(t!(member.lang(), "themes-return"), tried);
    let body = pages::returning(member, &earlier, tried.refused.as_deref());
    seen_by::<PrepareAgenda>(instance, member, head, body).await
}

pub(super) async fn bring(instance: Instance, member: Grant<PrepareAgenda>, posted: Posted) -> Served {
    let wanted = posted.all(THEME).filter_map(|id| id.parse().ok()).collect();
    match deeds::bring_back(&instance, &member, &wanted).await.map_err(Undone::refused) {
        Ok(0) => Ok(done::BROUGHT_NONE.leads_to(all(&member))),
        Ok(_) => Ok(done::BROUGHT_BACK.leads_to(all(&member))),
        Err(refused) => asking(&instance, &member, &Tried::refused((), refused?.sentence(member.lang()))).await,
    }
}
