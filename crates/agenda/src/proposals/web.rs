//! `…/ordre-du-jour/propositions`: proposing, taking back, accepting, declining.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use communities::Directory;
use communities::program::FormatCard;
use communities::roles::{PrepareAgenda, ProposeItems};
use forms::{Posted, Undone, text_problem};
use maud::Markup;
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::Lang;

use super::page::{self, Typed, fields};
use super::{
    Kind, LONGEST_ABOUT, LONGEST_TITLE, LONGEST_WORD, New, NotProposed, Proposal, accept, decline, propose, waiting,
    withdraw,
};
use crate::cards::Card;
use crate::done;
use crate::draft::{Problem, Wanted};
use meetings::access::{MeetingAccess, MeetingGrant};
use meetings::framed::{Around, framed};
use meetings::people;

type Proposing = MeetingGrant<ProposeItems>;
type Preparing = MeetingGrant<PrepareAgenda>;

/// What is to be proposed.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    genre: Option<String>,
}

pub(crate) async fn get(instance: Instance, grant: Proposing, Query(asked): Query<Asked>) -> Served {
    let kind = asked.genre.as_deref().and_then(Kind::parse).unwrap_or(Kind::Item);
    proposing(&instance, &grant, StatusCode::OK, (kind, Typed::default())).await
}

pub(crate) async fn post(instance: Instance, grant: Proposing, posted: Posted) -> Served {
    let lang = grant.membership().lang();
    let kind = Kind::parse(posted.value(fields::KIND)).unwrap_or(Kind::Item);
    let mut typed = typed(&posted);
    let wrong = match read(kind, &typed) {
        Ok(new) => match propose(&instance, &grant, &new).await {
            Ok(_) => return Ok(done::PROPOSED.leads_to(grant.path(""))),
            Err(undone) => {
                typed.refusal = Some(undone.refused()?.sentence(lang));
                Vec::new()
            }
        },
        Err(wrong) => wrong,
    };
    typed.wrong = said(lang, wrong);
    proposing(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, (kind, typed)).await
}

fn typed(posted: &Posted) -> Typed {
    let value = |name| posted.value(name).to_owned();
    Typed {
        title: value(fields::TITLE),
        about: value(fields::ABOUT),
        minutes: value(fields::MINUTES),
        format: value(fields::FORMAT),
        word: value(fields::WORD),
        ..Typed::default()
    }
}

fn said(lang: Lang, wrong: Vec<(&'static str, Problem)>) -> Vec<(&'static str, String)> {
    wrong.into_iter().map(|(field, problem)| (field, problem.sentence(lang))).collect()
}

fn read(kind: Kind, typed: &Typed) -> Result<New, Vec<(&'static str, Problem)>> {
    let title = text::line(&typed.title, LONGEST_TITLE).map_err(|problem| (fields::TITLE, Problem::Text(problem)));
    let about = text::optional_paragraphs(&typed.about, LONGEST_ABOUT);
    let about = about.map_err(|problem| (fields::ABOUT, Problem::Text(problem)));
    let minutes = match typed.minutes.trim() {
        "" => Ok(None),
        typed => length(typed).map(Some),
    };
    match (title, about, minutes) {
        (Ok(title), Ok(about), Ok(minutes)) => Ok(New { kind, title, about, minutes }),
        (title, about, minutes) => Err([title.err(), about.err(), minutes.err()].into_iter().flatten().collect()),
    }
}

fn length(typed: &str) -> Result<i64, (&'static str, Problem)> {
    let minutes = typed.trim().parse().ok().filter(|minutes| (1..=480).contains(minutes));
    minutes.ok_or((fields::MINUTES, Problem::Length))
}

async fn proposing(instance: &Instance, grant: &Proposing, status: StatusCode, (kind, typed): (Kind, Typed)) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let around = Around {
        title: page::title(grant.membership().lang(), kind),
        seen_by: t!(grant.membership().lang(), "seen-by-you"),
        notice: None,
    };
    shown(instance, grant, (status, around), page::propose(grant, &directory, kind, &typed)).await
}

pub(crate) async fn post_withdraw(
    instance: Instance,
    grant: Proposing,
    Path((_, _, id)): Path<(String, i64, i64)>,
) -> Served {
    match withdraw(&instance, &grant, id).await {
        Ok(()) => Ok(done::PROPOSAL_WITHDRAWN.leads_to(grant.path(""))),
        Err(undone) => undone.refused().and(Err(Refusal::NotFound)),
    }
}

pub(crate) async fn get_one(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): Path<(String, i64, i64)>,
) -> Served {
    let proposal = waiting(&instance.db, &grant, id).await?;
    let typed = offered(grant.membership().lang(), &proposal);
    answering(&instance, &grant, StatusCode::OK, (&proposal, typed)).await
}

/// The form as it is offered: an item under its own title, a situation under one that tells nothing of it.
fn offered(lang: Lang, proposal: &Proposal) -> Typed {
    let codev = Card::of(FormatCard::Codev);
    let minutes = |usual: i64| proposal.minutes.unwrap_or(usual).to_string();
    match proposal.kind {
        Kind::Item => Typed { title: proposal.title.clone(), minutes: minutes(20), ..Typed::default() },
        Kind::Situation => Typed {
            title: t!(lang, "proposal-neutral-title"),
            minutes: minutes(codev.usual()),
            format: codev.code().to_owned(),
            ..Typed::default()
        },
    }
}

pub(crate) async fn post_accept(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): Path<(String, i64, i64)>,
    posted: Posted,
) -> Served {
    let proposal = waiting(&instance.db, &grant, id).await?;
    let (lang, mut typed) = (grant.membership().lang(), typed(&posted));
    match block(&instance, &grant, &proposal, &typed).await? {
        Ok(wanted) => match accept(&instance, &grant, &proposal, &wanted).await.map_err(Undone::refused) {
            Ok(()) => {
                return Ok(done::ACCEPTED.leads_to(grant.path("/ordre-du-jour")));
            }
            Err(Ok(NotProposed::NotNeutral)) => {
                typed.wrong = vec![(fields::TITLE, NotProposed::NotNeutral.sentence(lang))];
            }
            Err(Ok(rule)) => typed.refusal = Some(rule.sentence(lang)),
            Err(Err(failure)) => return Err(failure),
        },
        Err(wrong) => typed.wrong = said(lang, wrong),
    }
    answering(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, (&proposal, typed)).await
}

/// The block that a proposal becomes. Who proposed an item leads it; who brought a situation is not named.
async fn block(
    instance: &Instance,
    grant: &Preparing,
    proposal: &Proposal,
    typed: &Typed,
) -> Result<Result<Wanted, Vec<(&'static str, Problem)>>, Refusal> {
    let expected = people::expected(&instance.db, grant.meeting()).await?;
    let title = text::line(&typed.title, LONGEST_TITLE).map_err(|problem| (fields::TITLE, Problem::Text(problem)));
    let format = match typed.format.as_str() {
        "" => Ok(None),
        code => Card::parse(code).map(Some).ok_or((fields::FORMAT, Problem::Text(TextProblem::Unknown))),
    };
    let (title, minutes, format) = match (title, length(&typed.minutes), format) {
        (Ok(title), Ok(minutes), Ok(format)) => (title, minutes, format),
        (title, minutes, format) => {
            return Ok(Err([title.err(), minutes.err(), format.err()].into_iter().flatten().collect()));
        }
    };
    let (lang, mode) = (grant.membership().lang(), grant.meeting().place.mode);
    let plain = || Wanted { minutes, ..Wanted::default() };
    let formed = format.map_or_else(plain, |card| card.block(lang, minutes, mode));
    if formed.minutes != minutes {
        return Ok(Err(vec![(fields::MINUTES, Problem::TooShort(formed.steps.len()))]));
    }
    let leader_id = Some(proposal.by).filter(|by| proposal.kind == Kind::Item && expected.contains(by));
    let about = match proposal.kind {
        Kind::Item if !proposal.about.is_empty() => proposal.about.chars().take(2000).collect(),
        _ => formed.about.clone(),
    };
    Ok(Ok(Wanted { title, leader_id, about, ..formed }))
}

pub(crate) async fn post_decline(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): Path<(String, i64, i64)>,
    posted: Posted,
) -> Served {
    let proposal = waiting(&instance.db, &grant, id).await?;
    let (lang, word) = (grant.membership().lang(), posted.value(fields::WORD));
    let problem = match text::paragraphs(word, LONGEST_WORD) {
        Ok(word) => match decline(&instance, &grant, &proposal, word.trim()).await {
            Ok(()) => return Ok(done::DECLINED.leads_to(grant.path("/ordre-du-jour"))),
            Err(undone) => undone.refused()?.sentence(lang),
        },
        Err(TextProblem::Empty) => t!(lang, "proposal-no-word"),
        Err(problem) => text_problem(lang, problem),
    };
    let wrong = vec![(fields::WORD, problem)];
    let typed = Typed { word: word.to_owned(), wrong, ..offered(lang, &proposal) };
    answering(&instance, &grant, StatusCode::UNPROCESSABLE_ENTITY, (&proposal, typed)).await
}

async fn answering(
    instance: &Instance,
    grant: &Preparing,
    status: StatusCode,
    (proposal, typed): (&Proposal, Typed),
) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let around =
        Around { title: proposal.title.clone(), seen_by: page::readers(&directory, proposal.kind), notice: None };
    shown(instance, grant, (status, around), page::answer(grant, &directory, proposal, &typed)).await
}

async fn shown(
    instance: &Instance,
    access: &MeetingAccess,
    (status, around): (StatusCode, Around),
    body: Markup,
) -> Served {
    Ok((status, framed(instance, access.membership(), around, body).await?).into_response())
}
