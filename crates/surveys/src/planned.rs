//! What is prepared without anybody typing it: the surveys of a program, as a season opens; what is asked three months after a training.

use communities::links::Opening;
use communities::program::{
    ConditionPlan, QuestionKind, ReadyQuestion, SeasonStart, SurveyAudience, SurveyMode, SurveyPlan, SurveyPromise,
    Text,
};
use platform::{Error, On, Result, Tx};
use ui::{Lang, dates};

use crate::condition::{Bound, Condition};
use crate::item::{Kind, Ready, Words};
use crate::making::Asked;
use crate::model::{Audience, Mode, Promise};
use crate::{deeds, store};

/// Prepares the surveys of a program with its season, each after the one that it follows.
pub async fn open_season(opening: &Opening<'_>) -> Result<()> {
    let start = SeasonStart::parse(&opening.community.starts_on)
        .map_err(|refused| Error::Stored(format!("the season starts in {}", refused.found)))?;
    let mut laid: Vec<(&str, i64)> = Vec::new();
    for plan in &opening.program.surveys {
        let follows = laid.iter().find(|(id, _)| plan.follows.as_deref() == Some(*id)).map(|(_, survey)| *survey);
        laid.extend(lay(opening, plan, &asked(plan, start, follows)?).await?.map(|survey| (&*plan.id, survey)));
    }
    Ok(())
}

/// The ready questions that are asked three months after a training.
const AFTER_TRAINING: [Ready; 4] = [Ready::C1, Ready::P2, Ready::R2, Ready::M1];

/// Prepares what is asked three months after a training of a community, under this title and until this moment; its number, or nothing
/// where it was prepared before. Somebody opens it, changes it or takes it away as any other.
pub async fn prepare_after_training(
    tx: &Tx,
    (community, meeting): (i64, i64),
    (title, closes_at): (String, i64),
) -> Result<Option<i64>> {
    let (mode, audience) = (Mode::Group, Audience::Members);
    let promise = Promise::Anonymous;
    let asked = Asked { title, mode, audience, promise, follows: None, closes_at, ready: AFTER_TRAINING.to_vec() };
    let Some(survey) = store::insert(tx, community, &asked, &after(meeting)).await? else { return Ok(None) };
    deeds::put_ready(tx, (community, survey), &asked).await?;
    let both = |said: fn(Lang) -> String| Text { fr: said(Lang::Fr), en: said(Lang::En) };
    let text = both(|lang| t!(lang, "after-training-tried"));
    let item = store::item(tx, community, &Words { kind: Kind::Text, text, ..Words::plain() }).await?;
    store::put(tx, (survey, item), deeds::OWN + 1).await?;
    Ok(Some(survey))
}

/// The number of the survey that was so prepared.
pub async fn after_training(on: impl Into<On<'_>>, community: i64, meeting: i64) -> Result<Option<i64>> {
    store::by_key(on, community, &after(meeting)).await
}

fn after(meeting: i64) -> String {
    format!("after.training.{meeting}")
}

fn asked(plan: &SurveyPlan, start: SeasonStart, follows: Option<i64>) -> Result<Asked> {
    let after = format!("{}-01", start.month(plan.month + 1));
    let closes_at = dates::from_fields(&after, "00:00").ok_or_else(|| Error::Stored(format!("no day is {after}")))?;
    let ready = plan.ready.iter().map(|question| ready(*question));
    let ready = Ready::ALL.iter().filter(|each| ready.clone().any(|asked| asked == **each)).copied().collect();
    let (title, mode, audience) = (plan.title.fr.clone(), mode(plan.mode), audience(plan.audience));
    Ok(Asked { title, mode, audience, promise: promise(plan.promise), follows, closes_at, ready })
}

async fn lay(opening: &Opening<'_>, plan: &SurveyPlan, asked: &Asked) -> Result<Option<i64>> {
    let (tx, community) = (opening.tx, opening.community.id);
    let Some(survey) = store::insert(tx, community, asked, &format!("program.{}", plan.id)).await? else {
        return Ok(None);
    };
    deeds::put_ready(tx, (community, survey), asked).await?;
    let mut named: Vec<(&str, i64)> = Vec::new();
    for (place, question) in (deeds::OWN + 1..).zip(&plan.questions) {
        let heading = question.heading.clone().unwrap_or_default();
        let words = Words { kind: kind(question.kind), text: question.text.clone(), heading, ..Words::plain() };
        let item = store::item(tx, community, &words).await?;
        named.extend(question.id.as_deref().map(|id| (id, item)));
        match &question.condition {
            None => store::put(tx, (survey, item), place).await?,
            Some(plan) => {
                let condition = condition(tx, community, plan, &named).await?;
                store::put_where(tx, (survey, item), place, condition).await?;
            }
        }
    }
    Ok(Some(survey))
}

/// Where alone a question is asked; the program was refused where it says it otherwise.
async fn condition(tx: &Tx, community: i64, plan: &ConditionPlan, named: &[(&str, i64)]) -> Result<Condition> {
    let wrong = || Error::Stored("a condition of a program that was taken".to_owned());
    let after = match plan.ready {
        Some(question) => store::item(tx, community, &ready(question).item()).await?,
        None => named
            .iter()
            .find(|(id, _)| plan.question.as_deref() == Some(*id))
            .map(|(_, item)| *item)
            .ok_or_else(wrong)?,
    };
    let least = plan.at_least.map(|step| (Bound::Least, step));
    let (bound, step) = least.or_else(|| plan.at_most.map(|step| (Bound::Most, step))).ok_or_else(wrong)?;
    Ok(Condition { after, bound, step: step.into() })
}

fn mode(planned: SurveyMode) -> Mode {
    match planned {
        SurveyMode::Group => Mode::Group,
        SurveyMode::Back => Mode::Back,
        SurveyMode::Path => Mode::Path,
    }
}

fn audience(planned: SurveyAudience) -> Audience {
    match planned {
        SurveyAudience::Members => Audience::Members,
        SurveyAudience::Families => Audience::Families,
        SurveyAudience::Teams => Audience::Teams,
        SurveyAudience::Directors => Audience::Directors,
    }
}

fn promise(planned: SurveyPromise) -> Promise {
    match planned {
        SurveyPromise::Anonymous => Promise::Anonymous,
        SurveyPromise::Named => Promise::Named,
        SurveyPromise::Confidential => Promise::Confidential,
    }
}

fn kind(planned: QuestionKind) -> Kind {
    match planned {
        QuestionKind::Five => Kind::Five,
        QuestionKind::Ten => Kind::Ten,
        QuestionKind::Number => Kind::Number,
        QuestionKind::Line => Kind::Line,
        QuestionKind::Text => Kind::Text,
    }
}

fn ready(planned: ReadyQuestion) -> Ready {
    match planned {
        ReadyQuestion::C1 => Ready::C1,
        ReadyQuestion::C2 => Ready::C2,
        ReadyQuestion::C3 => Ready::C3,
        ReadyQuestion::P1 => Ready::P1,
        ReadyQuestion::P2 => Ready::P2,
        ReadyQuestion::P3 => Ready::P3,
        ReadyQuestion::R1 => Ready::R1,
        ReadyQuestion::R2 => Ready::R2,
        ReadyQuestion::E1 => Ready::E1,
        ReadyQuestion::E2 => Ready::E2,
        ReadyQuestion::M1 => Ready::M1,
        ReadyQuestion::I1 => Ready::I1,
        ReadyQuestion::S1 => Ready::S1,
        ReadyQuestion::N1 => Ready::N1,
        ReadyQuestion::F1 => Ready::F1,
        ReadyQuestion::F2 => Ready::F2,
        ReadyQuestion::F3 => Ready::F3,
        ReadyQuestion::F4 => Ready::F4,
        ReadyQuestion::F5 => Ready::F5,
        ReadyQuestion::W1 => Ready::W1,
        ReadyQuestion::W2 => Ready::W2,
        ReadyQuestion::W3 => Ready::W3,
        ReadyQuestion::D1 => Ready::D1,
        ReadyQuestion::D2 => Ready::D2,
        ReadyQuestion::D3 => Ready::D3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ready_question_has_the_same_word_in_a_program() {
        let words: Vec<&str> = ReadyQuestion::ALL.iter().map(|each| each.word()).collect();
        assert_eq!(words, Ready::ALL.iter().map(|each| each.code()).collect::<Vec<_>>());
        assert!(ReadyQuestion::ALL.iter().all(|each| ready(*each).code() == each.word()));
        assert!(SurveyAudience::ALL.iter().all(|each| audience(*each).code() == each.word()));
        assert!(SurveyPromise::ALL.iter().all(|each| promise(*each).code() == each.word()));
        assert!(SurveyMode::ALL.iter().all(|each| mode(*each).code() == each.word()));
        assert!(QuestionKind::ALL.iter().all(|each| kind(*each).code() == each.word()));
    }
}
