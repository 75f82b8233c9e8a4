//! A survey with its questions, and with what it says beside what an earlier one said: all that a page of it needs.

use anonymity::LEAST;
use communities::roles::{ReadLogicModel, SetSurveys};
use communities::{Directory, Membership};
use platform::{Instance, Refusal, Result};

use crate::ballot::Said;
use crate::item::Item;
use crate::model::{Survey, read_words};
use crate::noting::Note;
use crate::{answering, pages, store};

/// All that a page of a survey needs.
pub(crate) struct Whole {
    pub(crate) survey: Survey,
    pub(crate) items: Vec<Item>,
    before: Option<(Survey, Vec<Item>)>,
    words: Vec<Said>,
    first: pages::First,
    pub(crate) notes: Vec<Note>,
    people: usize,
    has_enough: Option<bool>,
}

impl Whole {
    /// That of this survey, as far as this member reads it.
    pub(crate) async fn read(
        instance: &Instance,
        member: &Membership,
        survey: &Survey,
        names: &Directory,
    ) -> Result<Whole, Refusal> {
        let makes = member.may::<SetSurveys>();
        let reads = survey.published().is_some() && member.may::<ReadLogicModel>();
        let said = match reads {
            true => read_words(&store::words(&instance.db, survey.id).await?, survey.id)?,
            false => Vec::new(),
        };
        // Nobody reads here what was not passed on: of that, the page learns where something waits.
        let (words, waiting) = if survey.are_words_shown { (said, Vec::new()) } else { (Vec::new(), said) };
        let notes = if reads { store::notes(&instance.db, survey.id).await? } else { Vec::new() };
        let has_enough = match survey.is_open() && makes {
            true => Some(has_enough(instance, survey).await?),
            false => None,
        };
        Ok(Whole {
            items: store::items(&instance.db, survey.id).await?,
            before: before(instance, survey).await?.filter(|(before, _)| makes || !before.is_draft()),
            words,
            first: pages::First::of(survey, names, &waiting),
            notes,
            people: names.count_of(&[communities::Role::Member]),
            has_enough,
            survey: survey.clone(),
        })
    }

    /// With a choice of who reads first that was refused.
    pub(crate) fn reader_refused(self, chosen: &str, why: String) -> Whole {
        Whole { first: self.first.refused(chosen, why), ..self }
    }

    /// What stands around it on a page of this member's.
    pub(crate) fn around<'a>(&'a self, member: &'a Membership, link: &'a dyn Fn(&str) -> String) -> pages::Around<'a> {
        pages::Around {
            member,
            survey: &self.survey,
            items: &self.items,
            before: self.before.as_ref(),
            words: &self.words,
            first: &self.first,
            notes: &self.notes,
            people: self.people,
            has_enough: self.has_enough,
            link,
        }
    }
}

/// Whether enough people answered an open survey to show something.
pub(crate) async fn has_enough(instance: &Instance, survey: &Survey) -> Result<bool> {
    match survey.is_signed() {
        true => {
            Ok(usize::try_from(store::count_signed(&instance.db, survey.id).await?).is_ok_and(|count| count >= LEAST))
        }
        false => answering::has_enough(instance, survey.id).await,
    }
}

/// The survey that this one follows, with its questions.
async fn before(instance: &Instance, survey: &Survey) -> Result<Option<(Survey, Vec<Item>)>> {
    let Some(id) = survey.follows else { return Ok(None) };
    let Some(row) = store::survey(&instance.db, id).await? else { return Ok(None) };
    let before = Survey::read(row, instance.clock.now())?;
    Ok(Some((before, store::items(&instance.db, id).await?)))
}

/// Every survey of the member's community that they may know of, the newest first: those that are prepared are for who makes them
/// alone, and outside of the group there are those that were released.
pub(crate) async fn all(instance: &Instance, member: &Membership) -> Result<Vec<Survey>> {
    let rows = store::of_community(&instance.db, member.community().id).await?;
    let surveys: Result<Vec<Survey>> = rows.into_iter().map(|row| Survey::read(row, instance.clock.now())).collect();
    let (makes, reads) = (member.may::<SetSurveys>(), member.may::<ReadLogicModel>());
    let is_known = |survey: &Survey| makes || (reads && !survey.is_draft()) || survey.release.is_some();
    Ok(surveys?.into_iter().filter(is_known).collect())
}
