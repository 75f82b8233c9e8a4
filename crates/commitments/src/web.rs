//! `…/rencontres/{meeting}/engagements`, where one says and tells; `/c/{community}/engagements`, all of them; one commitment
//! and the deeds about it.

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use communities::roles::{Facilitate, MakeCommitments, ReadMinutes};
use communities::{Directory, Grant};
use forms::{Done, Posted, Tried, Undone, Word, Wording, text_problem, text_problem_or};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::framed::{Head, seen_among};
use meetings::scene::Scene;
use platform::text::TextProblem;
use platform::{Instance, Refusal, Served};
use ui::Lang;

use super::access::{Changing, CommitmentAccess, PuttingBack, Telling};
use super::further::further;
use super::model::Told;
use super::page::{self, Draft, Field, Heard, OUTCOME, One, People, STORY, Typed};
use super::telling::put_back;
use super::{New, NotMade, NotTold, carry, correct, say, store, tell, withdraw};
use crate::done;

/// Under the page of a meeting: `…/rencontres/{meeting}/engagements`.
pub(crate) fn of_meeting() -> Router<Instance> {
    Router::new().route("/engagements", get(get_meeting).post(post_meeting))
}

/// Elsewhere.
pub(crate) fn elsewhere() -> Router<Instance> {
    let one = Router::new()
        .route("/", get(get_one))
        .route("/suite", post(post_told))
        .route("/correction", post(post_correction))
        .route("/retrait", post(post_withdrawal))
        .route("/remise", post(post_put_back))
        .route("/reprise", post(post_carry));
    Router::new()
        .route("/c/{community}/engagements", get(get_community))
        .nest("/c/{community}/engagements/{commitment}", one)
}

async fn get_meeting(instance: Instance, grant: MeetingGrant<ReadMinutes>, done: Done) -> Served {
    let notice = done.notice(grant.membership().lang(), &[done::WORDS]);
    let scene = Scene::of(&instance, &grant).await?;
    let season = scene.season(&instance.db).await?;
    let heard = Heard::of(&instance.db, &scene, &season).await?;
    let typed = heard.typed.clone().noticed(notice);
    meeting(&instance, &heard.typed(typed)).await
}

async fn post_meeting(instance: Instance, grant: MeetingGrant<MakeCommitments>, posted: Posted) -> Served {
    let (lang, draft) = (grant.membership().lang(), Draft::posted(&posted));
    let text = match Wording::parse(&draft.text) {
        Ok(text) => text,
        Err(problem) => return refused(&instance, &grant, mistaken(lang, draft, problem)).await,
    };
    let own = grant.membership().person_id();
    let owner = if draft.owner.trim().is_empty() { own } else { draft.owner.trim().parse().unwrap_or(0) };
    match said(&instance, &grant, &New { owner, text, key: draft.key.clone() }).await {
        Ok(_) => Ok(done::SAID.leads_to(grant.path("/engagements"))),
        Err(undone) => refused(&instance, &grant, Typed::refused(draft, undone.refused()?.sentence(lang))).await,
    }
}

fn mistaken(lang: Lang, draft: Draft, problem: TextProblem) -> Typed {
    Typed::mistaken(draft, Some(text_problem_or(lang, problem, || t!(lang, "commitment-empty"))))
}

/// For oneself; for somebody else, by who facilitates.
async fn said(instance: &Instance, grant: &MeetingGrant<MakeCommitments>, new: &New) -> Result<i64, Undone<NotMade>> {
    match grant.grant::<Facilitate>() {
        Ok(facilitates) if new.owner != grant.membership().person_id() => say(instance, &facilitates, new).await,
        _ => say(instance, grant, new).await,
    }
}

async fn refused(instance: &Instance, access: &MeetingAccess, typed: Typed) -> Served {
    let scene = Scene::of(instance, access).await?;
    let season = scene.season(&instance.db).await?;
    meeting(instance, &Heard::of(&instance.db, &scene, &season).await?.typed(typed)).await
}

async fn meeting(instance: &Instance, heard: &Heard<'_>) -> Served {
    let (membership, directory) = (heard.scene.access.membership(), &heard.scene.directory);
    let head = Head::tried(t!(membership.lang(), "commitments"), &heard.typed);
    seen_among::<ReadMinutes>(instance, membership, directory, head, page::of_the_meeting(heard)).await
}

/// What was typed and refused on the page of one: of what happened, of a correction.
type Said = Tried<(), (Option<Typed>, Option<Typed>)>;

async fn get_community(instance: Instance, grant: Grant<ReadMinutes>, done: Done) -> Served {
    let db = &instance.db;
    let directory = Directory::of(db, &grant).await?;
    let season = meetings::of_community(db, grant.community().id).await?;
    let (now, further) = (instance.clock.now(), Some(further(&instance)));
    let people = People { membership: &grant, directory: &directory, meetings: &season, now, further };
    let body = page::of_the_community(&people, &store::of_community(db, grant.community().id).await?);
    let head = Head::new(t!(grant.lang(), "commitments"), done.notice(grant.lang(), &[done::WORDS]));
    seen_among::<ReadMinutes>(&instance, &grant, &directory, head, body).await
}

async fn get_one(instance: Instance, access: CommitmentAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    one(&instance, &access, Said::offered(()).noticed(notice)).await
}

async fn post_told(instance: Instance, access: Telling, posted: Posted) -> Served {
    let (lang, story) = (access.membership().lang(), posted.value(STORY));
    let told = match Told::parse(posted.value(OUTCOME), story) {
        Ok(told) => told,
        Err((outcome, words)) => {
            let wrong = words.map(|problem| text_problem(lang, problem));
            let refused = outcome.map(|_| t!(lang, "commitment-no-outcome"));
            let typed = Typed { refused, ..Typed::mistaken(page::words(story), wrong) };
            return one(&instance, &access, Said::mistaken((), (Some(typed), None))).await;
        }
    };
    match tell(&instance, &access, &told).await {
        Ok(()) => Ok(back(&access, done::TOLD)),
        Err(undone) => not_told(&instance, &access, undone).await,
    }
}

async fn post_correction(instance: Instance, access: Changing, posted: Posted) -> Served {
    let (lang, typed) = (access.membership().lang(), posted.value(Field::Text.name()));
    match Wording::parse(typed) {
        Ok(text) => {
            correct(&instance, &access, &text).await?;
            Ok(done::CORRECTED.leads_to(access.path("")))
        }
        Err(problem) => {
            let typed = mistaken(lang, page::words(typed), problem);
            one(&instance, &access, Said::mistaken((), (None, Some(typed)))).await
        }
    }
}

async fn post_withdrawal(instance: Instance, access: Changing) -> Served {
    withdraw(&instance, &access).await?;
    let all = access.membership().community().path("/engagements");
    Ok(done::WITHDRAWN.leads_back(all, access.thing().id))
}

async fn post_put_back(instance: Instance, access: PuttingBack) -> Served {
    match put_back(&instance, &access).await? {
        true => Ok(done::PUT_BACK.leads_to(access.membership().community().path("/engagements"))),
        false => Err(Refusal::NotFound),
    }
}

async fn post_carry(instance: Instance, access: Telling) -> Served {
    match carry(&instance, &access).await {
        Ok(_) => Ok(back(&access, done::CARRIED)),
        Err(undone) => not_told(&instance, &access, undone).await,
    }
}

/// To where it is asked about; to the page of all of them while that is unknown.
fn back(access: &CommitmentAccess, word: Word) -> Response {
    let (community, commitment) = (access.membership().community(), access.thing());
    let page = match commitment.due_meeting_id {
        Some(due) => community.path(&format!("/rencontres/{due}/engagements")),
        None => community.path("/engagements"),
    };
    word.leads_to(format!("{page}#{}", commitment.anchor()))
}

async fn not_told(instance: &Instance, access: &CommitmentAccess, undone: Undone<NotTold>) -> Served {
    let rule = undone.refused()?;
    if rule == NotTold::Withdrawn {
        return Err(Refusal::NotFound);
    }
    let lang = access.membership().lang();
    let fresh = CommitmentAccess::enter(&instance.db, access.membership(), access.thing().id).await?;
    one(instance, &fresh, Said::denied((), lang, rule.sentence(lang))).await
}

/// The page of one as it was entered, with what is to be said of what was tried.
async fn one(instance: &Instance, access: &CommitmentAccess, said: Said) -> Served {
    let (db, membership) = (&instance.db, access.membership());
    let directory = Directory::of(db, membership).await?;
    let season = meetings::of_community(db, membership.community().id).await?;
    let (now, further) = (instance.clock.now(), Some(further(instance)));
    let people = People { membership, directory: &directory, meetings: &season, now, further };
    let head = Head::tried(t!(membership.lang(), "commitment"), &said);
    let (told, corrected) = said.wrong;
    let body = page::one(&One { people: &people, commitment: access.thing(), told, corrected });
    seen_among::<ReadMinutes>(instance, membership, &directory, head, body).await
}
