//! `/rencontres/hotes`: who receives; `…/hotes/appel`: the call; `…/offre`, `…/offre/retrait`: a room is offered, or no longer;
//! `…/hote`: the team chooses. The venue sheets have their own.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use communities::roles::{AnswerMeetings, OfferRooms, SetMeetings};
use communities::{Belonging, Directory, Grant, Membership};
use forms::{Done, Posted, Tried, Word, text_problem};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::model::numbers;
use meetings::said::Hosts;
use platform::text::{self, TextProblem};
use platform::{Instance, Served};

use super::calls::{self, LONGEST_WORDS, call};
use super::offers::{self, choose, offer, parse_words, withdraw};
use super::page::{self, Finding, ORGANIZATION, Refused, WORDS, Words};
use super::rota;
use crate::done;

pub(crate) use meetings::venue::{HOSTS, hosts_of};
/// Where they are called for.
pub(crate) const CALL: &str = "/rencontres/hotes/appel";

/// Under the page of a meeting.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new()
        .route("/offre", post(post_offer))
        .route("/offre/retrait", post(post_withdraw))
        .route("/hote", post(post_choose))
}

/// Elsewhere.
pub(crate) fn elsewhere() -> Router<Instance> {
    Router::new()
        .route("/c/{community}/rencontres/hotes", get(get_hosts))
        .route("/c/{community}/rencontres/hotes/appel", post(post_call))
}

async fn get_hosts(instance: Instance, grant: Grant<OfferRooms>, done: Done) -> Served {
    let notice = done.notice(grant.lang(), &[done::WORDS]);
    shown(&instance, &grant, Said::offered(()).noticed(notice)).await
}

/// What the page says besides what is there.
type Said = Tried<(), Option<Refused>>;

/// The page with the rule that said no.
async fn denied(instance: &Instance, membership: &Membership, sentence: String) -> Served {
    shown(instance, membership, Said::denied((), membership.lang(), sentence)).await
}

/// The page with the words that are to be mended.
async fn mistaken(
    instance: &Instance,
    membership: &Membership,
    words: Words,
    typed: &str,
    problem: TextProblem,
) -> Served {
    let problem = text_problem(membership.lang(), problem);
    shown(instance, membership, Said::mistaken((), Some(Refused { words, typed: typed.to_owned(), problem }))).await
}

async fn shown(instance: &Instance, membership: &Membership, said: Said) -> Served {
    let (db, community) = (&instance.db, membership.community().id);
    let meetings = meetings::of_community(db, community).await?;
    let offers = offers::of_meetings(db, &numbers(&meetings)).await?;
    let directory = Directory::of(db, membership).await?;
    let finding = Finding {
        membership,
        turns: rota::turns(&page::stages(&meetings, &offers)),
        meetings,
        offers,
        hosts: Hosts::of_community(db, community).await?,
        own: Belonging::of(db, membership).await?,
        called_at: calls::last(db, community).await?,
        expected: directory.count::<AnswerMeetings>(),
        refused: said.wrong,
        now: instance.clock.now(),
    };
    let title = t!(membership.lang(), "hosts-title");
    let seen_by = directory.seen_by::<OfferRooms>();
    let around = Around { title, seen_by, notice: said.notice };
    Ok((said.status, framed(instance, membership, around, page::body(&finding)).await?).into_response())
}

fn back(membership: &Membership, word: Word) -> Response {
    word.leads_to(membership.community().path(HOSTS))
}

async fn post_call(instance: Instance, grant: Grant<SetMeetings>, posted: Posted) -> Served {
    let typed = posted.value(WORDS);
    let words = match text::optional_paragraphs(typed, LONGEST_WORDS) {
        Ok(words) => words,
        Err(problem) => return mistaken(&instance, &grant, Words::Call, typed, problem).await,
    };
    match call(&instance, &grant, &words).await {
        Ok(()) => Ok(back(&grant, done::CALLED)),
        Err(undone) => denied(&instance, &grant, undone.refused()?.sentence(grant.lang())).await,
    }
}

async fn post_offer(instance: Instance, grant: MeetingGrant<OfferRooms>, posted: Posted) -> Served {
    let (membership, typed) = (grant.membership(), posted.value(WORDS));
    let words = match parse_words(typed) {
        Ok(words) => words,
        Err(problem) => {
            return mistaken(&instance, membership, Words::Offer(grant.meeting().id), typed, problem).await;
        }
    };
    match offer(&instance, &grant, &words).await {
        Ok(()) => Ok(back(membership, done::OFFERED)),
        Err(undone) => denied(&instance, membership, undone.refused()?.sentence(membership.lang())).await,
    }
}

async fn post_withdraw(instance: Instance, grant: MeetingGrant<OfferRooms>, posted: Posted) -> Served {
    let (membership, typed) = (grant.membership(), posted.value(WORDS));
    let reason = match parse_words(typed) {
        Ok(reason) => reason,
        Err(problem) => {
            return mistaken(&instance, membership, Words::Leaving(grant.meeting().id), typed, problem).await;
        }
    };
    match withdraw(&instance, &grant, &reason).await {
        Ok(()) => Ok(back(membership, done::WITHDRAWN)),
        Err(undone) => denied(&instance, membership, undone.refused()?.sentence(membership.lang())).await,
    }
}

async fn post_choose(instance: Instance, grant: MeetingGrant<SetMeetings>, posted: Posted) -> Served {
    let membership = grant.membership();
    match choose(&instance, &grant, posted.value(ORGANIZATION).trim().parse().unwrap_or(0)).await {
        Ok(_) => Ok(done::HOST.leads_to(grant.path(""))),
        Err(undone) => denied(&instance, membership, undone.refused()?.sentence(membership.lang())).await,
    }
}
