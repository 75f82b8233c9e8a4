//! `/c/{community}/membres/organismes`: the mail domains of the organisations of a community.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use forms::{Done, Outcome, Posted, Tried, Word};
use platform::{Instance, Served};
use ui::shell::page as drawn;

use super::domain::{Domain, DomainProblem};
use super::page::{self, DOMAIN, Draft, ORGANIZATION, Shown, Typed};
use super::{Belonging, NotDone, Of, confirm, state, store, withdraw};
use crate::access::{Grant, Membership};
use crate::directory::Directory;
use crate::frame::{Place, frame};
use crate::notices;
use crate::roles::{SeeMembers, SetMembers};

/// Where they are, inside a community.
pub(crate) const DOMAINS: &str = "/membres/organismes";

pub(crate) fn routes() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/membres/organismes", get(list).post(post_state))
        .route("/c/{community}/membres/organismes/confirmation", post(post_confirm))
        .route("/c/{community}/membres/organismes/retrait", post(post_withdraw))
}

impl Draft {
    fn posted(posted: &Posted) -> Draft {
        let organization = posted.value(ORGANIZATION).trim().parse().unwrap_or(0);
        Draft { organization, domain: posted.value(DOMAIN).to_owned() }
    }

    fn parse(&self) -> Result<Of, DomainProblem> {
        Ok(Of { organization: self.organization, domain: Domain::parse(&self.domain)? })
    }
}

async fn list(instance: Instance, member: Grant<SeeMembers>, done: Done) -> Served {
    let notice = done.notice(member.lang(), &[notices::WORDS]);
    shown(&instance, &member, Typed::offered(Draft::default()).noticed(notice)).await
}

async fn post_state(instance: Instance, member: Grant<SetMembers>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.parse() {
        Ok(of) => ended(&instance, &member, (state(&instance, &member, &of).await, notices::DOMAIN_STATED)).await,
        Err(wrong) => shown(&instance, &member, Typed::mistaken(draft, Some(wrong))).await,
    }
}

async fn post_confirm(instance: Instance, member: Grant<SeeMembers>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.parse() {
        Ok(of) => ended(&instance, &member, (confirm(&instance, &member, &of).await, notices::DOMAIN_CONFIRMED)).await,
        Err(wrong) => shown(&instance, &member, Typed::mistaken(draft, Some(wrong))).await,
    }
}

async fn post_withdraw(instance: Instance, member: Grant<SetMembers>, posted: Posted) -> Served {
    let draft = Draft::posted(&posted);
    match draft.parse() {
        Ok(of) => ended(&instance, &member, (withdraw(&instance, &member, &of).await, notices::DOMAIN_WITHDRAWN)).await,
        Err(wrong) => shown(&instance, &member, Typed::mistaken(draft, Some(wrong))).await,
    }
}

/// The page, with the word of what was done or with the rule that said no.
async fn ended(instance: &Instance, member: &Membership, (done, word): (Outcome<(), NotDone>, Word)) -> Served {
    match done {
        Ok(()) => Ok(to_domains(member, word)),
        Err(undone) => {
            let (lang, rule) = (member.lang(), undone.refused()?);
            shown(instance, member, Tried::denied(Draft::default(), lang, rule.sentence(lang))).await
        }
    }
}

fn to_domains(member: &Membership, word: Word) -> Response {
    word.leads_to(member.community().path(DOMAINS))
}

async fn shown(instance: &Instance, member: &Membership, mut typed: Typed) -> Served {
    let directory = Directory::of(&instance.db, member).await?;
    let rows = store::of_community(&instance.db, member.community().id).await?;
    let own = Belonging::of(&instance.db, member).await?.map(|own| own.organization().id);
    let (status, notice) = (typed.status, typed.notice.take());
    let shown = Shown { member, rows: &rows, own, typed: &typed };
    let page = page::domains(&shown, frame(instance, member, Place::Members).await?);
    Ok((status, drawn(page.seen_by(directory.seen_by::<SeeMembers>()).notice(notice))).into_response())
}
