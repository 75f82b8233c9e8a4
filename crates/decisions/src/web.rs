//! `/c/{community}/decisions`: the register, one decision, and the deeds about it.

mod writing;

use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use communities::roles::{KeepDecisions, ReadMinutes};
use communities::{Directory, Grant};
use forms::{Done, Posted, Tried, Wording, text_problem_or};
use meetings::framed::{Head, seen_among, seen_by};
use platform::{Instance, Served};

use super::access::{DecisionAccess, DecisionGrant, Reopening};
use super::filter::Filter;
use super::page::{self, One, REASON, Register};
use super::{NotKept, further, register, reopen, store, uphold};
use crate::done;

/// The register and its decisions.
pub(crate) fn elsewhere() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(get_one))
        .route("/correction", get(writing::get_correction).post(writing::post_correction))
        .route("/reouverture", get(get_reopening).post(post_reopening))
        .route("/maintien", post(post_uphold))
        .route("/remplacement", get(writing::get_replacement).post(writing::post_replacement));
    Router::new()
        .route("/c/{community}/decisions", get(get_register))
        .route("/c/{community}/decisions/ajout", get(writing::get_add).post(writing::post_add))
        .nest("/c/{community}/decisions/{decision}", one)
}

async fn get_register(
    instance: Instance,
    grant: Grant<ReadMinutes>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let shown = Register {
        membership: &grant,
        filter: Filter::asked(&query),
        decisions: register(&instance.db, &grant).await?,
        meetings: meetings::of_community(&instance.db, grant.community().id).await?,
    };
    let directory = Directory::of(&instance.db, &grant).await?;
    let head = Head::new(t!(grant.lang(), "decisions"), None);
    seen_among::<ReadMinutes>(&instance, &grant, &directory, head, page::register(&shown)).await
}

async fn get_one(instance: Instance, access: DecisionAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown(&instance, &access, Tried::offered(()).noticed(notice)).await
}

/// The page of a decision as it was entered, with what is to be said of what was tried.
async fn shown(instance: &Instance, access: &DecisionAccess, said: Tried) -> Served {
    let (db, membership, decision) = (&instance.db, access.membership(), access.thing());
    let directory = Directory::of(db, membership).await?;
    let body = page::one(&One {
        access,
        directory: &directory,
        meeting: match decision.meeting_id {
            Some(id) => meetings::meeting(db, id).await?,
            None => None,
        },
        history: store::history(db, decision.id).await?,
        further: further::further(instance, membership, decision).await?,
        linked: (linked(instance, decision.replaces).await?, linked(instance, decision.replaced_by).await?),
    });
    let head = Head::tried(page::title(membership.lang(), decision), &said);
    seen_among::<ReadMinutes>(instance, membership, &directory, head, body).await
}

async fn linked(instance: &Instance, id: Option<i64>) -> platform::Result<Option<super::Decision>> {
    match id {
        Some(id) => store::decision(&instance.db, id).await,
        None => Ok(None),
    }
}

async fn get_reopening(instance: Instance, access: Reopening) -> Served {
    reopening(&instance, &access, Tried::offered("")).await
}

async fn post_reopening(instance: Instance, access: Reopening, posted: Posted) -> Served {
    let (lang, typed) = (access.membership().lang(), posted.value(REASON));
    let reason = match Wording::parse(typed) {
        Ok(reason) => reason,
        Err(problem) => {
            let sentence = text_problem_or(lang, problem, || t!(lang, "decision-no-reason"));
            return reopening(&instance, &access, Tried::mistaken(typed, Some(sentence))).await;
        }
    };
    match reopen(&instance, &access, &reason).await {
        Ok(()) => Ok(done::REOPENED.leads_to(access.path(""))),
        Err(undone) => not_done(&instance, &access, &undone.refused()?).await,
    }
}

async fn reopening(instance: &Instance, access: &Reopening, said: Tried<&str, Option<String>>) -> Served {
    let head = Head::tried(t!(access.membership().lang(), "decision-deed-reopen"), &said);
    seen_by::<ReadMinutes>(instance, access.membership(), head, page::reason(access, said.draft, said.wrong)).await
}

async fn post_uphold(instance: Instance, grant: DecisionGrant<KeepDecisions>) -> Served {
    match uphold(&instance, &grant).await {
        Ok(()) => Ok(done::UPHELD.leads_to(grant.path(""))),
        Err(undone) => not_done(&instance, &grant, &undone.refused()?).await,
    }
}

/// The decision's page as it is now, with the rule that said no.
async fn not_done(instance: &Instance, access: &DecisionAccess, rule: &NotKept) -> Served {
    let lang = access.membership().lang();
    let fresh = DecisionAccess::enter(&instance.db, access.membership(), access.thing().id).await?;
    shown(instance, &fresh, Tried::denied((), lang, rule.sentence(lang))).await
}
