//! `/rencontres/hotes`: who receives; `…/hotes/appel`: the call; `…/offre`, `…/offre/retrait`: a room is offered, or no longer;
//! `…/hote`: the team chooses. The venue sheets have their own.

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use communities::roles::{AnswerMeetings, OfferRooms, SetMeetings};
use communities::{Belonging, Directory, Grant, Membership};
use forms::{Done, Outcome, Posted, Sentence, Tried, Word, text_problem};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::model::numbers;
use meetings::said::Hosts;
use meetings::venue::HOSTS;
use platform::text;
use platform::{Instance, Served};
use ui::Lang;

use super::calls::{self, call};
use super::offers::{self, choose, offer, withdraw};
use super::page::{self, Finding, ORGANIZATION, Refused, WORDS, Words};
use super::rota;
use crate::done;

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

/// What was typed in a form of the page; else these words, which are to be mended.
fn typed(lang: Lang, words: Words, posted: &Posted) -> Result<String, Refused> {
    let typed = posted.value(WORDS);
    text::optional_paragraphs(typed, words.longest()).map_err(|problem| Refused {
        words,
        typed: typed.to_owned(),
        problem: text_problem(lang, problem),
    })
}

/// The page, with the word of what was done or with the rule that said no.
async fn ended<R: Sentence>(instance: &Instance, membership: &Membership, done: Outcome<Word, R>) -> Served {
    match done {
        Ok(word) => Ok(word.leads_to(membership.community().path(HOSTS))),
        Err(undone) => {
            let (lang, rule) = (membership.lang(), undone.refused()?);
            shown(instance, membership, Said::denied((), lang, rule.sentence(lang))).await
        }
    }
}

async fn shown(instance: &Instance, membership: &Membership, said: Said) -> Served {
    let (db, community) = (&instance.db, membership.community().id);
    let meetings = meetings::of_community(db, community).await?;
    let offers = offers::of_meetings(db, &numbers(&meetings)).await?;
    let directory = Directory::of(db, membership).await?;
    let finding = Finding {
        membership,
        turns: rota::turns(&offers::stages(&meetings, &offers)),
        meetings,
        offers,
        hosts: Hosts::of_community(db, community).await?,
        own: Belonging::of(db, membership).await?,
        called_at: calls::last(db, community).await?,
        expected: directory.count::<AnswerMeetings>(),
        called: directory.others_who_may::<OfferRooms>(membership.person_id()),
        refused: said.wrong,
        now: instance.clock.now(),
    };
    let title = t!(membership.lang(), "hosts-title");
    let seen_by = directory.seen_by::<OfferRooms>();
    let around = Around { title, seen_by, notice: said.notice };
    Ok((said.status, framed(instance, membership, around, page::body(&finding)).await?).into_response())
}

async fn post_call(instance: Instance, grant: Grant<SetMeetings>, posted: Posted) -> Served {
    match typed(grant.lang(), Words::Call, &posted) {
        Ok(words) => ended(&instance, &grant, call(&instance, &grant, &words).await.map(|()| done::CALLED)).await,
        Err(refused) => shown(&instance, &grant, Said::mistaken((), Some(refused))).await,
    }
}

async fn post_offer(instance: Instance, grant: MeetingGrant<OfferRooms>, posted: Posted) -> Served {
    let membership = grant.membership();
    match typed(membership.lang(), Words::Offer(grant.meeting().id), &posted) {
        Ok(words) => ended(&instance, membership, offer(&instance, &grant, &words).await.map(|()| done::OFFERED)).await,
        Err(refused) => shown(&instance, membership, Said::mistaken((), Some(refused))).await,
    }
}

async fn post_withdraw(instance: Instance, grant: MeetingGrant<OfferRooms>, posted: Posted) -> Served {
    let membership = grant.membership();
    match typed(membership.lang(), Words::Leaving(grant.meeting().id), &posted) {
        Ok(why) => {
            ended(&instance, membership, withdraw(&instance, &grant, &why).await.map(|()| done::WITHDRAWN)).await
        }
        Err(refused) => shown(&instance, membership, Said::mistaken((), Some(refused))).await,
    }
}

async fn post_choose(instance: Instance, grant: MeetingGrant<SetMeetings>, posted: Posted) -> Served {
    match choose(&instance, &grant, posted.value(ORGANIZATION).trim().parse().unwrap_or(0)).await {
        Ok(_) => Ok(done::HOST.leads_to(grant.path(""))),
        Err(undone) => ended(&instance, grant.membership(), Err(undone)).await,
    }
}
