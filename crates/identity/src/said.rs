//! Refusals of an address that was typed, as sentences beside the field. Every slice says them alike.

use platform::text::TextProblem;
use ui::Lang;

use crate::email::EmailProblem;

/// What is wrong with an address, and what to do.
pub fn email_problem(lang: Lang, problem: &EmailProblem) -> String {
    match problem {
        EmailProblem::Text(TextProblem::Empty) => t!(lang, "email-empty"),
        EmailProblem::Text(problem) => forms::text_problem(lang, *problem),
        EmailProblem::NoAt => t!(lang, "email-no-at"),
        EmailProblem::Space => t!(lang, "email-space"),
        EmailProblem::NoEnd => t!(lang, "email-no-end"),
        EmailProblem::Slip(meant) => t!(lang, "email-slip", meant = meant.as_str()),
        EmailProblem::Malformed => t!(lang, "email-malformed"),
    }
}
