//! What people wrote is read first by one person, alone, who was chosen as the survey opened among those who coordinate or facilitate:
//! nobody else reads it, on no page and by no program, before they pass it on. They may say a text in other words, or leave it out.
//! Passed on, the texts stand in an order that chance threw, and what they replaced is written over.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use communities::roles::{ReadWordsFirst, SetSurveys};
use communities::roster;
use forms::{Outcome, Posted, Undone};
use platform::text::{self, TextProblem};
use platform::{Instance, Refusal, Tx, secret};

use crate::access::SurveyGrant;
use crate::answer::LONGEST_TEXT;
use crate::ballot::Said;
use crate::deeds::{CHANGED, NotDone, WORDS_SHOWN, as_json, fresh};
use crate::item::Item;
use crate::model::{State, Survey, read_words};
use crate::store;

/// The field that says who reads first.
pub(crate) const READER: &str = "lecture";
/// What a box sends that leaves a text out.
pub(crate) const YES: &str = "oui";

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

/// One text, and what becomes of it.
pub(crate) struct Text {
    /// The place of its question.
    pub(crate) place: usize,
    /// Its number there, from 0.
    pub(crate) number: usize,
    pub(crate) words: String,
    pub(crate) is_left_out: bool,
    pub(crate) wrong: Option<TextProblem>,
}

impl Text {
    fn written(place: usize, number: usize, words: &str) -> Text {
        Text { place, number, words: words.to_owned(), is_left_out: false, wrong: None }
    }

    /// The name of its field.
    pub(crate) fn name(&self) -> String {
        format!("mots-{}-{}", self.place + 1, self.number + 1)
    }

    /// The name of the box that leaves it out.
    pub(crate) fn left_out(&self) -> String {
        format!("sans-{}-{}", self.place + 1, self.number + 1)
    }

    fn typed(self, posted: &Posted) -> Text {
        let is_left_out = posted.value(&self.left_out()) == YES;
        let typed = posted.given(&self.name()).unwrap_or(&self.words).to_owned();
        match text::paragraphs(&typed, LONGEST_TEXT) {
            Ok(words) => Text { words, is_left_out, ..self },
            Err(problem) => Text { words: typed, is_left_out, wrong: Some(problem).filter(|_| !is_left_out), ..self },
        }
    }
}

/// Whether people write to a survey of these questions.
pub(crate) fn is_written(items: &[Item]) -> bool {
    items.iter().any(|item| item.words.kind.is_words())
}

/// Has this person read first what people will write.
pub(crate) async fn begin(tx: &Tx, survey: &Survey, person: Option<i64>) -> Outcome<(), NotDone> {
    let may = roster::those_who_may::<ReadWordsFirst>(tx, survey.community_id).await?;
    let chosen = may.iter().map(|each| each.person).find(|each| Some(*each) == person);
    let chosen = chosen.ok_or(Undone::Refused(NotDone::NoFirstReader))?;
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
    Undone::unless(survey.is_open() || is_gone, NotDone::ReaderStays)?;
    begin(&tx, &survey, person).await?;
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

/// The texts that are passed on, each once, question by question, in an order that chance throws.
fn shuffled(said: &[Said], texts: &[Text]) -> Vec<Said> {
    let of_question = |said: &Said| {
        let kept = texts.iter().filter(|text| text.place == said.place && !text.is_left_out);
        let mut words: Vec<String> = kept.map(|text| text.words.clone()).collect();
        words.sort();
        words.dedup();
        words.sort_by_cached_key(|_| secret::token());
        Said { place: said.place, words }
    };
    said.iter().map(of_question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_passed_on_is_each_text_once_and_nothing_that_was_left_out() {
        let said = [Said { place: 3, words: vec!["a".into(), "b".into(), "c".into()] }];
        let text = |number, words: &str, is_left_out| Text { is_left_out, ..Text::written(3, number, words) };
        let mut passed = shuffled(&said, &[text(0, "un", false), text(1, "un", false), text(2, "c", true)]);
        assert_eq!(passed.pop(), Some(Said { place: 3, words: vec!["un".into()] }));
    }

    #[test]
    fn chance_throws_the_order() {
        let words: Vec<String> = (0..8).map(|number| number.to_string()).collect();
        let said = [Said { place: 0, words: words.clone() }];
        let texts: Vec<Text> = (0..).zip(&words).map(|(number, words)| Text::written(0, number, words)).collect();
        let other = (0..20).any(|_| shuffled(&said, &texts) != said);
        assert!(other, "twenty times the order of the alphabet");
    }
}
