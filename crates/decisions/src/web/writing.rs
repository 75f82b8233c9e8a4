//! `…/ajout`, `…/correction`, `…/remplacement`: the three forms by which a decision is written.

use axum::extract::Query;
use communities::roles::{KeepDecisions, ReadMinutes};
use communities::{Directory, Grant, Membership};
use forms::{Posted, Undone, Word, text_problem_or};
use meetings::framed::{Head, seen_among};
use meetings::model::Meeting;
use platform::text::TextProblem;
use platform::{Instance, Served};
use ui::Lang;

use super::not_done;
use crate::access::DecisionGrant;
use crate::done;
use crate::draft::{Draft, Field, OUTSIDE};
use crate::page::{Filled, Said, Writing, written};
use crate::{Decision, New, NotKept, allowed, changing, further, write};

type Keeping = DecisionGrant<KeepDecisions>;

pub(super) async fn get_add(
    instance: Instance,
    grant: Grant<KeepDecisions>,
    Query(query): Query<Vec<(String, String)>>,
) -> Served {
    let places = places(&instance, &grant).await?;
    let text = further::start(&instance, &grant, &query).await?;
    let asked = query.into_iter().find(|(name, _)| name == Field::Meeting.name()).map(|(_, id)| id);
    let draft = Draft { text, ..Draft::empty(&asked.unwrap_or_else(|| last(&places))) };
    drawn(&instance, &Writing::Added(&grant), Said::offered(draft), None, places).await
}

pub(super) async fn post_add(instance: Instance, grant: Grant<KeepDecisions>, posted: Posted) -> Served {
    post(&instance, &Writing::Added(&grant), &posted).await
}

pub(super) async fn get_correction(instance: Instance, grant: Keeping) -> Served {
    let draft = Draft::of(grant.thing());
    drawn(&instance, &Writing::Corrected(&grant), Said::offered(draft), None, Vec::new()).await
}

pub(super) async fn post_correction(instance: Instance, grant: Keeping, posted: Posted) -> Served {
    post(&instance, &Writing::Corrected(&grant), &posted).await
}

pub(super) async fn get_replacement(instance: Instance, grant: Keeping) -> Served {
    let places = places(&instance, grant.membership()).await?;
    let draft = Draft { meeting: last(&places), ..Draft::of(grant.thing()) };
    drawn(&instance, &Writing::Replaced(&grant), Said::offered(draft), None, places).await
}

pub(super) async fn post_replacement(instance: Instance, grant: Keeping, posted: Posted) -> Served {
    post(&instance, &Writing::Replaced(&grant), &posted).await
}

async fn post(instance: &Instance, writing: &Writing<'_>, posted: &Posted) -> Served {
    let (membership, draft) = (writing.membership(), Draft::posted(posted));
    let new = match draft.check() {
        Ok(new) => new,
        Err(wrong) => {
            let said = Said::mistaken(draft, said(membership.lang(), wrong));
            return shown(instance, writing, said, None).await;
        }
    };
    match done(instance, writing, &new, &draft).await {
        Ok((id, word)) => Ok(word.leads_to(membership.community().path(&format!("/decisions/{id}")))),
        Err(undone) => refused(instance, writing, draft, undone.refused()?).await,
    }
}

fn said(lang: Lang, wrong: Vec<(Field, TextProblem)>) -> Vec<(Field, String)> {
    let sentence = |field, problem| match field {
        Field::Text => text_problem_or(lang, problem, || t!(lang, "decision-empty")),
        _ => forms::text_problem(lang, problem),
    };
    wrong.into_iter().map(|(field, problem)| (field, sentence(field, problem))).collect()
}

/// Writes it; returns the number of the decision to be shown, and what is said of it.
async fn done(
    instance: &Instance,
    writing: &Writing<'_>,
    new: &New,
    draft: &Draft,
) -> Result<(i64, Word), Undone<NotKept>> {
    match writing {
        Writing::Added(grant) => Ok((write(instance, grant, new, draft.place()).await?, done::KEPT)),
        Writing::Corrected(grant) => {
            let revision = draft.revision.trim().parse().unwrap_or(0);
            changing::correct(instance, grant, new, revision).await?;
            Ok((grant.thing().id, done::CORRECTED))
        }
        Writing::Replaced(grant) => Ok((changing::replace(instance, grant, new, draft.place()).await?, done::REPLACED)),
    }
}

async fn refused(instance: &Instance, writing: &Writing<'_>, mine: Draft, rule: NotKept) -> Served {
    let sentence = rule.sentence(writing.membership().lang());
    match (writing, rule) {
        // Somebody corrected it in the meantime: how it stands, and what was typed, ready to be saved over it.
        (_, NotKept::Changed(saved)) => {
            let draft = Draft { revision: saved.revision.to_string(), ..mine };
            shown(instance, writing, Said::refused(draft, sentence), Some(*saved)).await
        }
        (Writing::Corrected(grant) | Writing::Replaced(grant), rule @ NotKept::Replaced) => {
            not_done(instance, grant, &rule).await
        }
        // A rule about the meeting stands beside its field.
        _ => shown(instance, writing, Said::mistaken(mine, vec![(Field::Meeting, sentence)]), None).await,
    }
}

/// The form after something was tried.
async fn shown(instance: &Instance, writing: &Writing<'_>, said: Said, saved: Option<Decision>) -> Served {
    let places = places(instance, writing.membership()).await?;
    drawn(instance, writing, said, saved, places).await
}

async fn drawn(
    instance: &Instance,
    writing: &Writing<'_>,
    said: Said,
    saved: Option<Decision>,
    places: Vec<Meeting>,
) -> Served {
    let membership = writing.membership();
    let directory = Directory::of(&instance.db, membership).await?;
    let seen_by = t!(membership.lang(), "decision-who-reads", people = directory.seen_by::<ReadMinutes>());
    let meetings = (!matches!(writing, Writing::Corrected(_))).then_some(places);
    let body = written(&Filled { writing, said: &said, seen_by, meetings, saved });
    seen_among::<ReadMinutes>(instance, membership, &directory, Head::tried(writing.title(), &said), body).await
}

/// The meetings where a decision can have been taken, in the order of the season.
async fn places(instance: &Instance, membership: &Membership) -> platform::Result<Vec<Meeting>> {
    let now = instance.clock.now();
    let all = meetings::of_community(&instance.db, membership.community().id).await?;
    Ok(all.into_iter().filter(|meeting| allowed(meeting, now).is_ok()).collect())
}

/// The last of them, as the form sends it; outside of any when there is none.
fn last(places: &[Meeting]) -> String {
    places.last().map_or_else(|| OUTSIDE.to_owned(), |meeting| meeting.id.to_string())
}
