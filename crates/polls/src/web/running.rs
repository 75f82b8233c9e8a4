//! What those who run the meeting do with a poll: note an answer for somebody, remind, close, withdraw, choose.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::Directory;
use communities::roles::SetMeetings;
use forms::{Posted, Word};
use platform::text;
use platform::{Instance, Refusal, Served};
use ui::notice::{Notice, Tone};

use super::{Tried, sheet_of, shown};
use crate::answering::WrongSheet;
use crate::done;
use crate::model::Stage;
use crate::page::answering::{Asking, fields};
use crate::page::running::{self as page, Noting, choice};
use crate::{self as polls, Choice, NotPolled, Outcome};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::people;

/// The most characters of the reason of a move.
const LONGEST_REASON: usize = 500;

type Setting = MeetingGrant<SetMeetings>;

/// What is said of an answer that was not noted.
#[derive(Default)]
struct NotNoted<'a> {
    notice: Option<Notice>,
    typed: Option<&'a Posted>,
    wrong: Option<&'a WrongSheet>,
}

pub(super) async fn get_note(instance: Instance, grant: Setting, Query(query): Query<Vec<(String, String)>>) -> Served {
    let person = query.iter().find(|(name, _)| name == fields::PERSON).and_then(|(_, person)| person.parse().ok());
    noting(&instance, &grant, person, StatusCode::OK, NotNoted::default()).await
}

pub(super) async fn post_note(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let person: i64 = posted.value(fields::PERSON).trim().parse().unwrap_or_default();
    let sheet = match sheet_of(&posted) {
        Ok(sheet) => sheet,
        Err(wrong) => {
            let not_noted = NotNoted { typed: Some(&posted), wrong: Some(&wrong), notice: None };
            return noting(&instance, &grant, Some(person), StatusCode::UNPROCESSABLE_ENTITY, not_noted).await;
        }
    };
    match polls::note(&instance, &grant, person, &sheet).await {
        Ok(_) => Ok(done::NOTED.leads_to(grant.path("/sondage"))),
        Err(undone) => {
            let notice = Tried::refused_for(&grant, &undone.refused()?);
            let not_noted = NotNoted { notice, typed: Some(&posted), wrong: None };
            noting(&instance, &grant, Some(person), StatusCode::CONFLICT, not_noted).await
        }
    }
}

async fn noting(
    instance: &Instance,
    grant: &Setting,
    person: Option<i64>,
    status: StatusCode,
    not_noted: NotNoted<'_>,
) -> Served {
    let (membership, lang) = (grant.membership(), grant.membership().lang());
    let whole = polls::of_meeting(&instance.db, grant.meeting()).await?.ok_or(Refusal::NotFound)?;
    let directory = Directory::of(&instance.db, membership).await?;
    let expected = people::expected(&instance.db, grant.meeting()).await?;
    let people = expected.iter().map(|person| (*person, directory.card(*person).name.as_str())).collect();
    let asking = person.filter(|person| expected.contains(person)).map(|person| Asking {
        lang,
        action: grant.path("/sondage/telephone"),
        whole: &whole,
        person,
        noted_for: Some(person),
        typed: not_noted.typed,
        wrong: not_noted.wrong,
        is_open: whole.poll.stage(instance.clock.now()) != Stage::Ended,
    });
    let body = page::noting(&Noting { access: grant, whole: &whole, people, asking });
    let seen_by = directory.seen_by::<SetMeetings>();
    let around = Around { title: t!(lang, "poll-note-title"), seen_by, notice: not_noted.notice };
    Ok((status, framed(instance, membership, around, body).await?).into_response())
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

async fn answered(instance: &Instance, grant: &Setting, done: Outcome<()>, word: Word) -> Served {
    match done {
        Ok(()) => Ok(word.leads_to(grant.path("/sondage"))),
        Err(undone) => {
            let tried = Tried { notice: Tried::refused_for(grant, &undone.refused()?), ..Tried::default() };
            shown(instance, grant, StatusCode::CONFLICT, tried).await
        }
    }
}

pub(super) async fn choose(instance: Instance, grant: Setting, posted: Posted) -> Served {
    let lang = grant.membership().lang();
    let mut choice = Choice {
        slot: posted.value(choice::SLOT).trim().parse().unwrap_or_default(),
        although_refused: !posted.value(choice::ALTHOUGH).is_empty(),
        reason: posted.value(choice::REASON).to_owned(),
    };
    match text::optional_paragraphs(&choice.reason, LONGEST_REASON) {
        Ok(reason) => choice.reason = reason,
        Err(problem) => {
            let sentence = forms::text_problem(lang, problem);
            let notice = Some(Notice::new(lang, Tone::Error, sentence));
            let tried = Tried { notice, refused: Some((&NotPolled::NoReason, &choice)), ..Tried::default() };
            return shown(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, tried).await;
        }
    }
    match polls::choose(&instance, &grant, &choice).await {
        Ok(_) => Ok(done::CHOSEN.leads_to(grant.path(""))),
        Err(undone) => {
            let rule = undone.refused()?;
            let tried = Tried {
                notice: Tried::refused_for(&grant, &rule),
                refused: Some((&rule, &choice)),
                ..Tried::default()
            };
            shown(&instance, &grant, StatusCode::CONFLICT, tried).await
        }
    }
}
