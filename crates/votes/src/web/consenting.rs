//! `…/paroles`, `…/etape` and `…/integration`: a consent goes on.

use communities::roles::SetVotes;
use forms::{Posted, Tried};
use meetings::framed::{Head, seen_by};
use platform::text;
use platform::{Instance, Served};
use ui::{Lang, dates};

use super::{after, back, shown};
use crate::access::{Setting, VoteAccess};
use crate::ballot::{LONGEST_WORDS, Problem};
use crate::consenting::{self, Amended};
use crate::done;
use crate::draft;
use crate::model::{Kind, LONGEST_DETAILS, Phase, Stands};
use crate::pages::{self, Amending, HOW, Integrating, LAST, REMARK, Said, TEXT};

pub(super) async fn remark(instance: Instance, access: VoteAccess, posted: Posted) -> Served {
    let words = match text::paragraphs(posted.value(REMARK), LONGEST_WORDS) {
        Ok(words) => words,
        Err(problem) => {
            let said = Said::mistaken(posted, vec![(REMARK.to_owned(), Problem::Text(problem))]);
            let status = said.status;
            return shown::page(&instance, &access, Tried { status, ..Tried::offered(Some(said)) }).await;
        }
    };
    match consenting::remark(&instance, &access, &words).await {
        Ok(()) => Ok(done::REMARKED.leads_to(access.path(""))),
        Err(undone) => {
            let lang = access.membership().lang();
            let sentence = undone.refused()?.sentence(lang);
            let sentence = t!(lang, "ballot-not-counted", sentence = sentence, marked = words);
            shown::page(&instance, &access, Tried::denied(None, lang, sentence)).await
        }
    }
}

pub(super) async fn step(instance: Instance, by: Setting, posted: Posted) -> Served {
    let outcome = consenting::step(&instance, &by, Phase::parse(posted.value("etape"))).await;
    after(&instance, &by, outcome, (&done::STEPPED, by.path(""))).await
}

pub(super) async fn offer(instance: Instance, by: Setting) -> Served {
    let vote = by.thing();
    let is_time = vote.kind == Kind::Consent && vote.phase != Phase::Clarify;
    if vote.stands(instance.clock.now()) != Stands::Open || !is_time {
        return Ok(back(&by));
    }
    let draft = Amending {
        text: vote.details.clone(),
        last: dates::for_date_field(vote.closes_at - 1),
        revision: vote.revision.to_string(),
        ..Amending::default()
    };
    integrating(&instance, &by, &Tried::offered(draft)).await
}

async fn integrating(instance: &Instance, by: &Setting, tried: &Integrating) -> Served {
    let head = Head::tried(t!(by.membership().lang(), "amend"), tried);
    seen_by::<SetVotes>(instance, by.membership(), head, pages::integration(by.membership(), by.thing(), tried)).await
}

pub(super) async fn amend(instance: Instance, by: Setting, posted: Posted) -> Served {
    let draft = Amending {
        text: posted.value(TEXT).to_owned(),
        how: posted.value(HOW).to_owned(),
        last: posted.value(LAST).to_owned(),
        revision: posted.value("revision").to_owned(),
    };
    let amended = match read(&draft, by.membership().lang(), instance.clock.now()) {
        Ok(amended) => amended,
        Err(wrong) => return integrating(&instance, &by, &Tried::mistaken(draft, wrong)).await,
    };
    let outcome = consenting::amend(&instance, &by, &amended, draft.revision.parse().unwrap_or_default()).await;
    after(&instance, &by, outcome, (&done::AMENDED, by.path(""))).await
}

fn read(draft: &Amending, lang: Lang, now: i64) -> Result<Amended, Vec<(&'static str, String)>> {
    let mut wrong = Vec::new();
    let words = |typed: &str, most| text::paragraphs(typed, most).map_err(|problem| forms::text_problem(lang, problem));
    let text = forms::keep(&mut wrong, TEXT, words(&draft.text, LONGEST_DETAILS));
    let integrated = forms::keep(&mut wrong, HOW, words(&draft.how, LONGEST_WORDS));
    let last = draft::last_day(&draft.last, now).map_err(|problem| problem.sentence(lang));
    let closes_at = forms::keep(&mut wrong, LAST, last);
    let whole = || Some(Amended { text: text?, integrated: integrated?, closes_at: closes_at? });
    whole().ok_or(wrong)
}
