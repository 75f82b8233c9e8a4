//! The form by which one is said to hold no more.

use forms::{fields, keep, refusals};
use platform::text::{self, TextProblem};

use crate::model::LONGEST_WHY;

fields! {
    /// Why.
    Why why = "raison" => "revoke-why",
}

refusals! {
    /// What is wrong with it.
    #[derive(Copy)]
    Problem {
        /// The text does not fit.
        Text(problem: TextProblem) => { |lang| forms::text_problem_or(lang, *problem, || t!(lang, "revoke-no-why")) },
    }
}

pub(crate) type Tried = forms::Tried<Draft, Vec<(Field, Problem)>>;

impl Draft {
    pub(crate) fn check(&self) -> Result<String, Vec<(Field, Problem)>> {
        let mut wrong = Vec::new();
        let why = text::paragraphs(&self.why, LONGEST_WHY).map_err(Problem::Text);
        keep(&mut wrong, Field::Why, why).ok_or(wrong)
    }
}
