//! An entry: its day and its three parts, as it is kept and as somebody typed it.

use forms::{Key, fields, keep, refusals};
use platform::text::{self, TextProblem};
use ui::dates;

/// The most characters of a part.
pub(crate) const LONGEST: usize = 4_000;
/// The most entries of a person: three a week for ten years.
pub(crate) const MOST: i64 = 1_500;

fields! {
    /// Its day.
    Day day = "jour" => "entry-day",
    /// What happened.
    Facts facts = "faits" => "entry-facts",
    /// What it did to them.
    Felt felt = "ressenti" => "entry-felt",
    /// What they think of it now.
    Thought thought = "pensee" => "entry-thought",
    /// They want to find it again beside the review.
    Review for_review: bool = "bilan" => "entry-review",
    /// The revision that was seen.
    Revision revision = "revision",
    /// What makes a second sending the same entry.
    Key key = "cle",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is no day.
        NoDay => "entry-no-day",
        /// It says nothing.
        Nothing => "entry-nothing",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// An entry of somebody's log.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(crate) struct Entry {
    pub(crate) id: i64,
    /// Its day, as fields have it: `2027-03-18`.
    pub(crate) day: String,
    pub(crate) facts: String,
    pub(crate) felt: String,
    pub(crate) thought: String,
    pub(crate) for_review: bool,
    pub(crate) revision: i64,
}

impl Entry {
    /// The noon of its day (milliseconds UTC).
    pub(crate) fn at(&self) -> i64 {
        dates::from_fields(&self.day, "12:00").unwrap_or_default()
    }

    /// All that it says.
    pub(crate) fn words(&self) -> String {
        self.said().into_iter().map(|(_, words)| words).collect::<Vec<_>>().join("\n\n")
    }

    /// Its parts that say something.
    pub(crate) fn said(&self) -> Vec<(Field, &str)> {
        let all = [(Field::Facts, &*self.facts), (Field::Felt, &*self.felt), (Field::Thought, &*self.thought)];
        all.into_iter().filter(|(_, words)| !words.is_empty()).collect()
    }
}

/// An entry, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) day: String,
    pub(crate) facts: String,
    pub(crate) felt: String,
    pub(crate) thought: String,
    pub(crate) for_review: bool,
}

impl Draft {
    /// An empty form, of today.
    pub(crate) fn new(now: i64) -> Draft {
        Draft { day: dates::for_date_field(now), key: Key::fresh().into_string(), ..Draft::default() }
    }

    /// The form of an entry as it stands.
    pub(crate) fn of(entry: &Entry) -> Draft {
        let Entry { day, facts, felt, thought, for_review, revision, .. } = entry.clone();
        Draft { day, facts, felt, thought, for_review, revision: revision.to_string(), key: String::new() }
    }

    /// What it asks, or all that is wrong with it. One part is enough.
    pub(crate) fn check(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let day = dates::from_fields(self.day.trim(), "12:00").map(dates::for_date_field).ok_or(Problem::NoDay);
        let day = keep(&mut wrong, Field::Day, day);
        let mut part = |field: Field| {
            let words = text::optional_paragraphs(self.text(field), LONGEST).map_err(Problem::Text);
            keep(&mut wrong, field, words)
        };
        let parts = (part(Field::Facts), part(Field::Felt), part(Field::Thought));
        let (Some(day), (Some(facts), Some(felt), Some(thought))) = (day, parts) else { return Err(wrong) };
        if [&facts, &felt, &thought].iter().all(|words| words.is_empty()) {
            return Err(vec![(Field::Facts, Problem::Nothing)]);
        }
        Ok(Asked { day, facts, felt, thought, for_review: self.for_review })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_of_a_day_is_enough_and_nothing_is_not() {
        let draft = Draft { day: "2027-03-18".into(), felt: "Lourd.".into(), ..Draft::default() };
        assert_eq!(draft.check().map(|asked| asked.felt), Ok("Lourd.".to_owned()));
        let wrong = |draft: Draft| draft.check().expect_err("it is refused").into_iter().map(|(field, _)| field);
        assert_eq!(wrong(Draft { felt: " ".into(), ..draft.clone() }).collect::<Vec<_>>(), [Field::Facts]);
        let long = "é".repeat(LONGEST + 1);
        let all = Draft { day: "hier".into(), thought: long, ..draft };
        assert_eq!(wrong(all).collect::<Vec<_>>(), [Field::Day, Field::Thought]);
    }
}
