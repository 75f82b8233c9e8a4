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
