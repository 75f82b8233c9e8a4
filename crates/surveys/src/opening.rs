//! A survey opens: from then on it takes answers, and nothing of it changes any more.

use communities::roles::SetSurveys;
use forms::{Outcome, Undone};
use platform::{Instance, Job, Result, Tx, secret};
use serde_json::json;

use crate::access::SurveyGrant;
use crate::ballot::Ballots;
use crate::condition;
use crate::deeds::{CLOSE, NotDone, OPENED, as_json, is_prepared, key};
use crate::item::Item;
use crate::making::is_too_far;
use crate::model::{Audience, Mode, Promise, State, Survey};
use crate::{first_reading, inviting, paths, store, written};

/// Opens a survey until its last day. From then on nothing of it changes.
pub(crate) async fn open(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    (revision, reader): (i64, Option<i64>),
) -> Outcome<(), NotDone> {
    let (id, now) = (by.survey().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let survey = is_prepared(by, &tx, now).await?;
    let items = store::items(&tx, id).await?;
    Undone::unless(survey.revision == revision, NotDone::Overtaken)?;
    Undone::unless(!items.is_empty(), NotDone::NoQuestions)?;
    Undone::unless(condition::stand(&survey, &items), NotDone::Conditions)?;
    let compares = survey.mode != Mode::Back || items.iter().any(|item| survey.asks_twice(item));
    Undone::unless(compares, NotDone::NothingToCompare)?;
    Undone::unless(survey.audience != Audience::Families || survey.mode == Mode::Group, NotDone::NotForFamilies)?;
    let is_kept = Survey::can_be_kept(survey.promise, survey.audience, survey.mode);
    Undone::unless(is_kept, NotDone::NotSigned)?;
    Undone::unless(now < survey.closes_at, NotDone::Past)?;
    Undone::unless(!is_too_far(survey.closes_at, now), NotDone::TooFar)?;
    if survey.mode == Mode::Path {
        is_a_path(&tx, &survey, &items).await?;
    }
    match survey.promise {
        Promise::Named => {}
        Promise::Confidential => first_reading::begin(&tx, &survey, reader, NotDone::NobodyConfided).await?,
        Promise::Anonymous if written::is_written(&items) => {
            first_reading::begin(&tx, &survey, reader, NotDone::NoFirstReader).await?;
        }
        Promise::Anonymous => {}
    }
    let token = begin(&tx, &survey, &items, now).await?;
    tx.record(by.event(OPENED, now)).await?;
    tx.enqueue(Job::new(CLOSE, json!({ "survey": id })).at(survey.closes_at).only(key(id))).await?;
    inviting::tell_first(&tx, instance, &Survey { state: State::Open { token }, ..survey }, now).await?;
    Ok(tx.commit().await?)
}

/// From now on it takes answers, in its box or in the name of each member, at this secret.
async fn begin(tx: &Tx, survey: &Survey, items: &[Item], now: i64) -> Result<String> {
    let token = secret::token();
    if survey.is_signed() {
        store::mark_open(tx, survey.id, (&token, now)).await?;
    } else {
        let content = as_json(&Ballots::for_questions(survey, items))?;
        store::open(tx, survey.id, (&token, now), (&content, &secret::token())).await?;
    }
    Ok(token)
}

/// The first of two lays its boxes; the second comes back to those of a first one that is closed.
async fn is_a_path(tx: &Tx, survey: &Survey, items: &[Item]) -> Outcome<(), NotDone> {
    Undone::unless(items.iter().all(|item| item.words.kind.is_stepped()), NotDone::NotSteps)?;
    match survey.follows {
        None => Ok(paths::begin(tx, survey.id).await?),
        Some(first) => {
            let row = store::survey(tx, first).await?.filter(|row| row.is_closed());
            let sleeps = row.is_some() && paths::sleep(tx, first).await?;
            Undone::unless(sleeps, NotDone::NothingSleeps)
        }
    }
}
