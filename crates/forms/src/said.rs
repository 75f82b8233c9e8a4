//! Refusals of what was typed, as sentences beside the field. Every slice says them alike.

use platform::text::TextProblem;
use ui::Lang;

/// What is wrong with a text, and what to do.
pub fn text_problem(lang: Lang, problem: TextProblem) -> String {
    match problem {
        TextProblem::Empty => t!(lang, "text-empty"),
        TextProblem::TooLong { most } => t!(lang, "text-too-long", most = most),
        TextProblem::Hidden => t!(lang, "text-hidden"),
        TextProblem::Unknown => t!(lang, "text-unknown"),
    }
}

/// The same, where a field says in its own words that it is `empty`.
pub fn text_problem_or(lang: Lang, problem: TextProblem, empty: impl FnOnce() -> String) -> String {
    if problem == TextProblem::Empty { empty() } else { text_problem(lang, problem) }
}

/// What says itself in a sentence, as the rules of [`refusals!`](crate::refusals) do.
pub trait Sentence {
    /// What the person reads.
    fn sentence(&self, lang: Lang) -> String;
}

impl Sentence for TextProblem {
    fn sentence(&self, lang: Lang) -> String {
        text_problem(lang, *self)
    }
}
