//! What a group notes as it reads a survey together: what surprises it, what it concludes, what it will do; of a question, and of
//! the whole. It is the group's own: those who pay never read it.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::item::Item;

/// The most characters of a note.
pub(crate) const LONGEST_NOTE: usize = 600;
/// What the address of a decision that starts from a note says: of which survey, and of which place in it, from 1.
pub(crate) const SURVEY: &str = "questionnaire";
pub(crate) const QUESTION: &str = "question";
/// What stands in the place of a question's number for the whole survey.
const WHOLE: i64 = 0;

fields! {
    /// What surprises.
    Surprise surprise = "surprise" => "note-surprise",
    /// What the group concludes.
    Conclusion conclusion = "conclusion" => "note-conclusion",
    /// What it will do.
    Plan plan = "suite" => "note-plan",
    /// The revision that was seen.
    Revision revision = "revision",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// What is noted of a question, or of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Note {
    pub(crate) item_id: i64,
    pub(crate) surprise: String,
    pub(crate) conclusion: String,
    pub(crate) plan: String,
    /// Zero before anything was noted.
    pub(crate) revision: i64,
}

impl Note {
    /// What it says, field by field, without those that say nothing.
    pub(crate) fn said(&self) -> Vec<(Field, &str)> {
        let all =
            [(Field::Surprise, &*self.surprise), (Field::Conclusion, &*self.conclusion), (Field::Plan, &*self.plan)];
        all.into_iter().filter(|(_, words)| !words.is_empty()).collect()
    }

    /// The words that a decision starts from: what the group will do, or else what it concludes.
    pub(crate) fn to_decide(&self) -> Option<&str> {
        [&*self.plan, &*self.conclusion].into_iter().find(|words| !words.is_empty())
    }
}

/// The number under which the question at this place is noted; after the last one comes the whole.
pub(crate) fn noted_as(items: &[Item], place: usize) -> i64 {
    items.get(place).map_or(WHOLE, |item| item.id)
}

/// What was noted at this place.
pub(crate) fn at<'a>(notes: &'a [Note], items: &[Item], place: usize) -> Option<&'a Note> {
    notes.iter().find(|note| note.item_id == noted_as(items, place))
}

/// All that the group concluded, of the whole first, as its words for those outside may begin.
pub(crate) fn concluded(notes: &[Note], items: &[Item]) -> String {
    let places = std::iter::once(items.len()).chain(0..items.len());
    let each = places.filter_map(|place| at(notes, items, place)).map(|note| note.conclusion.as_str());
    each.filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n\n")
}

impl Draft {
    /// The form over what is noted.
    pub(crate) fn of(note: Option<&Note>) -> Draft {
        let note = note.cloned().unwrap_or_default();
        let revision = note.revision.to_string();
        Draft { surprise: note.surprise, conclusion: note.conclusion, plan: note.plan, revision }
    }

    /// The note of this number, over the revision that was seen; or all that is wrong with it.
    pub(crate) fn check(&self, item_id: i64) -> Result<Note, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let mut text = |field: Field| {
            let text = text::optional_paragraphs(self.text(field), LONGEST_NOTE).map_err(Problem::Text);
            keep(&mut wrong, field, text)
        };
        let said = (text(Field::Surprise), text(Field::Conclusion), text(Field::Plan));
        let (Some(surprise), Some(conclusion), Some(plan)) = said else { return Err(wrong) };
        Ok(Note { item_id, surprise, conclusion, plan, revision: self.revision.parse().unwrap_or_default() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(item_id: i64, [surprise, conclusion, plan]: [&str; 3]) -> Note {
        let [surprise, conclusion, plan] = [surprise, conclusion, plan].map(str::to_owned);
        Note { item_id, surprise, conclusion, plan, revision: 1 }
    }

    #[test]
    fn a_decision_starts_from_what_the_group_will_do_or_else_from_what_it_concludes() {
        assert_eq!(note(0, ["", "On apprend", "Recommencer"]).to_decide(), Some("Recommencer"));
        assert_eq!(note(0, ["Tiens!", "On apprend", ""]).to_decide(), Some("On apprend"));
        assert_eq!(note(0, ["Tiens!", "", ""]).to_decide(), None);
    }

    #[test]
    fn what_goes_out_begins_with_what_was_concluded_of_the_whole_and_holds_no_surprise() {
        let notes = [note(7, ["Tiens!", "", ""]), note(0, ["", "On apprend", "Recommencer"])];
        assert_eq!(concluded(&notes, &[]), "On apprend");
    }

    #[test]
    fn each_field_that_is_too_long_is_told_and_an_empty_one_is_not() {
        let long = "é".repeat(LONGEST_NOTE + 1);
        let draft = Draft { surprise: long.clone(), plan: long, ..Draft::default() };
        let wrong: Vec<Field> = draft.check(7).expect_err("too long").into_iter().map(|(field, _)| field).collect();
        assert_eq!(wrong, [Field::Surprise, Field::Plan]);
        assert_eq!(Draft::default().check(7).map(|note| note.said().len()), Ok(0));
    }
}
