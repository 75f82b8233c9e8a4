//! The deeds by which minutes are read over, under `…/compte-rendu`: opening, correcting, answering, approving, errata.

use forms::{Posted, Undone, Word, text_problem};
use meetings::access::MeetingAccess;
use platform::text::{self, TextProblem};
use platform::{Instance, Served};

use super::reading::{self, Said};
use crate::done;
use crate::model::{How, LONGEST_BODY, LONGEST_WORD, MOST_DAYS, Reply};
use crate::page::{Wrong, fields};
use crate::review::{self, Answered, NotReviewed, Reading};
use crate::writing::Writing;

pub(super) async fn open(instance: Instance, grant: Writing, posted: Posted) -> Served {
    let typed = posted.value(fields::DAYS);
    let Some(days) = typed.trim().parse::<i64>().ok().filter(|days| (1..=MOST_DAYS).contains(days)) else {
        let problem = t!(grant.membership().lang(), "minutes-days-problem", most = MOST_DAYS);
        return mend(&instance, &grant, Wrong { field: fields::DAYS.into(), typed: typed.into(), problem }).await;
    };
    answered(&instance, &grant, review::open(&instance, &grant, days).await, (done::OPENED, None)).await
}

pub(super) async fn propose(instance: Instance, grant: Reading, posted: Posted) -> Served {
    let section = posted.given(fields::SECTION).map(|section| section.trim().parse().unwrap_or(0));
    let field = section.map_or_else(|| fields::TEXT.to_owned(), |section| fields::of(fields::TEXT, section));
    let body = match read(&grant, &posted, field) {
        Ok(body) => body,
        Err(wrong) => return mend(&instance, &grant, wrong).await,
    };
    let proposed = review::propose(&instance, &grant, section, &body).await.map(drop);
    answered(&instance, &grant, proposed, (done::PROPOSED, Some(&body))).await
}

pub(super) async fn agree(instance: Instance, grant: Reading) -> Served {
    answered(&instance, &grant, review::agree(&instance, &grant).await, (done::AGREED, None)).await
}

pub(super) async fn approve(instance: Instance, grant: Writing, posted: Posted) -> Served {
    let typed = posted.value(fields::HOW);
    let Some(how) = How::parse(typed) else {
        let problem = text_problem(grant.membership().lang(), TextProblem::Unknown);
        return mend(&instance, &grant, Wrong { field: fields::HOW.into(), typed: typed.into(), problem }).await;
    };
    answered(&instance, &grant, review::approve(&instance, &grant, how).await, (done::APPROVED, None)).await
}

pub(super) async fn add_erratum(instance: Instance, grant: Writing, posted: Posted) -> Served {
    let section = Some(posted.value(fields::SECTION).trim()).filter(|section| !section.is_empty());
    let section = section.map(|section| section.parse().unwrap_or(0));
    let body = match read(&grant, &posted, fields::TEXT.to_owned()) {
        Ok(body) => body,
        Err(wrong) => return mend(&instance, &grant, wrong).await,
    };
    let added = review::add_erratum(&instance, &grant, section, &body).await;
    answered(&instance, &grant, added, (done::ERRATUM, Some(&body))).await
}

pub(super) async fn answer(instance: Instance, grant: Writing, posted: Posted) -> Served {
    let correction = posted.value(fields::CORRECTION).trim().parse().unwrap_or(0);
    let answer = match answer_of(&grant, &posted, correction) {
        Ok(answer) => answer,
        Err(wrong) => return mend(&instance, &grant, wrong).await,
    };
    let typed = answer.text.as_ref().map(|(_, text)| text.as_str());
    answered(&instance, &grant, review::answer(&instance, &grant, &answer).await, (done::ANSWERED, typed)).await
}

/// What the writer answers. Declining takes a word: a member who took the time to propose is told why.
fn answer_of(grant: &Writing, posted: &Posted, correction: i64) -> Result<Answered, Wrong> {
    let lang = grant.membership().lang();
    let word = posted.value(fields::WORD);
    let wrong = |problem| Wrong { field: fields::of(fields::WORD, correction), typed: word.to_owned(), problem };
    let reply =
        Reply::parse(posted.value(fields::REPLY)).ok_or_else(|| wrong(text_problem(lang, TextProblem::Unknown)))?;
    let word = text::optional_line(word, LONGEST_WORD).map_err(|problem| wrong(text_problem(lang, problem)))?;
    if reply == Reply::Declined && word.is_empty() {
        return Err(wrong(t!(lang, "minutes-no-word")));
    }
    let text = match posted.given(fields::REVISION) {
        None => None,
        Some(revision) => {
            let typed = posted.value(fields::TEXT);
            let body = text::optional_paragraphs(typed, LONGEST_BODY).map_err(|problem| Wrong {
                field: format!("c-{}", fields::of(fields::TEXT, correction)),
                typed: typed.to_owned(),
                problem: text_problem(lang, problem),
            })?;
            Some((revision.trim().parse().unwrap_or(0), body))
        }
    };
    Ok(Answered { correction, reply, word, text })
}

/// The text of a form, or what is wrong with it.
fn read(access: &MeetingAccess, posted: &Posted, field: String) -> Result<String, Wrong> {
    let typed = posted.value(fields::TEXT);
    text::paragraphs(typed, LONGEST_BODY).map_err(|problem| Wrong {
        field,
        typed: typed.to_owned(),
        problem: text_problem(access.membership().lang(), problem),
    })
}

async fn mend(instance: &Instance, access: &MeetingAccess, wrong: Wrong) -> Served {
    reading::page(instance, &access.grant()?, Said::mistaken(None, Some(wrong))).await
}

async fn answered(
    instance: &Instance,
    access: &MeetingAccess,
    outcome: Result<(), Undone<NotReviewed>>,
    (word, typed): (Word, Option<&str>),
) -> Served {
    match outcome {
        Ok(()) => Ok(word.leads_to(access.path("/compte-rendu"))),
        Err(undone) => {
            let lang = access.membership().lang();
            let said = Said::denied(typed.map(str::to_owned), lang, undone.refused()?.sentence(lang));
            reading::page(instance, &access.grant()?, said).await
        }
    }
}
