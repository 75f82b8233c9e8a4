//! What people wrote is read first by one person, alone, who was chosen as the survey opened among those who coordinate or facilitate:
//! nobody else reads it, on no page and by no program, before they pass it on. They may say a text in other words, or leave it out.
//! Passed on, the texts stand in an order that chance threw, and what they replaced is written over.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{ReadWordsFirst, SetSurveys};
use communities::roster;
use forms::{Outcome, Posted, Undone};
use platform::{Instance, Refusal, Tx};

use crate::access::SurveyGrant;
use crate::ballot::Said;
use crate::deeds::{CHANGED, NotDone, WORDS_SHOWN, as_json, fresh};
use crate::model::{State, Survey, read_words};
use crate::store;
use crate::written::{Text, is_written, shuffled};

/// The one who reads first, at what people wrote to a closed survey.
pub(crate) struct FirstReading {
    by: SurveyGrant<ReadWordsFirst>,
    said: Vec<Said>,
}

impl Deref for FirstReading {
    type Target = SurveyGrant<ReadWordsFirst>;
    fn deref(&self) -> &SurveyGrant<ReadWordsFirst> {
        &self.by
    }
}

impl FromRequestParts<Instance> for FirstReading {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, instance: &Instance) -> Result<FirstReading, Refusal> {
        let by = SurveyGrant::<ReadWordsFirst>::from_request_parts(parts, instance).await?;
        let survey = by.survey();
        if survey.first_reader != Some(by.person_id()) || survey.published().is_none() {
            return Err(Refusal::NotFound);
        }
        let said = read_words(&store::words(&instance.db, survey.id).await?, survey.id)?;
        if said.is_empty() { Err(Refusal::NotFound) } else { Ok(FirstReading { by, said }) }
    }
}

impl FirstReading {
    /// Each text as it was written.
    pub(crate) fn written(&self) -> Vec<Text> {
        let of_question = |said: &Said| {
            let place = said.place;
            let each = (0..).zip(&said.words);
            each.map(|(number, words)| Text::written(place, number, words)).collect::<Vec<_>>()
        };
        self.said.iter().flat_map(of_question).collect()
    }

    /// Each text as it was typed; one that the form does not have is as it was written.
    pub(crate) fn typed(&self, posted: &Posted) -> Vec<Text> {
        self.written().into_iter().map(|text| text.typed(posted)).collect()
    }
}

/// Has this person read first what people will write, or alone what they confide; `nobody` is why not, where none is chosen who may.
pub(crate) async fn begin(tx: &Tx, survey: &Survey, person: Option<i64>, nobody: NotDone) -> Outcome<(), NotDone> {
    let may = roster::those_who_may::<ReadWordsFirst>(tx, survey.community_id).await?;
    let chosen = may.iter().map(|each| each.person).find(|each| Some(*each) == person);
    let chosen = chosen.ok_or(Undone::Refused(nobody))?;
    Ok(store::read_first(tx, survey.id, chosen).await?)
}

/// Has another person read first: while the survey is open, and after that where the one who was chosen is there no more.
pub(crate) async fn choose(
    instance: &Instance,
    by: &SurveyGrant<SetSurveys>,
    person: Option<i64>,
) -> Outcome<(), NotDone> {
    let now = instance.clock.now();
    let tx = instance.db.begin().await?;
    let survey = fresh(by.survey().id, &tx, now).await?;
    let may = roster::those_who_may::<ReadWordsFirst>(&tx, survey.community_id).await?;
    let stays = may.iter().any(|each| Some(each.person) == survey.first_reader);
    let is_gone = matches!(survey.state, State::Over | State::Closed(Some(_))) && !stays && !survey.are_words_shown;
    let asks = survey.is_open() && is_written(&store::items(&tx, survey.id).await?);
    Undone::unless(!survey.is_signed() && (asks || is_gone), NotDone::ReaderStays)?;
    begin(&tx, &survey, person, NotDone::NoFirstReader).await?;
    tx.record(by.event(CHANGED, now)).await?;
    Ok(tx.commit().await?)
}

/// Passes on what people wrote, once and for all.
pub(crate) async fn pass_on(instance: &Instance, by: &FirstReading, texts: &[Text]) -> Outcome<(), NotDone> {
    let (id, now) = (by.survey().id, instance.clock.now());
    let tx = instance.db.begin().await?;
    let survey = fresh(id, &tx, now).await?;
    Undone::unless(survey.first_reader == Some(by.person_id()), NotDone::ReaderStays)?;
    let words = as_json(&shuffled(&by.said, texts))?;
    Undone::unless(store::pass_on(&tx, id, &words, now).await?, NotDone::PassedOn)?;
    tx.record(by.event(WORDS_SHOWN, now)).await?;
    Ok(tx.commit().await?)
}
