//! `…/ordre-du-jour/propositions`: proposing, taking back, accepting, declining.

use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use communities::Directory;
use communities::program::FormatCard;
use communities::roles::{PrepareAgenda, ProposeItems};
use forms::{Posted, keep, text_problem_or};
use meetings::access::MeetingGrant;
use meetings::framed::{Around, framed};
use meetings::people;
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Served};
use serde::Deserialize;
use ui::Lang;

use super::page::{self, Draft, Field, Said};
use super::{
    Kind, LONGEST_ABOUT, LONGEST_TITLE, LONGEST_WORD, New, NotProposed, Proposal, accept, decline, propose, put_back,
    waiting, withdraw,
};
use crate::cards::Card;
use crate::done;
use crate::model::Wanted;
use crate::problem::Problem;

type Proposing = MeetingGrant<ProposeItems>;
type Preparing = MeetingGrant<PrepareAgenda>;

/// What is to be proposed.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    genre: Option<String>,
}

pub(crate) async fn get(instance: Instance, grant: Proposing, Query(asked): Query<Asked>) -> Served {
    let kind = asked.genre.as_deref().and_then(Kind::parse).unwrap_or(Kind::Item);
    proposing(&instance, &grant, kind, Said::offered(Draft::default())).await
}

pub(crate) async fn post(instance: Instance, grant: Proposing, posted: Posted) -> Served {
    let (lang, draft) = (grant.membership().lang(), Draft::posted(&posted));
    let kind = Kind::parse(&draft.kind).unwrap_or(Kind::Item);
    let said = match read(kind, &draft) {
        Ok(new) => match propose(&instance, &grant, &new).await {
            Ok(_) => return Ok(done::PROPOSED.leads_to(grant.path(""))),
            Err(undone) => unfit(draft, undone.refused()?.sentence(lang)),
        },
        Err(wrong) => Said::mistaken(draft, said(lang, wrong)),
    };
    proposing(&instance, &grant, kind, said).await
}

/// A rule says no to what was typed: it is to be mended too.
fn unfit(draft: Draft, sentence: String) -> Said {
    Said { refused: Some(sentence), ..Said::mistaken(draft, Vec::new()) }
}

type Wrong = Vec<(Field, Problem)>;

fn said(lang: Lang, wrong: Wrong) -> Vec<(Field, String)> {
    wrong.into_iter().map(|(field, problem)| (field, problem.sentence(lang))).collect()
}

fn read(kind: Kind, typed: &Draft) -> Result<New, Wrong> {
    let mut wrong = Wrong::new();
    let about = text::optional_paragraphs(&typed.about, LONGEST_ABOUT).map_err(Problem::Text);
    let minutes = match typed.minutes.trim() {
        "" => Ok(None),
        typed => length(typed).map(Some),
    };
    let new = New {
        kind,
        title: keep(&mut wrong, Field::Title, title(typed)).unwrap_or_default(),
        about: keep(&mut wrong, Field::About, about).unwrap_or_default(),
        minutes: keep(&mut wrong, Field::Minutes, minutes).flatten(),
    };
    if wrong.is_empty() { Ok(new) } else { Err(wrong) }
}

fn title(typed: &Draft) -> Result<String, Problem> {
    text::line(&typed.title, LONGEST_TITLE).map_err(Problem::Text)
}

fn length(typed: &str) -> Result<i64, Problem> {
    typed.trim().parse().ok().filter(|minutes| (1..=480).contains(minutes)).ok_or(Problem::Length)
}

async fn proposing(instance: &Instance, grant: &Proposing, kind: Kind, said: Said) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let around = Around {
        title: page::title(grant.membership().lang(), kind),
        seen_by: t!(grant.membership().lang(), "seen-by-you"),
        notice: None,
    };
    let body = page::propose(grant, &directory, kind, &said);
    Ok((said.status, framed(instance, grant.membership(), around, body).await?).into_response())
}

pub(crate) async fn post_withdraw(
    instance: Instance,
    grant: Proposing,
    Path((_, _, id)): Path<(String, i64, i64)>,
) -> Served {
    match withdraw(&instance, &grant, id).await {
        Ok(()) => Ok(done::PROPOSAL_WITHDRAWN.leads_back(grant.path(""), id)),
        Err(undone) => undone.refused().and(Err(Refusal::NotFound)),
    }
}

pub(crate) async fn post_put_back(
    instance: Instance,
    grant: Proposing,
    Path((_, _, id)): Path<(String, i64, i64)>,
) -> Served {
    match put_back(&instance, &grant, id).await {
        Ok(()) => Ok(done::PROPOSAL_PUT_BACK.leads_to(grant.path(""))),
        Err(undone) => undone.refused().and(Err(Refusal::NotFound)),
    }
}

pub(crate) async fn get_one(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): Path<(String, i64, i64)>,
) -> Served {
    let proposal = waiting(&instance.db, &grant, id).await?;
    let offered = offered(grant.membership().lang(), &proposal);
    answering(&instance, &grant, &proposal, Said::offered(offered)).await
}

/// The form as it is offered: an item under its own title, a situation under one that tells nothing of it.
fn offered(lang: Lang, proposal: &Proposal) -> Draft {
    let codev = Card::of(FormatCard::Codev);
    let minutes = |usual: i64| proposal.minutes.unwrap_or(usual).to_string();
    match proposal.kind {
        Kind::Item => Draft { title: proposal.title.clone(), minutes: minutes(20), ..Draft::default() },
        Kind::Situation => Draft {
            title: t!(lang, "proposal-neutral-title"),
            minutes: minutes(codev.usual()),
            format: codev.code().to_owned(),
            ..Draft::default()
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
    let (lang, draft) = (grant.membership().lang(), Draft::posted(&posted));
    let expected = people::expected(&instance.db, grant.meeting()).await?;
    let said = match block(&grant, &expected, &proposal, &draft) {
        Ok(wanted) => match accept(&instance, &grant, &proposal, &wanted).await {
            Ok(()) => return Ok(done::ACCEPTED.leads_to(grant.path("/ordre-du-jour"))),
            Err(undone) => match undone.refused()? {
                rule @ NotProposed::NotNeutral => Said::mistaken(draft, vec![(Field::Title, rule.sentence(lang))]),
                rule => unfit(draft, rule.sentence(lang)),
            },
        },
        Err(wrong) => Said::mistaken(draft, said(lang, wrong)),
    };
    answering(&instance, &grant, &proposal, said).await
}

/// The block that a proposal becomes. Who proposed an item leads it; who brought a situation is not named.
fn block(grant: &Preparing, expected: &[i64], proposal: &Proposal, typed: &Draft) -> Result<Wanted, Wrong> {
    let mut wrong = Wrong::new();
    let title = keep(&mut wrong, Field::Title, title(typed)).unwrap_or_default();
    let minutes = keep(&mut wrong, Field::Minutes, length(&typed.minutes)).unwrap_or_default();
    let format = match typed.format.as_str() {
        "" => Ok(None),
        code => Card::parse(code).map(Some).ok_or(Problem::Text(TextProblem::Unknown)),
    };
    let format = keep(&mut wrong, Field::Format, format).flatten();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let (lang, mode) = (grant.membership().lang(), grant.meeting().place.mode);
    let plain = || Wanted { minutes, ..Wanted::default() };
    let formed = format.map_or_else(plain, |card| card.block(lang, minutes, mode));
    if formed.minutes != minutes {
        return Err(vec![(Field::Minutes, Problem::TooShort(formed.steps.len()))]);
    }
    let leader_id = Some(proposal.by).filter(|by| proposal.kind == Kind::Item && expected.contains(by));
    let about = match proposal.kind {
        Kind::Item if !proposal.about.is_empty() => proposal.about.chars().take(2000).collect(),
        _ => formed.about.clone(),
    };
    Ok(Wanted { title, leader_id, about, ..formed })
}

pub(crate) async fn post_decline(
    instance: Instance,
    grant: Preparing,
    Path((_, _, id)): Path<(String, i64, i64)>,
    posted: Posted,
) -> Served {
    let proposal = waiting(&instance.db, &grant, id).await?;
    let (lang, word) = (grant.membership().lang(), posted.value(Field::Word.name()));
    let problem = match text::paragraphs(word, LONGEST_WORD) {
        Ok(word) => match decline(&instance, &grant, &proposal, word.trim()).await {
            Ok(()) => return Ok(done::DECLINED.leads_to(grant.path("/ordre-du-jour"))),
            Err(undone) => undone.refused()?.sentence(lang),
        },
        Err(problem) => text_problem_or(lang, problem, || t!(lang, "proposal-no-word")),
    };
    let draft = Draft { word: word.to_owned(), ..offered(lang, &proposal) };
    answering(&instance, &grant, &proposal, Said::mistaken(draft, vec![(Field::Word, problem)])).await
}

async fn answering(instance: &Instance, grant: &Preparing, proposal: &Proposal, said: Said) -> Served {
    let directory = Directory::of(&instance.db, grant.membership()).await?;
    let around =
        Around { title: proposal.title.clone(), seen_by: page::readers(&directory, proposal.kind), notice: None };
    let body = page::answer(grant, &directory, proposal, &said);
    Ok((said.status, framed(instance, grant.membership(), around, body).await?).into_response())
}
