//! Answers that have a name: a survey that is named, or confidential to one person. A member signs in to answer, changes their answer
//! or takes it back until the survey closes, and then those whom the form named read each answer with its name. Everybody else reads
//! of it what an anonymous survey shows: groups of five people or more. An answer leaves no event: who answered is read by nobody else.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::Role;
use communities::roles::{ReadGroupStories, ReadWordsFirst};
use forms::{Outcome, Undone};
use platform::{Error, Instance, Refusal, Result, Tx};

use crate::access::SurveyGrant;
use crate::answer::Answer;
use crate::answering::NotTaken;
use crate::ballot::Ballots;
use crate::deeds::as_json;
use crate::model::{State, Survey};
use crate::store;

/// A member before a survey that they answer in their name.
pub(crate) struct Signing(SurveyGrant<ReadGroupStories>);

impl Deref for Signing {
    type Target = SurveyGrant<ReadGroupStories>;
    fn deref(&self) -> &SurveyGrant<ReadGroupStories> {
        &self.0
    }
}

impl FromRequestParts<Instance> for Signing {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<Signing, Refusal> {
        let by = SurveyGrant::<ReadGroupStories>::from_request_parts(parts, instance).await?;
        let is_asked = by.survey().is_signed() && !by.survey().is_draft() && by.role() == Role::Member;
        if is_asked { Ok(Signing(by)) } else { Err(Refusal::NotFound) }
    }
}

impl Signing {
    /// What they answered; nothing where they did not.
    pub(crate) async fn answered(&self, instance: &Instance) -> Result<Option<Answer>> {
        let kept = store::own_signed(&instance.db, (self.survey().id, self.person_id())).await?;
        kept.map(|kept| read(&kept, self.survey().id)).transpose()
    }
}

/// Keeps what a member answers, over what they answered before.
pub(crate) async fn sign(instance: &Instance, by: &Signing, answer: &Answer) -> Outcome<(), NotTaken> {
    let tx = instance.db.begin().await?;
    is_open(&tx, by, instance.clock.now()).await?;
    store::sign(&tx, (by.survey().id, by.person_id()), &as_json(answer)?).await?;
    Ok(tx.commit().await?)
}

/// Takes back what a member answered.
pub(crate) async fn take_back(instance: &Instance, by: &Signing) -> Outcome<(), NotTaken> {
    let tx = instance.db.begin().await?;
    is_open(&tx, by, instance.clock.now()).await?;
    store::unsign(&tx, (by.survey().id, by.person_id())).await?;
    Ok(tx.commit().await?)
}

async fn is_open(tx: &Tx, by: &Signing, now: i64) -> Outcome<(), NotTaken> {
    let row = store::held(tx, by.survey().id).await?.ok_or(Undone::Refused(NotTaken::Closed))?;
    Undone::unless(Survey::read(row, now)?.is_open(), NotTaken::Closed)
}

/// What the members answered to an open survey, as a box holds it; nothing when it is not open.
pub(crate) async fn ballots(tx: &Tx, survey: &Survey) -> Result<Option<Ballots>> {
    let row = store::held(tx, survey.id).await?;
    if row.is_none_or(|row| row.is_closed() || !row.is_opened()) {
        return Ok(None);
    }
    let items = store::items(tx, survey.id).await?;
    let mut ballots = Ballots::for_questions(survey, &items);
    for (_, kept) in store::signed(tx, survey.id).await? {
        ballots.take(read(&kept, survey.id)?);
    }
    Ok(Some(ballots))
}

/// Whoever reads the answers to a closed survey with their names: those whom its form named.
pub(crate) struct NamedReading(SurveyGrant<ReadWordsFirst>);

impl Deref for NamedReading {
    type Target = SurveyGrant<ReadWordsFirst>;
    fn deref(&self) -> &SurveyGrant<ReadWordsFirst> {
        &self.0
    }
}

impl FromRequestParts<Instance> for NamedReading {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<NamedReading, Refusal> {
        let by = SurveyGrant::<ReadWordsFirst>::from_request_parts(parts, instance).await?;
        let is_closed = matches!(by.survey().state, State::Closed(_));
        if is_closed && by.survey().is_promised_to(by.person_id()) {
            Ok(NamedReading(by))
        } else {
            Err(Refusal::NotFound)
        }
    }
}

impl NamedReading {
    /// What each member answered, with the number of that person.
    pub(crate) async fn answers(&self, instance: &Instance) -> Result<Vec<(i64, Answer)>> {
        let rows = store::signed(&instance.db, self.survey().id).await?;
        rows.into_iter().map(|(person, kept)| Ok((person, read(&kept, self.survey().id)?))).collect()
    }
}

/// What a person answered in their name goes with them.
pub async fn forget(tx: &Tx, person: i64) -> Result<()> {
    store::forget_signed(tx, person).await
}

fn read(kept: &str, survey: i64) -> Result<Answer> {
    serde_json::from_str(kept).map_err(|_| Error::Stored(format!("an answer to survey {survey}")))
}
