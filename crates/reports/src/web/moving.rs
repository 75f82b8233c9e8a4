//! `…/lecture`, `…/reprise`, `…/adoption`, `…/envoi`: a report on its way out.

use axum::extract::Query;
use communities::Directory;
use communities::roles::{ReadMinutes, SendReports, WriteReports};
use forms::{Posted, Undone};
use platform::{Instance, Served};
use ui::notice::{Notice, Tone};

use super::{Head, shown};
use crate::access::ReportGrant;
use crate::adopting::{self as deeds, Draft, NotMoved, Tried};
use crate::{ADDRESS, done, drawing, pages, store};

type Asked = Query<Vec<(String, String)>>;
type Sending = ReportGrant<SendReports>;

pub(super) async fn give(instance: Instance, grant: ReportGrant<WriteReports>) -> Served {
    let given = deeds::give(&instance, &grant).await.map_err(Undone::refused);
    match given {
        Ok(()) => Ok(done::GIVEN.leads_to(grant.path(""))),
        Err(refused) => elsewhere(&instance, &grant, refused?).await,
    }
}

pub(super) async fn offer_deletion(instance: Instance, grant: ReportGrant<WriteReports>) -> Served {
    let (member, report) = (grant.membership(), grant.thing());
    let names = Directory::of(&instance.db, member).await?;
    let title = t!(member.lang(), "report-delete");
    let body = pages::deleting(member, report);
    Head::new(title, None).page(&instance, member, names.seen_by::<WriteReports>(), body).await
}

pub(super) async fn delete(instance: Instance, grant: ReportGrant<WriteReports>) -> Served {
    match deeds::delete(&instance, &grant).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::DELETED.leads_to(grant.membership().community().path(ADDRESS))),
        Err(refused) => elsewhere(&instance, &grant, refused?).await,
    }
}

pub(super) async fn resume(instance: Instance, grant: ReportGrant<WriteReports>) -> Served {
    match deeds::resume(&instance, &grant).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::RESUMED.leads_to(grant.path(""))),
        Err(refused) => elsewhere(&instance, &grant, refused?).await,
    }
}

pub(super) async fn offer_adoption(instance: Instance, grant: Sending, Query(asked): Asked) -> Served {
    let chosen = asked.into_iter().find(|(name, _)| name == deeds::Field::Decision.name());
    let draft = Draft { decision: chosen.map(|(_, id)| id).unwrap_or_default() };
    adopting(&instance, &grant, Tried::offered(draft)).await
}

pub(super) async fn adopt(instance: Instance, grant: Sending, posted: Posted) -> Served {
    let (member, report, draft) = (grant.membership(), grant.thing(), Draft::posted(&posted));
    let register = decisions::register(&instance.db, &member.grant::<ReadMinutes>()?).await?;
    let decision = match draft.check(&register) {
        Ok(decision) => decision,
        Err(wrong) => return adopting(&instance, &grant, Tried::mistaken(draft, wrong)).await,
    };
    let parts = store::parts(&instance.db, report.id).await?;
    let whole = drawing::whole(&instance, member.community(), report, &parts).await?;
    match deeds::adopt(&instance, &grant, decision, (&parts, &whole)).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::ADOPTED.leads_to(grant.path(""))),
        Err(refused) => elsewhere(&instance, &grant, refused?).await,
    }
}

async fn adopting(instance: &Instance, grant: &Sending, tried: Tried) -> Served {
    let member = grant.membership();
    let register = decisions::register(&instance.db, &member.grant::<ReadMinutes>()?).await?;
    let names = Directory::of(&instance.db, member).await?;
    let head = Head { status: tried.status, ..Head::new(t!(member.lang(), "report-adopt"), tried.notice.clone()) };
    let body = pages::adopting(member, grant.thing(), &register, &tried);
    head.page(instance, member, names.seen_by::<SendReports>(), body).await
}

pub(super) async fn offer_sending(instance: Instance, grant: Sending) -> Served {
    let member = grant.membership();
    let names = Directory::of(&instance.db, member).await?;
    let head = Head::new(t!(member.lang(), "report-send"), None);
    let body = pages::sending(member, grant.thing());
    head.page(&instance, member, names.seen_by::<SendReports>(), body).await
}

pub(super) async fn send(instance: Instance, grant: Sending) -> Served {
    let report = grant.thing();
    let parts = store::parts(&instance.db, report.id).await?;
    let whole = drawing::whole(&instance, grant.membership().community(), report, &parts).await?;
    match deeds::send(&instance, &grant, whole).await.map_err(Undone::refused) {
        Ok(()) => Ok(done::SENT.leads_to(grant.path(""))),
        Err(refused) => elsewhere(&instance, &grant, refused?).await,
    }
}

/// The report as it stands, with why nothing was done.
async fn elsewhere<R>(instance: &Instance, grant: &ReportGrant<R>, rule: NotMoved) -> Served {
    let (member, id) = (grant.membership(), grant.thing().id);
    let report = store::report(&instance.db, id).await?.ok_or(platform::Refusal::NotFound)?;
    let notice = Notice::new(member.lang(), Tone::Error, rule.sentence(member.lang()));
    let status = axum::http::StatusCode::CONFLICT;
    let head = Head { status, ..Head::new(report.title.clone(), Some(notice)) };
    shown(instance, member, &report, head).await
}
