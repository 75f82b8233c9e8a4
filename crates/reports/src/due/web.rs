//! `…/bilans/echeances`: what is owed.

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use communities::roles::WriteReports;
use communities::{Directory, Grant, Membership};
use forms::{Done, Key, Posted};
use platform::{Instance, Served};

use super::draft::{Draft, Tried};
use super::{Due, DueAccess, DueGrant, deeds, page, store};
use crate::web::Head;
use crate::{ADDRESS, done};

/// The routes of what is owed.
pub(crate) fn routes() -> Router<Instance> {
    let at = |rest: &str| format!("/c/{{community}}{ADDRESS}/echeances{rest}");
    Router::new()
        .route(&at(""), get(list))
        .route(&at("/ajout"), get(offer).post(add))
        .route(&at("/{due}/modification"), get(offer_change).post(change))
        .route(&at("/{due}/pieces/{piece}"), post(ready))
        .route(&at("/{due}/remise"), post(hand))
        .route(&at("/{due}/retrait"), post(remove))
}

async fn list(instance: Instance, by: Grant<WriteReports>, done: Done) -> Served {
    let (db, community) = (&instance.db, by.community().id);
    let (dues, pieces) = (store::of_community(db, community).await?, store::pieces(db, community).await?);
    let names = Directory::of(db, &by).await?;
    let head = Head::new(t!(by.lang(), "dues"), done.notice(by.lang(), &[done::WORDS]));
    let body = page::list(&by, (&dues, &pieces), instance.clock.now());
    head.page(&instance, &by, names.seen_by::<WriteReports>(), body).await
}

async fn offer(instance: Instance, by: Grant<WriteReports>) -> Served {
    shown(&instance, &by, None, Tried::offered(Draft::new())).await
}

async fn add(instance: Instance, by: Grant<WriteReports>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.check() {
        Ok(owed) => {
            deeds::add(&instance, &by, (&owed, &Key::read(&draft.key))).await?;
            Ok(done::OWED.leads_to(all(&by)))
        }
        Err(wrong) => shown(&instance, &by, None, Tried::mistaken(draft, wrong)).await,
    }
}

async fn offer_change(instance: Instance, access: DueAccess) -> Served {
    let by: DueGrant = access.grant()?;
    let draft = stands(&instance, by.thing()).await?;
    shown(&instance, by.membership(), Some(by.thing()), Tried::offered(draft)).await
}

async fn change(instance: Instance, access: DueAccess, posted: Posted) -> Served {
    let (by, draft): (DueGrant, Draft) = (access.grant()?, Draft::posted(&posted));
    let owed = match draft.check() {
        Ok(owed) => owed,
        Err(wrong) => return shown(&instance, by.membership(), Some(by.thing()), Tried::mistaken(draft, wrong)).await,
    };
    if deeds::change(&instance, &by, (&owed, draft.revision.parse().unwrap_or(0))).await? {
        return Ok(done::OWED.leads_to(all(by.membership())));
    }
    // What they typed stays in the form, which now follows what somebody else saved.
    let revision = by.thing().revision.to_string();
    let tried = Tried::refused(Draft { revision, ..draft }, t!(by.membership().lang(), "due-changed"));
    shown(&instance, by.membership(), Some(by.thing()), tried).await
}

async fn ready(
    instance: Instance,
    access: DueAccess,
    Path((_, _, piece)): Path<(String, i64, i64)>,
    posted: Posted,
) -> Served {
    let by: DueGrant = access.grant()?;
    deeds::ready(&instance, &by, (piece, !posted.value(page::DONE).is_empty())).await?;
    Ok(done::PIECE.leads_to(all(by.membership())))
}

async fn hand(instance: Instance, access: DueAccess, posted: Posted) -> Served {
    let by: DueGrant = access.grant()?;
    let is_handed = !posted.value(page::DONE).is_empty();
    deeds::hand(&instance, &by, is_handed).await?;
    let done = if is_handed { done::HANDED } else { done::OWED };
    Ok(done.leads_to(all(by.membership())))
}

async fn remove(instance: Instance, access: DueAccess) -> Served {
    let by: DueGrant = access.grant()?;
    deeds::remove(&instance, &by).await?;
    Ok(done::NOT_OWED.leads_to(all(by.membership())))
}

async fn stands(instance: &Instance, due: &Due) -> platform::Result<Draft> {
    let mut pieces = store::pieces(&instance.db, due.community_id).await?;
    pieces.retain(|piece| piece.due_id == due.id);
    Ok(Draft::of(due, &pieces))
}

async fn shown(instance: &Instance, by: &Membership, due: Option<&Due>, tried: Tried) -> Served {
    let names = Directory::of(&instance.db, by).await?;
    let title = if due.is_some() { t!(by.lang(), "due-edit") } else { t!(by.lang(), "due-add") };
    let head = Head { status: tried.status, ..Head::new(title, tried.notice.clone()) };
    head.page(instance, by, names.seen_by::<WriteReports>(), page::form(by, due, &tried)).await
}

fn all(member: &Membership) -> String {
    member.community().path(&format!("{ADDRESS}/echeances"))
}
