//! What somebody typed of a release, kept as they typed it: by which decision of the group, and what the group says of the results.

use decisions::{Decision, Standing};
use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

/// The most characters of what the group says.
pub(crate) const LONGEST_READING: usize = 2_000;

fields! {
    /// The decision.
    Decision decision = "decision" => "release-decision",
    /// What the group says of it.
    Reading reading = "lecture" => "release-reading",
}

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => problem,
        /// It is none of the decisions that stand.
        NoDecision => "release-no-decision",
    }
}

/// The form as it was tried.
pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

/// A release, checked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) decision: i64,
    pub(crate) reading: String,
}

impl Draft {
    /// What it asks, or all that is wrong with it; `register` are the decisions of the group.
    pub(crate) fn check(&self, register: &[Decision]) -> Result<Asked, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let chosen = register.iter().find(|each| each.id.to_string() == self.decision).filter(|each| stands(each));
        let decision = keep(&mut wrong, Field::Decision, chosen.map(|each| each.id).ok_or(Problem::NoDecision));
        let reading = text::paragraphs(&self.reading, LONGEST_READING).map_err(Problem::Text);
        let reading = keep(&mut wrong, Field::Reading, reading);
        decision.zip(reading).map(|(decision, reading)| Asked { decision, reading }).ok_or(wrong)
    }
}

/// Whether a decision still holds.
pub(crate) fn stands(decision: &Decision) -> bool {
    decision.standing() == Standing::Standing
}
