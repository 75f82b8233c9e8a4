//! `…/besoins`: what one would like to learn; `…/besoins/questions`: what the team asks.

use axum::response::IntoResponse;
use communities::roles::{SeeMeetings, SetMeetings};
use forms::{Done, Posted, Tried, Undone, Word, text_problem};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::framed::{Around, framed};
use meetings::people;
use platform::{Instance, Served, text};

use super::page::{self, Needs, QUESTIONS, Refused, field};
use super::{LONGEST_ANSWER, NotSaid, Question, Reading, answer, ask, asked, parse_questions, store};
use crate::done;

/// The fields that were refused.
type Said = Tried<(), Refused>;

pub(crate) async fn get(instance: Instance, access: MeetingAccess, done: Done) -> Served {
    let notice = done.notice(access.membership().lang(), &[done::WORDS]);
    shown(&instance, &access, Said::offered(()).noticed(notice)).await
}

pub(crate) async fn post(instance: Instance, grant: MeetingGrant<SeeMeetings>, posted: Posted) -> Served {
    let questions = asked(&instance.db, grant.meeting().id).await?;
    let said = match said(&grant, &questions, &posted) {
        Ok(said) => said,
        Err(refused) => return shown(&instance, &grant, Said::mistaken((), refused)).await,
    };
    answered(&instance, &grant, answer(&instance, &grant, &said).await, done::SAID).await
}

/// What was typed for each question, or everything that was typed and what is wrong with it.
fn said(access: &MeetingAccess, questions: &[Question], posted: &Posted) -> Result<Vec<(i64, String)>, Refused> {
    let lang = access.membership().lang();
    let (mut said, mut typed) = (Vec::new(), Vec::new());
    for question in questions {
        let name = field(question.id);
        let words = posted.value(&name).to_owned();
        let read = text::optional_paragraphs(&words, LONGEST_ANSWER);
        typed.push((name, words, read.as_ref().err().map(|problem| text_problem(lang, *problem))));
        said.extend(read.ok().map(|words| (question.id, words)));
    }
    if said.len() == questions.len() { Ok(said) } else { Err(typed) }
}

pub(crate) async fn post_questions(instance: Instance, grant: MeetingGrant<SetMeetings>, posted: Posted) -> Served {
    let typed = posted.value(QUESTIONS);
    match parse_questions(typed) {
        Ok(own) => answered(&instance, &grant, ask(&instance, &grant, &own).await, done::ASKED).await,
        Err(problem) => {
            let problem = Some(problem.sentence(grant.membership().lang()));
            let wrong = vec![(QUESTIONS.to_owned(), typed.to_owned(), problem)];
            shown(&instance, &grant, Said::mistaken((), wrong)).await
        }
    }
}

async fn answered(
    instance: &Instance,
    access: &MeetingAccess,
    outcome: Result<(), Undone<NotSaid>>,
    word: Word,
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(access.path("/besoins"))),
        Err(undone) => {
            let lang = access.membership().lang();
            shown(instance, access, Said::denied((), lang, undone.refused()?.sentence(lang))).await
        }
    }
}

async fn shown(instance: &Instance, access: &MeetingAccess, said: Said) -> Served {
    let (db, meeting, membership) = (&instance.db, access.meeting().id, access.membership());
    let questions = store::questions(db, meeting).await?;
    let read = match Reading::of(access) {
        Some(reading) => Some(reading.read(db, &questions).await?),
        None => None,
    };
    let expected = people::expected(db, access.meeting()).await?;
    let told = expected.iter().filter(|person| **person != membership.person_id()).count();
    let needs = Needs {
        access,
        asked: questions.into_iter().filter(|question| question.is_asked).collect(),
        own: store::of_person(db, meeting, membership.person_id()).await?,
        read,
        refused: said.wrong,
        told,
        now: instance.clock.now(),
    };
    let lang = membership.lang();
    let around = Around { title: t!(lang, "needs-title"), seen_by: t!(lang, "needs-seen-by"), notice: said.notice };
    Ok((said.status, framed(instance, membership, around, page::body(&needs)).await?).into_response())
}
