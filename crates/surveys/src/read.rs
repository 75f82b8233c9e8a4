//! Surveys as programs read them: those that were shown, and no more than a person reads on their pages. What people wrote is not
//! among it.

use communities::Grant;
use communities::roles::ReadLogicModel;
use platform::{Instance, Result};
use serde::Serialize;
use ui::Lang;

use crate::ballot::Shown;
use crate::item::{Item, Kind, Ready};
use crate::model::{Audience, Mode, Promise, Survey};
use crate::{shown, store};

/// A survey that was shown, for a program.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SurveyRead {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// How it was answered and is shown.
    pub mode: Mode,
    /// To whom it was put.
    pub audience: Audience,
    /// What it promised whoever answered.
    pub promise: Promise,
    /// The survey of the same questions that it follows.
    pub follows: Option<i64>,
    /// When it closed, in milliseconds UTC.
    pub closed_at: Option<i64>,
    /// At least so many people answered: a multiple of five.
    pub at_least: usize,
    /// Its questions, in their order.
    pub questions: Vec<QuestionRead>,
}

/// A question of it, and what is shown of it.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct QuestionRead {
    /// The number of the question: in another survey, the same number is the same words.
    pub item: i64,
    /// Its words, in the reader's language.
    pub text: String,
    /// How it is answered.
    pub kind: Kind,
    /// Whether it was asked of those alone who had answered an earlier one so: it is shown as one group then.
    pub of_some: bool,
    /// The part of the logic model that it is a sign of, by its word; none of a question of the group's own.
    pub node: Option<String>,
    /// The middle step of each group of five people or more, lowest first; empty when fewer than five answered.
    pub groups: Vec<i64>,
    /// The middle pair of each group, of the beginning and of today, where the survey looks back.
    pub pairs: Vec<[i64; 2]>,
    /// For each answer of a question that takes several, in how many groups the middle ticked it.
    pub ticked: Vec<usize>,
}

/// Each survey of the member's community that was shown, the newest first.
pub async fn surveys(instance: &Instance, member: &Grant<ReadLogicModel>) -> Result<Vec<SurveyRead>> {
    let surveys = shown::all(instance, member).await?;
    let items = store::all_items(&instance.db, member.community().id).await?;
    Ok(surveys.iter().filter_map(|survey| survey_read(survey, &items, member.lang())).collect())
}

fn survey_read(survey: &Survey, items: &[(i64, Item)], lang: Lang) -> Option<SurveyRead> {
    let published = survey.published()?;
    let items = items.iter().filter(|(of, _)| *of == survey.id).map(|(_, item)| item);
    let question = |(item, shown): (&Item, &Shown)| {
        let (groups, pairs, ticked) = told(shown);
        let text = item.words.whole(lang);
        let node = item.words.ready.and_then(Ready::about).map(str::to_owned);
        QuestionRead {
            item: item.id,
            text,
            kind: item.words.kind,
            of_some: item.condition.is_some(),
            node,
            groups,
            pairs,
            ticked,
        }
    };
    Some(SurveyRead {
        id: survey.id,
        title: survey.title.clone(),
        mode: survey.mode,
        audience: survey.audience,
        promise: survey.promise,
        follows: survey.follows,
        closed_at: survey.closed_at,
        at_least: published.at_least,
        questions: items.zip(&published.shown).map(question).collect(),
    })
}

fn told(shown: &Shown) -> (Vec<i64>, Vec<[i64; 2]>, Vec<usize>) {
    match shown {
        Shown::Groups(middles) => (middles.clone(), Vec::new(), Vec::new()),
        Shown::Pairs(pairs) => (Vec::new(), pairs.iter().map(|(then, now)| [*then, *now]).collect(), Vec::new()),
        Shown::Ticks(ticks) => {
            let ticked = ticks.iter().map(|groups| groups.iter().filter(|ticked| **ticked).count());
            (Vec::new(), Vec::new(), ticked.collect())
        }
        Shown::Words => Default::default(),
    }
}
