//! What can be wrong with a field of a form of the agenda.

use forms::refusals;
use platform::text::TextProblem;

use super::{documents, steps};

refusals! {
    /// What is wrong with a field.
    Problem {
        /// The text is empty, too long, or hides something.
        Text(problem: TextProblem) => problem,
        /// Not a number of minutes that a block lasts.
        Length => "agenda-problem-length",
        /// So many steps have not a minute each.
        TooShort(steps: usize) => "agenda-problem-too-short" (steps = *steps),
        /// Both a member and another name.
        TwoLeaders => "agenda-problem-two-leaders",
        /// This line, counted from 1, has no address.
        NoAddress(line: usize) => "agenda-problem-no-address" (line = *line),
        /// More documents than a block takes.
        TooManyDocuments => "agenda-problem-documents" (most = documents::MOST),
        /// This line, counted from 1, does not begin with minutes.
        StepWithoutMinutes(line: usize) => "agenda-problem-step-minutes" (line = *line),
        /// This line, counted from 1, has minutes only.
        StepWithoutTitle(line: usize) => "agenda-problem-step-title" (line = *line),
        /// More steps than a block takes.
        TooManySteps => "agenda-problem-steps" (most = steps::MOST),
    }
}
