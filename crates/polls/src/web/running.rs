//! What those who run the meeting do with a poll: note an answer for somebody, remind, close, withdraw, choose.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::roles::SetMeetings;
use forms::{Posted, Word};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::scene::Scene;
use platform::text;
use platform::{Instance, Refusal, Served};

use super::{Tried, sheet_of, shown};
use crate::done;
use crate::model::Stage;
use crate::page::answering::{Asking, fields};
use crate::page::running::{self as page, Noting, choice};
use crate::{self as polls, Choice, NotPolled, Outcome};

/// The most characters of the reason of a move.
const LONGEST_REASON: usize = 500;

type Setting = MeetingGrant<SetMeetings>;

pub(super) async fn get_note(instance: Instance, grant: Setting, Query(query): Query<Vec<(String, String)>>) -> Served {
    let person = query.iter().find(|(name, _)| name == fields::PERSON).and_then(|(_, person)| person.parse().ok());
    noting(&instance, &grant, person, Tried::offered(None)).await
}

pub(super) async fn post_note(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let person: i64 = posted.value(fields::PERSON).trim().parse().unwrap_or_default();
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => {
            return noting(&instance, &grant, Some(person), Tried::mistaken(Some(&posted), Some(&wrong))).await;
        }
    };
    match polls::note(&instance, &grant, person, &sheet).await {
        Ok(_) => Ok(done::NOTED.leads_to(grant.path("/sondage"))),
        Err(undone) => {
            let (lang, rule) = (grant.membership().lang(), undone.refused()?);
            noting(&instance, &grant, Some(person), Tried::denied(Some(&posted), lang, rule.sentence(lang))).await
        }
    }
}

async fn noting(instance: &Instance, grant: &Setting, person: Option<i64>, tried: Tried<'_>) -> Served {
    let (membership, lang) = (grant.membership(), grant.membership().lang());
    let scene = Scene::of(instance, grant).await?;
    let whole = polls::of_scene(&instance.db, &scene).await?.ok_or(Refusal::NotFound)?;
    let people = scene.expected.iter().map(|person| (*person, scene.directory.card(*person).name.as_str())).collect();
    let asking = person.filter(|person| scene.expected.contains(person)).map(|person| Asking {
        lang,
        action: grant.path("/sondage/telephone"),
        whole: &whole,
        person,
        noted_for: Some(person),
        typed: tried.draft,
        wrong: tried.wrong,
        is_open: whole.poll.stage(scene.now) != Stage::Ended,
    });
    let body = page::noting(&Noting { access: grant, whole: &whole, people, asking });
    let seen_by = scene.directory.seen_by::<SetMeetings>();
    let around = Around { title: t!(lang, "poll-note-title"), seen_by, notice: tried.notice };
    Ok((tried.status, framed(instance, membership, around, body).await?).into_response())
}

pub(super) async fn remind(instance: Instance, grant: Setting) -> Served {
    let done = polls::remind(&instance, &grant).await.map(drop);
    answered(&instance, &grant, done, done::REMINDED).await
}

pub(super) async fn close(instance: Instance, grant: Setting) -> Served {
    let done = polls::close(&instance, &grant).await;
    answered(&instance, &grant, done, done::CLOSED).await
}

pub(super) async fn withdraw(instance: Instance, grant: Setting) -> Served {
    let done = polls::withdraw(&instance, &grant).await;
    answered(&instance, &grant, done, done::WITHDRAWN).await
}

pub(super) async fn put_back(instance: Instance, grant: Setting) -> Served {
    let done = polls::put_back(&instance, &grant).await;
    answered(&instance, &grant, done, done::PUT_BACK).await
}

async fn answered(instance: &Instance, grant: &Setting, done: Outcome<()>, word: Word) -> Served {
    match done {
        Ok(()) => Ok(word.leads_to(grant.path("/sondage"))),
        Err(undone) => {
            let lang = grant.membership().lang();
            shown(instance, grant, Tried::denied(None, lang, undone.refused()?.sentence(lang))).await
        }
    }
}

pub(super) async fn choose(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let lang = grant.membership().lang();
    let mut choice = Choice {
        slot: posted.value(choice::SLOT).trim().parse().unwrap_or_default(),
        although: !posted.value(choice::ALTHOUGH).is_empty(),
        reason: posted.value(choice::REASON).to_owned(),
    };
    match text::optional_paragraphs(&choice.reason, LONGEST_REASON) {
        Ok(reason) => choice.reason = reason,
        Err(problem) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let denied = Tried::denied(None, lang, forms::text_problem(lang, problem));
            let tried = Tried { status, refused: Some((&NotPolled::NoReason, &choice)), ..denied };
            return shown(&instance, &grant, tried).await;
        }
    }
    match polls::choose(&instance, &grant, &choice).await {
        Ok(_) => Ok(done::CHOSEN.leads_to(grant.path(""))),
        Err(undone) => {
            let rule = undone.refused()?;
            let tried = Tried { refused: Some((&rule, &choice)), ..Tried::denied(None, lang, rule.sentence(lang)) };
            // What is asked again is a question of its own page, and nothing that failed.
            let tried = if rule.asks_again() { tried.noticed(None) } else { tried };
            shown(&instance, &grant, tried).await
        }
    }
}
